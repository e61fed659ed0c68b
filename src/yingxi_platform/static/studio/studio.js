// What every page of the studio does beyond its forms. Without it every form still works.
// The other modules hear of each part of the page that comes in by the event "dressed".

const root = document.documentElement;

document.addEventListener("click", (event) => {
  const at = event.target.closest("[data-light],[data-types],[data-line]");
  if (at?.matches("[data-light]")) {
    const dark = root.dataset.light ? root.dataset.light === "dark" : !matchMedia("(prefers-color-scheme: light)").matches;
    root.dataset.light = dark ? "light" : "dark";
    localStorage.setItem("light", root.dataset.light);
  } else if (at?.matches("[data-types]")) {
    const box = document.querySelector(at.dataset.types);
    box.value = at.textContent;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const menu of document.querySelectorAll("details.menu[open]")) menu.open = false;
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) event.target.form.requestSubmit();
});

// What stands in the box before the button; a studio without a lock on its address has no clipboard of its own.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copies]"), box = button?.previousElementSibling;
  if (!button) return;
  box.select();
  if (navigator.clipboard) await navigator.clipboard.writeText(box.value);
  else document.execCommand("copy");
  button.textContent = button.dataset.copies;
});

document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-selects]")) event.target.select();
});

// A button pressed twice asks once.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  for (const button of event.target.querySelectorAll("button:not([type=button])")) setTimeout(() => { button.disabled = true; });
});
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("button:disabled")) button.disabled = false;
});

function grown(box) {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}

// In a window of another width text has other lines, and on a large screen larger ones.
addEventListener("resize", () => document.querySelectorAll("[data-grows]").forEach(grown));

function hovering(video) {
  const play = () => { video.preload = "auto"; video.play().catch(() => {}); };
  const rest = () => { video.pause(); };
  video.addEventListener("mouseenter", play);
  video.addEventListener("mouseleave", rest);
  video.addEventListener("focus", play);
  video.addEventListener("blur", rest);
  video.addEventListener("click", () => { if (video.paused) play(); else rest(); });
}

function timeline(list) {
  for (const place of list.children) place.style.flexGrow = place.dataset.seconds;
}

function dressed(part) {
  for (const box of part.querySelectorAll("[data-grows]")) {
    grown(box);
    box.addEventListener("input", () => grown(box));
  }
  part.querySelectorAll("video[data-hover]").forEach(hovering);
  part.querySelectorAll("[data-timeline]").forEach(timeline);
  part.querySelectorAll("details").forEach((it) => it.addEventListener("toggle", () => it.querySelectorAll("[data-grows]").forEach(grown)));
  document.dispatchEvent(new CustomEvent("dressed", { detail: part }));
}

// What has come in is fetched into the page, unless somebody is at work in that part or watching it.
function busy(part) {
  const inside = part.contains(document.activeElement) && document.activeElement.matches("input,textarea,select");
  const playing = [...part.querySelectorAll("video,audio")].some((it) => !it.paused);
  return pressed || inside || playing || part.querySelector("[data-dirty]") !== null;
}

// A button that is taken away between its being pressed and let go is not clicked.
let pressed = false;
document.addEventListener("pointerdown", () => { pressed = true; });
for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => { pressed = false; setTimeout(() => { if (waiting) refreshed(); }, 400); });

// Where the keyboard stands in a part of the page: whose part, and which stop of it.
const STOPS = "a,button,input,select,textarea,summary,video:not([data-under]),audio,[tabindex]";
function stood(part) {
  const it = document.activeElement;
  if (!part.contains(it)) return null;
  const home = it.closest("[id]");
  return { id: home.id, at: it === home ? -1 : [...home.querySelectorAll(STOPS)].indexOf(it) };
}
function back(stop) {
  const home = stop && document.getElementById(stop.id);
  (stop?.at < 0 ? home : home?.querySelectorAll(STOPS)[stop.at])?.focus({ preventScroll: true });
}

// A film that nobody watches or notes on gives way to the next; from another it is not taken away.
function unwatched(player) {
  const noted = document.querySelector("[data-note]")?.elements;
  return player.video.paused && player.video.currentTime === 0 && !noted?.body.value && !noted?.strokes.value;
}

// Of several askings only the last is heard: an answer from before a change must not take the place of the one after it.
let waiting = false, asked = 0, answered = 0;
// In milliseconds; and what is not asked again: who may not see the page, and what is no longer there.
const PATIENCE = 30000, REFUSED = [401, 403, 404, 410];

async function refreshed() {
  const part = document.querySelector("[data-fresh]");
  if (!part) return;
  if (busy(part)) { waiting = true; return; }
  waiting = false;
  asked += 1;
  const mine = asked;
  // What did not answer, or not in time, is asked again; so is a page that could not be shown at that moment.
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
  const text = answer?.ok && !answer.redirected ? await answer.text().catch(() => null) : "";
  answered = Math.max(answered, mine);
  if (!answer || text === null || !(answer.ok || REFUSED.includes(answer.status))) { waiting = true; return; }
  if (mine !== asked || !text) return;
  const page = new DOMParser().parseFromString(text, "text/html");
  const fresh = page.querySelector("[data-fresh]");
  const strip = page.querySelector("nav.strip");
  if (strip) {
    const there = document.querySelector("nav.strip");
    const at = there.scrollLeft;
    there.replaceWith(document.adoptNode(strip));
    strip.scrollLeft = at;
  }
  for (const piece of page.querySelectorAll("[data-given]")) document.getElementById(piece.id)?.replaceWith(document.adoptNode(piece));
  const film = page.querySelector("film-player"), shown = document.querySelector("film-player");
  if (document.body.classList.contains("at-film") && film && film.dataset.version !== shown?.dataset.version) {
    if (!shown || unwatched(shown)) { location.reload(); return; }
    shown.querySelector("[data-newer]").hidden = false;
  }
  if (!fresh) return;
  if (busy(part)) { waiting = true; return; }
  const open = new Set([...part.querySelectorAll("details")].map((it, at) => (it.open ? at : -1)));
  const stop = stood(part);
  part.replaceWith(document.adoptNode(fresh));
  fresh.querySelectorAll("details").forEach((it, at) => { it.open = open.has(at); });
  dressed(fresh);
  back(stop);
}

document.body.addEventListener("fresh", refreshed);
// What was saved here meanwhile is not in an answer that is on its way.
document.body.addEventListener("edited", () => { if (answered < asked) { asked += 1; answered = asked; waiting = true; } });
document.addEventListener("focusout", () => setTimeout(() => { if (waiting) refreshed(); }, 400));
// Somebody may be done without any event that says so: a recording is taken, a video has ended, a button was let go
// outside the window.
document.addEventListener("pointermove", (event) => { pressed &&= event.buttons > 0; });
setInterval(() => { if (waiting) refreshed(); }, 2000);

// Moved by itself: after scrollIntoView the tab key would set out from there and not from the top of the page.
const here = document.querySelector("nav.strip [aria-current]");
if (here) {
  const strip = here.closest("nav"), box = here.getBoundingClientRect(), around = strip.getBoundingClientRect();
  strip.scrollLeft += box.left + box.width / 2 - around.left - around.width / 2;
}
dressed(document);

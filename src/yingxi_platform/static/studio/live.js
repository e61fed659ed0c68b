// What changes on the film while its page is open: told by the server, or, where too many listen, asked for.
// And who else is here.

import { renewed } from "./signing.js";

const film = document.body.dataset.film;
const FALLBACK = { making: 1500, quiet: 5000 };
let last = null, listening = false, asked = 0, waiting = null;

function now() { return document.querySelector("#now"); }

// The piece that says how far it is, at most every 1.5 seconds, and not while it is being asked for: the answer to that may
// be from before.
function ask() {
  const busy = now()?.classList.contains("htmx-request") ? FALLBACK.making : 0;
  const wait = Math.max(busy, FALLBACK.making - (Date.now() - asked));
  if (wait > 0) { waiting ??= setTimeout(() => { waiting = null; ask(); }, wait); return; }
  asked = Date.now();
  now()?.dispatchEvent(new Event("ask"));
}

function heard(pulse) {
  const before = last;
  last = pulse;
  company(pulse.here);
  document.dispatchEvent(new CustomEvent("screening", { detail: pulse.screening }));
  if (before === null || pulse.typed !== before.typed) document.dispatchEvent(new CustomEvent("typed", { detail: pulse.typed }));
  // What came in after the page was written and before this is in no later word.
  if (before === null) { ask(); return; }
  if (pulse.made !== before.made || pulse.making !== before.making) ask();
  if (pulse.written !== before.written || pulse.said !== before.said) ask();
  if (["written", "said", "given"].some((it) => pulse[it] !== before[it])) document.body.dispatchEvent(new CustomEvent("fresh"));
}

function listen() {
  const events = new EventSource(`/films/${film}/live/`);
  events.addEventListener("open", () => { listening = true; });
  events.addEventListener("pulse", (event) => heard(JSON.parse(event.data)));
  events.addEventListener("error", () => {
    listening = false;
    // Told that there is no place: it is asked for, and a place is sought again later.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 30000 + 30000 * Math.random());
  });
}

function poll() {
  if (!listening && !document.hidden) ask();
  setTimeout(poll, now()?.classList.contains("making") ? FALLBACK.making : FALLBACK.quiet);
}

// Who is here.
const tab = sessionStorage.getItem("tab") ?? (crypto.randomUUID?.() ?? String(Math.random()).slice(2));
sessionStorage.setItem("tab", tab);
const own = document.body.dataset.me;
let place = "", caret = "";

function company(people) {
  const list = document.querySelector("#here");
  if (!list) return;
  const others = people.filter((it) => it.number !== own);
  list.replaceChildren(...others.slice(0, 6).map((it) => {
    const item = document.createElement("li");
    const stage = list.dataset[`stage${it.stage}`] ?? "";
    item.className = "face";
    item.textContent = it.initials;
    item.title = [it.who, stage].filter(Boolean).join(" · ");
    item.setAttribute("aria-label", item.title);
    return item;
  }));
  if (others.length > 6) list.append(Object.assign(document.createElement("li"), { className: "face", textContent: `+${others.length - 6}` }));
  document.dispatchEvent(new CustomEvent("company", { detail: others }));
  for (const marked of document.querySelectorAll("[data-other]")) marked.removeAttribute("data-other");
  for (const it of others) if (it.place) document.getElementById(it.place)?.closest("form, .page")?.setAttribute("data-other", it.who);
}

function say(goes = false) {
  const data = new FormData();
  data.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]").value);
  data.set("tab", tab);
  data.set("stage", document.body.dataset.stage);
  data.set("place", place);
  data.set("caret", caret);
  if (goes) { data.set("goes", "1"); navigator.sendBeacon(`/films/${film}/here/`, data); }
  else if (!document.hidden) fetch(`/films/${film}/here/`, { method: "POST", body: data }).then((answer) => answer.status === 403 && renewed()).catch(() => {});
}

let saying = null;
function at(id) {
  if (id === place) return;
  place = id;
  clearTimeout(saying);
  saying = setTimeout(say, 350);
}

if (film) {
  listen();
  setTimeout(poll, FALLBACK.making);
  say();
  setInterval(say, 20000);
  document.addEventListener("focusin", (event) => at(event.target.matches("input,textarea,select,[contenteditable=true]") ? event.target.id : ""));
  document.addEventListener("focusout", () => setTimeout(() => { if (document.activeElement === document.body) at(""); }));
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { say(); ask(); } });
  document.addEventListener("placed", (event) => { if (event.detail !== caret) { caret = event.detail; clearTimeout(saying); saying = setTimeout(say, 100); } });
  document.addEventListener("dressed", () => { if (last) company(last.here); });
  addEventListener("pagehide", () => say(true));
}

// A session that has ended leads to the door, which is not put into the page: its field would take what is being typed.
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const from = event.detail.xhr.responseURL;
  if (from && new URL(from).pathname === "/in/") event.detail.shouldSwap = false;
});

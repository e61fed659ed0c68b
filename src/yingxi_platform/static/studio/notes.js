// Notes on frames: a new one stands at the frame that is seen when it is begun, or from one frame to another.

import { code } from "./timecode.js";

function note(form) {
  const player = document.querySelector("film-player, shot-reel");
  const { frame_in: first, frame_out: last, key, body } = form.elements;
  const at = form.querySelector("[data-at-frame]");
  if (!player || !at) return;
  key.value ||= crypto.randomUUID?.() ?? "";
  let whole = false;
  const told = () => {
    if (first.value === "") at.textContent = whole ? at.dataset.whole : `${at.dataset.now} ${code(player.frame, player.rate)}`;
    else at.textContent = code(first.value, player.rate) + (last.value && last.value !== first.value ? ` – ${code(last.value, player.rate)}` : "");
  };
  // Of several shots it stands on the one that was seen when it was begun.
  const stands = () => { if (first.value === "" && player.take) form.elements.take.value = player.take; };
  player.addEventListener("shot", stands);
  const begun = () => {
    stands();
    if (first.value === "" && !whole) { first.value = player.frame; told(); }
    player.video.pause();
  };
  form.addEventListener("submit", () => { if (first.value === "" && !whole) first.value = player.frame; });
  for (const moved of ["timeupdate", "seeked"]) player.addEventListener(moved, told, true);
  body.addEventListener("focus", begun);
  form.addEventListener("framed", told);
  for (const button of form.querySelectorAll("[data-mark]")) {
    button.addEventListener("click", () => {
      player.video.pause();
      stands();
      whole = button.dataset.mark === "whole";
      if (button.dataset.mark === "in") form.dataset.from = "";
      else if (whole) delete form.dataset.from;
      if (whole) { first.value = ""; last.value = ""; }
      else if (button.dataset.mark === "in") { first.value = player.frame; if (last.value !== "" && Number(last.value) < player.frame) last.value = ""; }
      else { if (first.value === "") first.value = player.frame; last.value = player.frame; }
      told();
    });
  }
  told();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-seek]");
  const player = document.querySelector("film-player, shot-reel");
  if (!button || !player) return;
  player.video.pause();
  if (button.dataset.of && button.dataset.of !== player.take) player.showTake(button.dataset.of);
  player.frame = Number(button.dataset.seek);
  // From a mark below the picture it stands where it stands.
  if (!player.contains(button)) player.scrollIntoView({ block: "start" });
});

// After a note is sent the page comes anew: at the shot and the frame that were seen.
const PLACE = "frame seen";
document.addEventListener("submit", (event) => {
  const player = document.querySelector("film-player, shot-reel");
  if (player && event.target.closest("#notes")) sessionStorage.setItem(PLACE, JSON.stringify([location.pathname, player.frame, player.take ?? ""]));
});

function standing(player) {
  const [path, frame, take] = JSON.parse(sessionStorage.getItem(PLACE) ?? "[]");
  sessionStorage.removeItem(PLACE);
  if (path !== location.pathname) return;
  if (take) player.showTake(take);
  player.frame = frame;
}

const there = document.querySelector("film-player, shot-reel");
if (there) customElements.whenDefined(there.localName).then(() => standing(there));

// Below a drawing the frame that it was drawn on.
function under(drawing) {
  const player = document.querySelector("film-player, shot-reel");
  const take = drawing.dataset.of && [...player.querySelectorAll("[data-take]")].find((it) => it.dataset.take === drawing.dataset.of);
  const source = take ? take.dataset.src : player.video.getAttribute("src");
  const box = document.createElement("span"), frame = document.createElement("video");
  box.className = "on-frame";
  Object.assign(frame, { src: `${source}#t=${(Number(drawing.dataset.drawn) + 0.5) / player.rate}`, muted: true, preload: "metadata" });
  frame.toggleAttribute("data-under", true);
  frame.setAttribute("aria-hidden", "true");
  drawing.replaceWith(box);
  box.append(frame, drawing);
}

document.addEventListener("dressed", (event) => {
  const player = document.querySelector("film-player, shot-reel");
  if (!player) return;
  customElements.whenDefined(player.localName).then(() => {
    event.detail.querySelectorAll("[data-note]").forEach(note);
    event.detail.querySelectorAll(".notes svg[data-drawn]:not([data-earlier])").forEach(under);
  });
});

// Below the picture: where the film is, its cuts and its notes along it, the sound, the subtitles, the whole screen; and
// the keys. The browser's own controls, which lie over the picture, go once these are there. A player may have several
// screens, of which its `video` is the one that is seen, and tells by "shot" that it shows another.

import { code } from "./timecode.js";

const THUMB = 14, RESTS = 2500;

// Over a range the middle of the thumb never comes to the very edge.
function along(part) { return `calc(${THUMB / 2}px + ${part} * (100% - ${THUMB}px))`; }

const screens = (player) => [...player.querySelectorAll("video")];

function heard(player, moves, then) {
  for (const video of screens(player)) for (const move of moves) video.addEventListener(move, then);
  player.addEventListener("shot", then);
}

function framed(player, then) {
  for (const video of screens(player)) {
    const each = () => { then(); video.requestVideoFrameCallback(each); };
    video.requestVideoFrameCallback?.(each);
  }
}

const length = (player) => Math.round((player.video.duration || 0) * player.rate);

export function transported(player) {
  const bar = player.querySelector(".film-bar"), scrub = player.querySelector("[data-scrub]");
  if (!bar || !scrub) return;
  for (const video of screens(player)) {
    video.controls = false;
    video.tabIndex = 0;
    video.addEventListener("click", () => player.turn());
  }
  turned(player, bar);
  scrubbed(player, scrub);
  sounded(player, bar.querySelector("[data-mutes]"), bar.querySelector("[data-loud]"));
  subtitled(player.video, bar.querySelector("[data-subtitles]"));
  enlarged(player, bar.querySelector("[data-enlarges]"));
}

// What a key does, unless somebody types or stands on a button: what both players know, and what one has of its own.
export function pressed(player, event, own) {
  if (event.target.matches("input,textarea,select,button,summary,a") || event.metaKey || event.ctrlKey || event.altKey) return;
  const { video } = player;
  const act = {
    " ": () => player.turn(),
    k: () => player.turn(),
    ",": () => { video.pause(); player.frame -= 1; },
    ".": () => { video.pause(); player.frame += 1; },
    m: () => { video.muted = !video.muted; },
    f: () => player.enlarge?.(),
    ...own,
  }[event.key];
  if (act) { event.preventDefault(); act(); }
}

// Which frame is seen, one frame back or on, and a way to the brush.
function turned(player, bar) {
  const now = bar.querySelector("[data-frame-now]"), turns = bar.querySelector("[data-turns-film]");
  const told = () => { now.textContent = `${code(player.frame, player.rate)} / ${code(length(player), player.rate)}`; };
  framed(player, told);
  heard(player, ["loadedmetadata", "durationchange", "timeupdate", "seeked"], told);
  heard(player, ["play", "pause", "ended"], () => {
    const { paused } = player.video;
    turns.toggleAttribute("data-on", !paused);
    turns.setAttribute("aria-label", paused ? turns.dataset.play : turns.dataset.pause);
  });
  turns.addEventListener("click", (event) => { player.turn(); if (event.detail) turns.blur(); });
  for (const button of bar.querySelectorAll("[data-step]")) button.addEventListener("click", () => { player.video.pause(); player.frame += Number(button.dataset.step); });
  bar.querySelector("[data-draws]")?.addEventListener("click", () => document.querySelector(".note-form [data-draw]")?.click());
  told();
}

function scrubbed(player, scrub) {
  const { rate } = player;
  const frames = () => Math.max(0, length(player) - 1);
  const told = () => {
    scrub.max = frames();
    scrub.value = Math.min(player.frame, frames());
    scrub.setAttribute("aria-valuetext", code(player.frame, rate));
    scrub.style.setProperty("--gone", along(frames() ? player.frame / frames() : 0));
  };
  const placed = () => {
    const { duration } = player.video;
    for (const mark of player.querySelectorAll("[data-frame]")) {
      mark.hidden = Boolean(player.take) && mark.dataset.of !== player.take;
      mark.style.left = along(mark.dataset.frame / rate / duration);
    }
    const cuts = player.querySelector(".cuts");
    cuts.replaceChildren(...[...player.querySelectorAll("[data-at]")].slice(1).map((button) => {
      const cut = document.createElement("i");
      cut.style.left = along(button.dataset.at / duration);
      return cut;
    }));
    told();
  };
  framed(player, told);
  heard(player, ["timeupdate", "seeked"], told);
  heard(player, ["durationchange"], placed);
  if (player.video.duration) placed();
  scrub.addEventListener("input", () => { player.video.pause(); player.frame = Number(scrub.value); });
  // Let go by the mouse, the keys are the film's again.
  scrub.addEventListener("pointerup", () => scrub.blur());
}

function sounded(player, mutes, loud) {
  const told = () => {
    const { video } = player;
    const silent = video.muted || video.volume === 0;
    mutes.setAttribute("aria-pressed", String(silent));
    loud.value = silent ? 0 : video.volume;
  };
  mutes.addEventListener("click", () => { const { video } = player; if (video.volume === 0) video.volume = 1; else video.muted = !video.muted; });
  loud.addEventListener("input", () => Object.assign(player.video, { volume: Number(loud.value), muted: false }));
  heard(player, ["volumechange"], told);
  told();
}

function subtitled(video, button) {
  const [track] = video.textTracks;
  button.hidden = !track;
  if (!track) return;
  const told = () => button.setAttribute("aria-pressed", String(track.mode === "showing"));
  button.addEventListener("click", () => { track.mode = track.mode === "showing" ? "hidden" : "showing"; told(); });
  video.textTracks.addEventListener("change", told);
  told();
}

// On the whole screen the drawings and the bar are there too; the bar goes where nobody moves.
function enlarged(player, button) {
  button.hidden = !document.fullscreenEnabled;
  const whole = () => document.fullscreenElement === player;
  player.enlarge = () => (whole() ? document.exitFullscreen() : player.requestFullscreen().catch(() => {}));
  button.addEventListener("click", player.enlarge);
  let resting;
  const stirs = () => {
    player.removeAttribute("data-rests");
    clearTimeout(resting);
    if (whole()) resting = setTimeout(() => player.toggleAttribute("data-rests", !player.video.paused), RESTS);
  };
  for (const moved of ["pointermove", "keydown", "fullscreenchange"]) player.addEventListener(moved, stirs);
  document.addEventListener("fullscreenchange", () => button.setAttribute("aria-pressed", String(whole())));
}

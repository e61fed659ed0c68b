// Below the picture: where the film is, its cuts and its notes along it, the sound, the subtitles, the whole screen. The
// browser's own controls, which lie over the picture, go once these are there.

import { code } from "./timecode.js";

const THUMB = 14, RESTS = 2500;

// Over a range the middle of the thumb never comes to the very edge.
function along(part) { return `calc(${THUMB / 2}px + ${part} * (100% - ${THUMB}px))`; }

export function transported(player) {
  const { video } = player, bar = player.querySelector(".film-bar"), scrub = player.querySelector("[data-scrub]");
  if (!bar || !scrub) return;
  video.controls = false;
  video.tabIndex = 0;
  video.addEventListener("click", () => player.turn());
  scrubbed(player, scrub);
  sounded(video, bar.querySelector("[data-mutes]"), bar.querySelector("[data-loud]"));
  subtitled(video, bar.querySelector("[data-subtitles]"));
  enlarged(player, bar.querySelector("[data-enlarges]"));
}

function scrubbed(player, scrub) {
  const { video, rate } = player;
  const frames = () => Math.max(0, Math.round((video.duration || 0) * rate) - 1);
  const told = () => {
    scrub.max = frames();
    scrub.value = Math.min(player.frame, frames());
    scrub.setAttribute("aria-valuetext", code(player.frame, rate));
    scrub.style.setProperty("--gone", along(frames() ? player.frame / frames() : 0));
  };
  const placed = () => {
    for (const mark of player.querySelectorAll("[data-frame]")) mark.style.left = along(mark.dataset.frame / rate / video.duration);
    const cuts = player.querySelector(".cuts");
    cuts.replaceChildren(...player.buttons.slice(1).map((button) => {
      const cut = document.createElement("i");
      cut.style.left = along(button.dataset.at / video.duration);
      return cut;
    }));
    told();
  };
  const each = () => { told(); video.requestVideoFrameCallback(each); };
  video.requestVideoFrameCallback?.(each);
  for (const moved of ["timeupdate", "seeked"]) video.addEventListener(moved, told);
  video.addEventListener("durationchange", placed);
  if (video.duration) placed();
  scrub.addEventListener("input", () => { video.pause(); player.frame = Number(scrub.value); });
  // Let go by the mouse, the keys are the film's again.
  scrub.addEventListener("pointerup", () => scrub.blur());
}

function sounded(video, mutes, loud) {
  const told = () => {
    const silent = video.muted || video.volume === 0;
    mutes.setAttribute("aria-pressed", String(silent));
    loud.value = silent ? 0 : video.volume;
  };
  mutes.addEventListener("click", () => { if (video.volume === 0) video.volume = 1; else video.muted = !video.muted; });
  loud.addEventListener("input", () => { video.volume = Number(loud.value); video.muted = false; });
  video.addEventListener("volumechange", told);
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

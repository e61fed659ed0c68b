// The film on the screen: frame by frame by keys, and its shots below as a reel.

import { code } from "./timecode.js";
import { transported } from "./transport.js";

class FilmPlayer extends HTMLElement {
  connectedCallback() {
    this.video = this.querySelector("video");
    this.rate = Number(this.dataset.rate) || 24;
    this.buttons = [...this.querySelectorAll("[data-at]")];
    for (const button of this.buttons) {
      button.addEventListener("click", (event) => {
        this.video.currentTime = Number(button.dataset.at) + 0.001;
        // By the mouse: the keys are the film's again.
        if (event.detail) button.blur();
      });
    }
    this.video.addEventListener("timeupdate", () => this.marked());
    this.video.addEventListener("error", () => this.toggleAttribute("data-broken", true));
    this.barred();
    transported(this);
    this.heard = (event) => this.key(event);
    document.addEventListener("keydown", this.heard);
  }

  // The bar below: which frame is seen, one frame back or on, and a way to the brush.
  barred() {
    const now = this.querySelector("[data-frame-now]"), turns = this.querySelector("[data-turns-film]"), { video } = this;
    if (!now) return;
    const told = () => { now.textContent = `${code(this.frame, this.rate)} / ${code(Math.round((video.duration || 0) * this.rate), this.rate)}`; };
    const each = () => { told(); video.requestVideoFrameCallback(each); };
    video.requestVideoFrameCallback?.(each);
    for (const moved of ["loadedmetadata", "durationchange", "timeupdate", "seeked"]) video.addEventListener(moved, told);
    for (const turned of ["play", "pause", "ended"]) video.addEventListener(turned, () => {
      turns.toggleAttribute("data-on", !video.paused);
      turns.setAttribute("aria-label", video.paused ? turns.dataset.play : turns.dataset.pause);
    });
    turns.addEventListener("click", (event) => { this.turn(); if (event.detail) turns.blur(); });
    for (const button of this.querySelectorAll(".film-bar [data-step]")) button.addEventListener("click", () => { video.pause(); this.frame += Number(button.dataset.step); });
    this.querySelector("[data-draws]")?.addEventListener("click", () => document.querySelector(".note-form [data-draw]")?.click());
    told();
  }

  turn() { if (this.video.paused) this.video.play(); else this.video.pause(); }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.heard);
  }

  get frame() {
    return Math.floor(this.video.currentTime * this.rate + 0.01);
  }

  set frame(number) {
    this.video.currentTime = (Math.max(0, number) + 0.5) / this.rate;
  }

  marked() {
    let current = null;
    for (const button of this.buttons) if (Number(button.dataset.at) <= this.video.currentTime + 0.01) current = button;
    for (const button of this.buttons) button.toggleAttribute("data-current", button === current);
    current?.parentElement.parentElement.scrollTo({ left: current.offsetLeft - 200, behavior: "auto" });
  }

  key(event) {
    if (event.target.matches("input,textarea,select,button,summary,a") || event.metaKey || event.ctrlKey || event.altKey) return;
    const act = {
      " ": () => this.turn(),
      k: () => this.turn(),
      j: () => { this.video.currentTime -= 5; },
      l: () => { this.video.currentTime += 5; },
      ",": () => { this.video.pause(); this.frame -= 1; },
      ".": () => { this.video.pause(); this.frame += 1; },
      m: () => { this.video.muted = !this.video.muted; },
      f: () => this.enlarge?.(),
    }[event.key];
    if (act) { event.preventDefault(); act(); }
  }
}

customElements.define("film-player", FilmPlayer);

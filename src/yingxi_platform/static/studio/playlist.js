// Shots one after the other, under the bar of the film's own player.

import { pressed, transported } from "./transport.js";

class ShotReel extends HTMLElement {
  connectedCallback() {
    this.videos = [...this.querySelectorAll("video")];
    this.shots = [...this.querySelectorAll("[data-src]")];
    this.shots.forEach((button, at) => button.addEventListener("click", () => this.show(at, true)));
    for (const video of this.videos) video.addEventListener("ended", () => { if (this.at + 1 < this.shots.length) this.show(this.at + 1, true); });
    document.addEventListener("keydown", (event) => {
      const plays = !this.video.paused;
      pressed(this, event, { j: () => this.show(this.at - 1, plays), l: () => this.show(this.at + 1, plays) });
    });
    transported(this);
    if (this.shots.length) this.show(0, false);
    else document.querySelector("[data-none]")?.removeAttribute("hidden");
  }

  // Of the two the one that is seen.
  get video() { return this.videos.find((it) => !it.hidden); }

  turn() { if (this.video.paused) this.video.play(); else this.video.pause(); }

  get rate() { return Number(this.dataset.rate) || 24; }

  get take() { return this.shots[this.at]?.dataset.take; }

  get frame() { return Math.floor(this.video.currentTime * this.rate + 0.01); }

  set frame(number) { this.video.currentTime = (Math.max(0, number) + 0.5) / this.rate; }

  showTake(take) { this.show(this.shots.findIndex((it) => it.dataset.take === take), false); }

  // The one after is loaded behind the one that plays.
  show(at, plays) {
    if (!this.shots[at]) return;
    const source = new URL(this.shots[at].dataset.src, location.href).href;
    const before = this.video;
    const next = this.videos.find((it) => it.src === source) ?? before;
    if (next.src !== source) next.src = source;
    if (next !== before) {
      Object.assign(next, { muted: before.muted, volume: before.volume });
      before.pause();
      before.hidden = true;
      next.hidden = false;
    }
    next.currentTime = 0;
    this.at = at;
    this.shots.forEach((it, index) => it.toggleAttribute("data-current", index === at));
    this.shots[at].setAttribute("aria-current", "true");
    const look = document.querySelector("[data-looks]");
    if (look) { look.href = this.shots[at].dataset.look; look.hidden = false; }
    this.shots.forEach((it, index) => { if (index !== at) it.removeAttribute("aria-current"); });
    this.dispatchEvent(new CustomEvent("shot"));
    if (plays) next.play().catch(() => {});
    const behind = this.videos.find((it) => it !== next);
    const after = this.shots[at + 1];
    if (after) behind.src = after.dataset.src;
  }
}

customElements.define("shot-reel", ShotReel);

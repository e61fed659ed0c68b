// The film on the screen: frame by frame by keys, and its shots below as a reel.

import { pressed, transported } from "./transport.js";

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
    transported(this);
    this.heard = (event) => this.key(event);
    document.addEventListener("keydown", this.heard);
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
    const { video } = this;
    pressed(this, event, { j: () => { video.currentTime -= 5; }, l: () => { video.currentTime += 5; } });
  }
}

customElements.define("film-player", FilmPlayer);

// The storyboard as an animatic: its pictures for as long as each board lasts, with the voices there are.

import { Sequence, clock } from "./sequence.js";

class FilmAnimatic extends HTMLElement {
  connectedCallback() {
    this.dialog = this.querySelector("dialog");
    this.querySelector("[data-opens]").addEventListener("click", () => this.open());
    this.dialog.addEventListener("close", () => this.sequence?.closed());
    this.slider = this.dialog.querySelector("[type=range]");
    this.button = this.dialog.querySelector("[data-plays]");
    this.button.addEventListener("click", () => this.turn());
    this.slider.addEventListener("input", () => this.sequence.seek(Number(this.slider.value)));
    this.dialog.querySelector("[data-shuts]").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("keydown", (event) => {
      if (event.target.matches("button,input") && event.key === " ") return;
      const act = { " ": () => this.turn(), k: () => this.turn(), ArrowLeft: () => this.step(-1), ArrowRight: () => this.step(1) }[event.key];
      if (act) { event.preventDefault(); act(); }
    });
  }

  async open() {
    const answer = await fetch(this.dataset.from, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const film = await answer.json();
    const places = [], sounds = [];
    let at = 0;
    for (const board of film.boards) {
      places.push({ start: at, frames: board.frames, first: 0, video: "", still: board.still, board });
      for (const line of board.lines) sounds.push({ ...line, start: at + line.at, frames: Math.max(line.frames, (line.peaks.length / 50) * film.rate) });
      at += board.frames;
    }
    this.sounds = sounds;
    this.rate = film.rate;
    this.slider.max = Math.max(0, at - 1);
    this.dialog.showModal();
    this.sequence = new Sequence(this.dialog.querySelector("[data-stage]"), {
      rate: film.rate, places, sounds, onframe: (frame) => this.shown(frame), onend: () => this.marked(),
    });
    this.sequence.play(1);
    this.marked();
  }

  shown(frame) {
    const place = this.sequence?.placeAt(frame) ?? null;
    this.slider.value = frame;
    this.slider.setAttribute("aria-valuetext", clock(frame, this.rate));
    const line = this.sounds.find((it) => frame >= it.start && frame < it.start + it.frames);
    this.dialog.querySelector("[data-says]").textContent = line ? line.text : "";
    this.dialog.querySelector("[data-clock]").textContent = `${place?.board.number ?? ""} · ${clock(frame, this.rate)}`;
  }

  step(frames) {
    this.sequence.pause();
    this.sequence.seek(Math.floor(this.sequence.frame) + frames);
    this.marked();
  }

  turn() {
    if (this.sequence.playing) this.sequence.pause();
    else this.sequence.play(1);
    this.marked();
  }

  marked() {
    this.button.toggleAttribute("data-on", this.sequence.playing);
    this.button.setAttribute("aria-label", this.sequence.playing ? this.button.dataset.pause : this.button.dataset.play);
  }
}

customElements.define("film-animatic", FilmAnimatic);

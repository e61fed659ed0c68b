// What is known of the shot that is chosen on the table, and its first and last frame, changed by typing.

import { changesOf, isShot, linesHeard, trimmed } from "./cutting.js";
import { clock } from "./sequence.js";

export class Inspector {
  constructor(timeline) {
    this.timeline = timeline;
    const find = (name) => timeline.querySelector(`[data-${name}]`);
    this.parts = Object.fromEntries(["number", "facts", "heard", "frames-in", "frames-out", "to-board", "to-shot"].map((it) => [it, find(it)]));
    for (const end of ["in", "out"]) this.parts[`frames-${end}`]?.addEventListener("change", (event) => this.typed(end, event.target));
    for (const button of timeline.querySelectorAll("[data-step]")) button.addEventListener("click", () => timeline.stepped(Number(button.dataset.step)));
    for (const button of timeline.querySelectorAll("[data-to-cut]")) button.addEventListener("click", () => timeline.toCut(Number(button.dataset.toCut)));
  }

  // The shot itself; of a transition the one that it leads away from.
  get index() { return this.timeline.shots.findIndex((it) => it.name === this.timeline.selected); }

  shown() {
    const { shots, boards, film, words } = this.timeline, place = shots[this.index], board = place && boards.get(place.shot);
    this.parts.number.textContent = board?.number ?? "";
    this.parts.facts.textContent = place ? `${clock(place.start, film.rate)} · ${(place.frames / film.rate).toFixed(1)} ${words.seconds}` : "";
    const said = place && isShot(place) ? linesHeard([{ ...place, start: 0 }], boards, film.shifts, film.rate) : [];
    this.parts.heard.replaceChildren(...said.map((line) => {
      const item = document.createElement("li"), who = document.createElement("b");
      who.textContent = line.who;
      item.append(who, ` ${line.text}`);
      return item;
    }));
    for (const link of ["to-board", "to-shot"]) if (this.parts[link] && board) this.parts[link].hash = board.id;
    for (const [end, value] of [["in", place?.first], ["out", place && place.first + place.frames]]) {
      const input = this.parts[`frames-${end}`];
      if (!input) continue;
      input.disabled = !place || !isShot(place);
      input.max = board?.frames ?? 0;
      if (input !== document.activeElement || this.timeline.dragging) input.value = value ?? "";
    }
  }

  typed(end, input) {
    const { shots, boards } = this.timeline, place = shots[this.index], wished = Number(input.value);
    if (!place || input.value === "" || !Number.isInteger(wished)) { this.shown(); return; }
    const by = wished - (end === "in" ? place.first : place.first + place.frames);
    const cut = trimmed(shots, this.index, end, by, boards.get(place.shot).frames);
    input.value = end === "in" ? cut.first : cut.first + cut.frames;
    this.timeline.change(changesOf(shots, this.index, cut));
  }
}

// What is done to the shot that is chosen on the table: split, taken out, joined to the next in another way; and what was
// taken out is put in again. The house works out what follows of it; here it is only asked for.

import { blocks, isShot } from "./cutting.js";

const FIELDS = ["shot", "first", "frames", "kind", "other", "other_first"];
const plain = (shots) => shots.map((it) => Object.fromEntries(FIELDS.map((name) => [name, it[name]])));

export class Recutting {
  constructor(timeline) {
    this.timeline = timeline;
    const find = (name) => timeline.querySelector(`[data-${name}]`);
    this.parts = { split: find("split"), out: find("out"), join: find("join"), over: find("over"), aside: find("aside") };
    if (!timeline.may || !this.parts.split) return;
    this.parts.split.addEventListener("click", () => this.split());
    this.parts.out.addEventListener("click", () => this.out());
    this.parts.join.addEventListener("change", () => this.joined(this.parts.join.value));
    this.parts.over.addEventListener("change", () => this.joined(this.parts.join.value));
  }

  get shots() { return this.timeline.shots; }

  // The shot that is chosen; of a transition the one that it leads away from.
  get place() {
    const at = this.shots.findIndex((it) => it.name === this.timeline.selected);
    return at > 0 && !isShot(this.shots[at]) ? at - 1 : at;
  }

  // Where the head stands, else the shot that is chosen.
  get under() {
    const frame = Math.floor(this.timeline.sequence.frame);
    return this.shots.findIndex((it) => frame >= it.start && frame < it.start + it.frames);
  }

  shown() {
    if (!this.timeline.may || !this.parts.split) return;
    const at = this.place, behind = this.shots[at + 1], over = behind && !isShot(behind) ? behind : null;
    this.parts.out.disabled = at < 0 || this.shots.filter(isShot).length < 2;
    this.parts.join.disabled = this.parts.over.disabled = at < 0 || !behind;
    this.parts.join.value = over?.kind ?? "cut";
    this.parts.over.value = over ? (over.frames / this.timeline.film.rate).toFixed(2).replace(/\.?0+$/, "") : "0.5";
    this.parts.over.closest("label").hidden = !over;
    this.left();
  }

  // The boards that the film does without.
  left() {
    const used = new Set(this.shots.flatMap((it) => [it.shot, it.other]));
    const unused = this.timeline.film.boards.filter((it) => !used.has(it.id));
    this.parts.aside.closest("section").hidden = !unused.length;
    this.parts.aside.replaceChildren(...unused.map((board) => {
      const button = document.createElement("button"), number = document.createElement("b");
      button.type = "button";
      button.title = this.timeline.words.puts;
      button.setAttribute("aria-label", `${this.timeline.words.puts}: ${board.number}`);
      if (board.still) button.style.backgroundImage = `url("${board.still}")`;
      number.textContent = board.number;
      button.append(number);
      button.addEventListener("click", () => this.putIn(board));
      return button;
    }));
  }

  split() {
    this.asked(() => {
      const at = this.under, place = this.shots[at];
      return place && isShot(place) ? { act: "split", place: at, frames: Math.floor(this.timeline.sequence.frame) - place.start } : null;
    });
  }

  out() { this.asked(() => (this.place >= 0 ? { act: "out", place: this.place } : null)); }

  joined(kind) {
    const seconds = Number(this.parts.over.value) || 0.5;
    this.asked(() => {
      const at = this.place;
      if (at < 0) return null;
      // At most what the shots on both sides can give.
      const behind = this.shots[at + 1], held = behind && !isShot(behind) ? behind.frames : 0, next = this.shots[at + (held ? 2 : 1)];
      const most = Math.min(this.shots[at].frames, next?.frames ?? 0) + held - 1;
      return { act: "join", place: at, kind, frames: Math.max(1, Math.min(most, Math.round(seconds * this.timeline.film.rate))) };
    });
  }

  // From cut to dissolve to dip and back, by one key.
  turned() {
    const kinds = [...this.parts.join.options].map((it) => it.value);
    if (!this.parts.join.disabled) this.joined(kinds[(kinds.indexOf(this.parts.join.value) + 1) % kinds.length]);
  }

  // Behind the shot that is chosen and what holds on to it.
  putIn(board) {
    this.asked(() => {
      const groups = blocks(this.shots), mine = groups.findIndex((it) => it.some((one) => one.name === this.timeline.selected));
      groups.splice(mine < 0 ? groups.length : mine + 1, 0, [{ shot: board.id, first: 0, frames: board.frames, kind: "shot", other: "", other_first: 0 }]);
      return { act: "put", shots: JSON.stringify(plain(groups.flat())) };
    });
  }

  // What is wished for while the table is being laid anew goes by what then lies there.
  asked(wish, remember = true) {
    if (this.timeline.may) this.timeline.queued(() => this.sent(wish(), remember));
  }

  async sent(wished, remember) {
    if (!wished) return;
    const was = plain(this.shots), data = this.timeline.form();
    this.timeline.sequence.pause();
    for (const [name, value] of Object.entries({ was: JSON.stringify(was), ...wished })) data.set(name, value);
    if (!await this.timeline.sent(this.timeline.dataset.cuts, data, () => this.timeline.load())) return;
    if (remember) this.timeline.undone.push(() => this.asked(() => ({ act: "put", shots: JSON.stringify(was) }), false));
  }
}

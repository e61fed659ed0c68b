// The cut on a table: shots by their pictures, voices, music and effects by their loudness. What is trimmed or moved is
// written into cut.yaml as it is let go; nobody else's change is written over.

import { blocks, changesOf, isShot, laidOut, linesHeard, trimmed } from "./cutting.js";
import { Inspector } from "./inspecting.js";
import { Recutting } from "./recutting.js";
import { Sequence, clock } from "./sequence.js";

const LEAST = 0.4, MOST = 24;

class CutTimeline extends HTMLElement {
  connectedCallback() {
    this.words = this.dataset;
    this.may = this.hasAttribute("data-may");
    this.undone = [];
    this.before = Promise.resolve();
    this.saving = this.asked = this.underway = 0;
    this.selected = "";
    const find = (name) => this.querySelector(`[data-${name}]`);
    this.parts = Object.fromEntries(["stage", "says", "table", "inner", "ruler", "picture", "lines", "music", "effects", "head", "zoom", "clock", "plays", "told"].map((it) => [it, find(it)]));
    this.recutting = new Recutting(this);
    this.inspector = new Inspector(this);
    this.parts.plays.addEventListener("click", () => this.turn());
    this.parts.zoom.addEventListener("input", () => this.zoomed(LEAST * (MOST / LEAST) ** (this.parts.zoom.value / 100)));
    find("fits").addEventListener("click", () => this.fit());
    find("undo")?.addEventListener("click", () => this.undo());
    this.parts.table.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.zoomed(this.zoom * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
    }, { passive: false });
    this.parts.ruler.addEventListener("pointerdown", (event) => this.scrub(event));
    this.addEventListener("keydown", (event) => this.key(event));
    this.fresh = () => { this.behind = this.dragging || this.saving > 0; if (!this.behind) this.load(); };
    document.body.addEventListener("fresh", this.fresh);
    this.load().then(() => { if (this.film) this.fit(); });
  }

  disconnectedCallback() {
    document.body.removeEventListener("fresh", this.fresh);
    this.sequence?.closed();
  }

  // Of several askings the last is heard, and none from before something was changed here.
  async load() {
    this.asked += 1;
    this.underway += 1;
    const mine = this.asked;
    const answer = await fetch(this.dataset.from, { headers: { Accept: "application/json" } }).catch(() => null);
    const film = answer?.ok ? await answer.json().catch(() => null) : null;
    this.underway -= 1;
    if (!film || mine !== this.asked) return;
    this.film = film;
    this.boards = new Map(this.film.boards.map((it) => [it.id, it]));
    this.zoom ??= 4;
    this.drawn();
  }

  get shots() { return this.film.shots; }

  // Something is changed here: an answer that is on its way does not know it. It is asked for again afterwards.
  touched() {
    if (!this.underway) return;
    this.asked += 1;
    this.behind = true;
  }

  // One change after the other: each goes by what the one before has left.
  queued(act) {
    this.saving += 1;
    const done = this.before.then(act).catch(() => {}).then(() => { this.saving -= 1; this.settled(); });
    this.before = done;
    return done;
  }

  settled() { if (this.behind) this.fresh(); }

  // Everything that is seen follows from the shots as they stand.
  drawn() {
    this.end = laidOut(this.shots);
    this.lines = linesHeard(this.shots, this.boards, this.film.shifts, this.film.rate);
    const places = this.shots.map((it) => ({ ...it, video: this.boards.get(it.shot)?.video, still: this.boards.get(it.shot)?.still }));
    const music = this.film.music.map((it) => ({ ...it, long: true, volume: 0.5 }));
    const effects = this.film.stems.effects ? [{ start: 0, frames: this.end, url: this.film.stems.effects.url, long: true }] : [];
    const sounds = [...this.lines, ...music, ...effects];
    if (this.sequence) this.sequence.laid(places, sounds);
    else this.sequence = new Sequence(this.parts.stage, { rate: this.film.rate, places, sounds, onframe: (frame) => this.headed(frame), onend: () => this.marked() });
    this.clips();
    this.waves();
    this.measured();
    this.headed(this.sequence.frame);
    if (!this.shots.some((it) => it.name === this.selected)) this.selected = this.sequence.placeAt(this.sequence.frame)?.name ?? "";
    this.chosen(this.selected);
  }

  clips() {
    const focused = document.activeElement?.closest?.("[data-clip]")?.dataset.clip;
    this.parts.picture.replaceChildren(...this.shots.map((place, index) => this.clip(place, index)));
    if (focused) this.parts.picture.querySelector(`[data-clip="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  clip(place, index) {
    const board = this.boards.get(place.shot), item = document.createElement("div");
    item.dataset.clip = place.name;
    item.className = `clip ${place.kind}`;
    item.tabIndex = 0;
    item.setAttribute("role", "button");
    item.setAttribute("aria-pressed", String(place.name === this.selected));
    item.setAttribute("aria-label", `${board?.number ?? ""} ${isShot(place) ? "" : this.words.kinds.split("|")[place.kind === "dip" ? 1 : 0]} ${(place.frames / this.film.rate).toFixed(1)} ${this.words.seconds}`);
    if (board?.still && isShot(place)) item.style.backgroundImage = `url("${board.still}")`;
    const label = document.createElement("span");
    label.textContent = isShot(place) ? board?.number ?? "?" : "⧓";
    item.append(label);
    if (this.may && isShot(place)) for (const end of ["in", "out"]) {
      const handle = document.createElement("i");
      handle.dataset.end = end;
      handle.addEventListener("pointerdown", (event) => this.trim(event, index, end));
      item.append(handle);
    }
    item.addEventListener("pointerdown", (event) => this.pick(event, index));
    item.addEventListener("focus", () => this.chosen(place.name));
    return item;
  }

  waves() {
    const rate = this.film.rate;
    const laid = (track, sounds, kind) => {
      track.replaceChildren(...sounds.map((sound) => {
        const box = document.createElement("div"), canvas = document.createElement("canvas");
        box.className = `sound ${kind}`;
        box.title = sound.text ? `${sound.who}: ${sound.text}` : "";
        Object.assign(box, { place: sound });
        const frames = sound.peaks.length ? (sound.peaks.length / 50) * rate : sound.frames;
        canvas.width = Math.max(1, Math.min(6000, sound.peaks.length));
        canvas.height = 44;
        wave(canvas, sound.peaks, getComputedStyle(this).getPropertyValue(`--${kind}`) || "#999");
        box.append(canvas);
        if (sound.text) { const text = document.createElement("span"); text.textContent = sound.text; box.append(text); }
        box.place = { start: sound.start, frames: Math.min(frames, Math.max(1, this.end - sound.start)), whole: frames };
        return box;
      }));
    };
    laid(this.parts.lines, this.lines, "voice");
    laid(this.parts.music, this.film.music, "score");
    const effects = this.film.stems.effects;
    laid(this.parts.effects, effects ? [{ start: 0, frames: this.end, peaks: effects.peaks }] : [], "noise");
  }

  measured() {
    const zoom = this.zoom, rate = this.film.rate;
    this.parts.inner.style.width = `${this.end * zoom + 60}px`;
    this.shots.forEach((place, index) => {
      const item = this.parts.picture.children[index];
      if (!item) return;
      item.style.left = `${place.start * zoom}px`;
      item.style.width = `${Math.max(2, place.frames * zoom)}px`;
    });
    for (const box of this.querySelectorAll(".sound")) {
      box.style.left = `${box.place.start * zoom}px`;
      box.style.width = `${box.place.frames * zoom}px`;
      box.firstChild.style.width = `${box.place.whole * zoom}px`;
    }
    // Words go on as far as the next line begins, and no further.
    const said = [...this.parts.lines.children].sort((a, b) => a.place.start - b.place.start);
    said.forEach((box, at) => {
      const room = ((said[at + 1]?.place.start ?? Infinity) - box.place.start) * zoom - 8;
      const words = box.querySelector("span");
      if (words) words.style.maxWidth = Number.isFinite(room) ? `${Math.max(0, room)}px` : "";
    });
    const step = [1, 2, 5, 10, 15, 30, 60, 120].find((it) => it * rate * zoom > 70) ?? 300;
    this.parts.ruler.replaceChildren(...Array.from({ length: Math.floor(this.end / rate / step) + 1 }, (_, mark) => {
      const at = document.createElement("span");
      at.style.left = `${mark * step * rate * zoom}px`;
      at.textContent = clock(mark * step * rate, rate).slice(0, -3);
      return at;
    }));
    this.parts.zoom.value = (100 * Math.log(zoom / LEAST)) / Math.log(MOST / LEAST);
  }

  headed(frame) {
    const at = Math.floor(frame);
    this.parts.head.style.transform = `translateX(${frame * this.zoom}px)`;
    this.parts.clock.textContent = `${clock(at, this.film.rate)} / ${clock(this.end, this.film.rate)}`;
    const line = this.lines.find((it) => frame >= it.start && frame < it.start + it.frames);
    this.parts.says.textContent = line?.text ?? "";
    const table = this.parts.table, x = frame * this.zoom;
    if (this.sequence?.playing && (x < table.scrollLeft || x > table.scrollLeft + table.clientWidth - 40)) table.scrollLeft = x - 40;
    if (this.sequence?.playing) {
      const place = this.sequence.placeAt(frame);
      if (place && place.name !== this.selected) this.chosen(place.name);
    }
  }

  chosen(name) {
    this.selected = name;
    for (const item of this.parts.picture.children) item.setAttribute("aria-pressed", String(item.dataset.clip === name));
    this.inspector.shown();
    if (!this.dragging) this.recutting.shown();
  }

  zoomed(zoom, keep = this.sequence?.frame ?? 0) {
    const table = this.parts.table, from = keep * this.zoom - table.scrollLeft;
    this.zoom = Math.max(LEAST, Math.min(MOST, zoom));
    this.measured();
    table.scrollLeft = keep * this.zoom - from;
    this.headed(this.sequence.frame);
  }

  fit() { this.zoomed((this.parts.table.clientWidth - 70) / Math.max(1, this.end)); }

  frameAt(event) {
    return (event.clientX - this.parts.inner.getBoundingClientRect().left) / this.zoom;
  }

  scrub(event) {
    const move = (it) => this.sequence.seek(Math.floor(this.frameAt(it)));
    move(event);
    this.followed(event, move, () => {});
  }

  followed(event, move, done) {
    event.preventDefault();
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    const stop = (it) => {
      target.removeEventListener("pointermove", move);
      target.removeEventListener("pointerup", stop);
      target.removeEventListener("pointercancel", stop);
      done(it);
    };
    target.addEventListener("pointermove", move);
    target.addEventListener("pointerup", stop);
    target.addEventListener("pointercancel", stop);
  }

  // An end is drawn along: the picture shows the frame that the cut would fall on.
  trim(event, index, end) {
    event.stopPropagation();
    this.sequence.pause();
    const place = this.shots[index], most = this.boards.get(place.shot).frames, from = event.clientX;
    const was = this.shots.map((it) => ({ ...it }));
    this.dragging = true;
    this.touched();
    this.chosen(place.name);
    let wished = place;
    const move = (it) => {
      wished = trimmed(was, index, end, Math.round((it.clientX - from) / this.zoom), most);
      this.shots.forEach((one, at) => Object.assign(one, { first: was[at].first, frames: was[at].frames, other_first: was[at].other_first }));
      for (const one of changesOf(this.shots, index, wished)) one.of[one.field] = one.value;
      this.end = laidOut(this.shots);
      this.measured();
      this.chosen(place.name);
      const by = wished.frames - was[index].frames;
      this.say(`${by > 0 ? "+" : ""}${by}`);
      this.sequence.places = this.shots.map((one) => ({ ...one, video: this.boards.get(one.shot)?.video, still: this.boards.get(one.shot)?.still }));
      this.sequence.end = this.end;
      this.sequence.seek(end === "in" ? place.start : place.start + place.frames - 1);
    };
    this.followed(event, move, () => {
      this.dragging = false;
      this.shots.forEach((one, at) => Object.assign(one, was[at]));
      this.change(changesOf(this.shots, index, wished));
      this.settled();
    });
  }

  // A press chooses and goes there; drawn along, the shot moves, with what holds on to it.
  pick(event, index) {
    if (event.button) return;
    const from = event.clientX, item = event.currentTarget, place = this.shots[index];
    item.focus({ preventScroll: true });
    let moving = false, target = -1;
    const groups = blocks(this.shots), mine = groups.findIndex((it) => it.includes(place));
    const move = (it) => {
      if (!moving && (!this.may || Math.abs(it.clientX - from) < 7)) return;
      if (!moving) this.touched();
      moving = this.dragging = true;
      item.toggleAttribute("data-moved", true);
      const at = this.frameAt(it);
      target = groups.findIndex((group) => at < group[0].start + group.reduce((sum, one) => sum + one.frames, 0) / 2);
      if (target < 0) target = groups.length;
      const edge = target < groups.length ? groups[target][0].start : this.end;
      this.parts.head.dataset.drop = "";
      this.parts.head.style.transform = `translateX(${edge * this.zoom}px)`;
    };
    this.followed(event, move, (it) => {
      this.dragging = false;
      item.removeAttribute("data-moved");
      delete this.parts.head.dataset.drop;
      if (!moving) { this.sequence.seek(Math.floor(this.frameAt(it))); return; }
      this.headed(this.sequence.frame);
      this.moved(mine, target);
      this.settled();
    });
  }

  moved(mine, target) {
    const groups = blocks(this.shots);
    if (target === mine || target === mine + 1 || target < 0) return;
    const [block] = groups.splice(mine, 1);
    groups.splice(target > mine ? target - 1 : target, 0, block);
    const before = this.shots.map((it) => it.name), after = groups.flat().map((it) => it.name);
    this.reordered(after, before, true);
  }

  reordered(after, before, remember) {
    const named = new Map(this.shots.map((it) => [it.name, it]));
    this.touched();
    if (after.every((name) => named.has(name))) { this.film.shots = after.map((name) => named.get(name)); this.drawn(); }
    return this.queued(async () => {
      const data = this.form();
      data.set("list", "cut");
      data.set("order", JSON.stringify(after));
      data.set("was", JSON.stringify(before));
      if (!await this.sent(this.dataset.orders, data)) return;
      if (remember) this.undone.push(() => this.reordered(before, after, false));
    });
  }

  change(changes, remember = true) {
    if (!changes.length) { this.say(""); this.drawn(); return null; }
    this.touched();
    for (const it of changes) it.of[it.field] = it.value;
    this.drawn();
    return this.queued(async () => {
      const data = this.form();
      data.set("document", "cut.yaml");
      data.set("changes", JSON.stringify(changes.map((it) => ({ path: ["shots", it.of.name, it.field], value: it.value, was: it.of.was[it.field] }))));
      if (!await this.sent(this.dataset.writes, data)) return;
      for (const it of changes) it.of.was[it.field] = it.value;
      if (remember) this.undone.push(() => this.change(changes.map((it) => ({ ...it, value: it.before, before: it.value })), false));
    });
  }

  // What is under way is undone too, once it is done.
  undo() { this.before = this.before.then(() => { this.undone.pop()?.(); }); }

  form() {
    const data = new FormData();
    data.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]").value);
    return data;
  }

  // It is said to be saved once what is seen is what is saved.
  async sent(to, data, laid = null) {
    this.say("…");
    let answer = null, said = {};
    try {
      answer = await fetch(to, { method: "POST", body: data, headers: { Accept: "application/json" } });
      if (answer.headers.get("Content-Type")?.includes("json")) said = await answer.json();
    } catch { /* told below */ }
    const saved = answer?.ok && !answer.redirected;
    if (saved) await laid?.();
    if (saved) { this.say("✓"); document.body.dispatchEvent(new CustomEvent("edited")); return true; }
    const words = document.querySelector("#field-words").dataset;
    this.say(said.message ? `${said.message} ${said.next ?? ""}` : answer?.redirected ? words.out : words.away);
    await this.load();
    return false;
  }

  say(text) { this.parts.told.textContent = text; }

  turn(speed = 1) {
    if (this.sequence.speed === speed) this.sequence.pause();
    else this.sequence.play(speed);
    this.marked();
  }

  marked() {
    this.parts.plays.toggleAttribute("data-on", this.sequence.playing);
    this.parts.plays.setAttribute("aria-label", this.sequence.playing ? this.words.pause : this.words.play);
  }

  stepped(frames) {
    this.sequence.pause();
    this.sequence.seek(Math.floor(this.sequence.frame) + frames);
    this.marked();
  }

  // To the next place where one shot becomes another, or back to the one before.
  toCut(way) {
    const at = Math.floor(this.sequence.frame), starts = [...this.shots.map((it) => it.start), this.end - 1];
    this.stepped((way > 0 ? starts.find((it) => it > at) ?? at : [...starts].reverse().find((it) => it < at) ?? 0) - at);
    this.chosen(this.sequence.placeAt(this.sequence.frame)?.name ?? "");
  }

  key(event) {
    const undoes = (event.ctrlKey || event.metaKey) && event.key === "z" && event.target.matches("select");
    if ((event.target.matches("input,textarea,select") && !undoes) || (event.target.matches("button") && event.key === " ")) return;
    const sequence = this.sequence, at = Math.floor(sequence.frame);
    const step = (frames) => () => this.stepped(frames), cut = (way) => () => this.toCut(way);
    const faster = (way) => { const now = sequence.speed * way; this.turn(way * (now > 0 ? Math.min(4, now * 2) : 1)); };
    const here = (end) => () => {
      const index = this.shots.findIndex((it) => at >= it.start && at < it.start + it.frames);
      if (index < 0 || !this.may || !isShot(this.shots[index])) return;
      const place = this.shots[index], by = end === "in" ? at - place.start : at + 1 - place.start - place.frames;
      this.change(changesOf(this.shots, index, trimmed(this.shots, index, end, by, this.boards.get(place.shot).frames)));
    };
    const along = (way) => () => {
      const groups = blocks(this.shots), mine = groups.findIndex((it) => it.some((one) => one.name === this.selected));
      if (this.may && mine >= 0 && mine + way >= 0 && mine + way < groups.length) this.moved(mine, way > 0 ? mine + 2 : mine - 1);
    };
    const keys = {
      " ": () => this.turn(), k: () => { sequence.pause(); this.marked(); }, l: () => faster(1), j: () => faster(-1),
      ArrowLeft: step(event.shiftKey ? -Math.round(this.film.rate) : -1), ArrowRight: step(event.shiftKey ? Math.round(this.film.rate) : 1),
      ArrowUp: cut(-1), ArrowDown: cut(1), Home: step(-at), End: step(this.end), i: here("in"), o: here("out"),
      "+": () => this.zoomed(this.zoom * 1.3), "=": () => this.zoomed(this.zoom * 1.3), "-": () => this.zoomed(this.zoom / 1.3), 0: () => this.fit(),
      s: () => this.recutting.split(), Delete: () => this.recutting.out(), Backspace: () => this.recutting.out(), t: () => { if (this.may) this.recutting.turned(); },
      Enter: () => { const place = this.shots.find((it) => it.name === this.selected); if (place) sequence.seek(place.start); },
    };
    const act = event.altKey ? { ArrowLeft: along(-1), ArrowRight: along(1) }[event.key]
      : event.ctrlKey || event.metaKey ? { z: () => this.undo() }[event.key] : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) { event.preventDefault(); act(); }
  }
}

function wave(canvas, peaks, colour) {
  const draw = canvas.getContext("2d"), middle = canvas.height / 2, step = peaks.length / canvas.width;
  draw.fillStyle = colour.trim();
  for (let x = 0; x < canvas.width; x += 1) {
    let loud = 0;
    for (let at = Math.floor(x * step); at < Math.max(Math.floor(x * step) + 1, (x + 1) * step); at += 1) loud = Math.max(loud, peaks[at] ?? 0);
    const tall = Math.max(1, Math.sqrt(loud / 255) * canvas.height * 0.92);
    draw.fillRect(x, middle - tall / 2, 1, tall);
  }
}

customElements.define("cut-timeline", CutTimeline);

// Drawing on the frame: strokes in ten-thousandths of the frame's sides, shown at their frame and at no other; of
// several shots, at that of their own take.

const SVG = "http://www.w3.org/2000/svg";
const SIDE = 10000;
const NEAR = 40;
const MOST = 60;

class Easel {
  constructor(player) {
    this.player = player;
    this.sheet = document.createElementNS(SVG, "svg");
    this.sheet.setAttribute("viewBox", `0 0 ${SIDE} ${SIDE}`);
    this.sheet.setAttribute("preserveAspectRatio", "none");
    this.sheet.setAttribute("class", "drawn over");
    this.sheet.setAttribute("aria-hidden", "true");
    this.shown = this.sheet.appendChild(document.createElementNS(SVG, "g"));
    this.own = this.sheet.appendChild(document.createElementNS(SVG, "g"));
    this.strokes = [];
    this.drawnAt = null;
    player.append(this.sheet);
    const seen = () => { this.placed(); this.look(); };
    const sized = new ResizeObserver(() => this.placed());
    for (const video of player.querySelectorAll("video")) {
      sized.observe(video);
      for (const name of ["loadedmetadata", "seeked", "timeupdate", "pause"]) video.addEventListener(name, seen);
      const each = () => { this.look(); video.requestVideoFrameCallback(each); };
      video.requestVideoFrameCallback?.(each);
    }
    player.addEventListener("shot", seen);
    this.sheet.addEventListener("pointerdown", (event) => this.begin(event));
    this.look();
  }

  get video() { return this.player.video; }

  // Whether what is drawn now stands on the frame that is seen.
  get stands() { return this.drawnAt === this.player.frame && this.drawnOn === this.player.take; }

  // The picture may be smaller than the box that it is shown in.
  placed() {
    const { videoWidth: width, videoHeight: height } = this.video;
    if (!width) return;
    const box = this.video.getBoundingClientRect(), frame = this.player.getBoundingClientRect();
    const scale = Math.min(box.width / width, box.height / height);
    Object.assign(this.sheet.style, {
      left: `${box.left - frame.left + (box.width - width * scale) / 2}px`, top: `${box.top - frame.top + (box.height - height * scale) / 2}px`,
      width: `${width * scale}px`, height: `${height * scale}px`,
    });
  }

  look() {
    const { frame, take } = this.player;
    this.shown.replaceChildren();
    for (const drawing of document.querySelectorAll(`[data-drawn="${frame}"]`)) if (drawing.dataset.of === take) this.shown.append(...[...drawing.children].map((it) => it.cloneNode()));
    this.own.style.display = this.stands ? "" : "none";
  }

  // What was drawn before the page was fetched again.
  taken(form) {
    this.strokes = JSON.parse(form.elements.strokes.value);
    this.drawnAt = Number(form.elements.drawn_at.value || form.elements.frame_in.value);
    this.drawnOn = this.player.take && form.elements.take.value;
    this.own.replaceChildren(...this.strokes.map((stroke) => {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("class", stroke.colour);
      path.setAttribute("d", way(stroke.points));
      return path;
    }));
    this.look();
  }

  drawing(form) {
    this.form = form;
    this.sheet.toggleAttribute("data-drawing", form !== null);
    if (form) this.video.pause();
  }

  begin(event) {
    if (!this.form || event.button || this.strokes.length >= MOST) return;
    event.preventDefault();
    if (!this.stands && this.strokes.length) return this.told();
    this.drawnAt = this.player.frame;
    this.drawnOn = this.player.take;
    this.own.style.display = "";
    const stroke = { colour: this.form.querySelector("[name=ink]:checked")?.value ?? "red", points: [this.point(event)] };
    const path = this.own.appendChild(document.createElementNS(SVG, "path"));
    path.setAttribute("class", stroke.colour);
    this.strokes.push(stroke);
    const paint = () => path.setAttribute("d", way(stroke.points));
    const on = (moved) => {
      const point = this.point(moved), last = stroke.points.at(-1);
      if (Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAR) return;
      stroke.points.push(point);
      paint();
    };
    const end = () => { removeEventListener("pointermove", on); removeEventListener("pointerup", end); removeEventListener("pointercancel", end); this.told(); };
    addEventListener("pointermove", on);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
    paint();
  }

  point(event) {
    const box = this.sheet.getBoundingClientRect();
    const side = (at, from, size) => Math.min(SIDE, Math.max(0, Math.round((SIDE * (at - from)) / size)));
    return [side(event.clientX, box.left, box.width), side(event.clientY, box.top, box.height)];
  }

  undo() {
    this.strokes.pop();
    this.own.lastChild?.remove();
    this.told();
  }

  told() {
    const { strokes, frame_in: first, frame_out: last, drawn_at: at, take } = this.form.elements;
    strokes.value = this.strokes.length ? JSON.stringify(this.strokes) : "";
    at.value = this.strokes.length ? this.drawnAt : "";
    if (this.strokes.length) {
      // A range that was marked stays; a note that only began where the film stood goes to its drawing.
      if (last.value === "" && this.form.dataset.from === undefined) first.value = this.drawnAt;
      if (this.drawnOn) {
        take.value = this.drawnOn;
        if (this.drawnOn !== this.player.take) this.player.showTake(this.drawnOn);
      }
      this.player.frame = this.drawnAt;
    }
    this.form.dispatchEvent(new Event("framed"));
  }
}

function way(points) {
  const [first, ...rest] = points;
  return `M${first.join(" ")}` + (rest.length ? rest : [first]).map((it) => `L${it.join(" ")}`).join("");
}

const easels = new WeakMap();

function drawn(form) {
  const player = document.querySelector("film-player, shot-reel"), toggle = form.querySelector("[data-draw]");
  if (!player || !toggle) return;
  const easel = easel_of(player);
  toggle.addEventListener("click", () => {
    const begins = toggle.getAttribute("aria-pressed") !== "true";
    toggle.setAttribute("aria-pressed", String(begins));
    form.querySelector("[data-inks]").hidden = !begins;
    easel.drawing(begins ? form : null);
    if (begins) player.scrollIntoView({ block: "start" });
  });
  if (form.elements.strokes.value) { easel.taken(form); easel.form = form; }
  form.querySelector("[data-undo]").addEventListener("click", () => easel.undo());
}

function easel_of(player) {
  if (!easels.has(player)) easels.set(player, new Easel(player));
  return easels.get(player);
}

document.addEventListener("dressed", (event) => {
  const player = document.querySelector("film-player, shot-reel");
  if (player) customElements.whenDefined(player.localName).then(() => {
    easel_of(player).look();
    event.detail.querySelectorAll("[data-note]").forEach(drawn);
  });
});

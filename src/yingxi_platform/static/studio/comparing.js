// Two takes in step.

class TakePair extends HTMLElement {
  connectedCallback() {
    this.rate = Number(this.dataset.rate) || 24;
    [this.left, this.right] = this.querySelectorAll("video");
    this.scrub = this.querySelector(".scrub");
    this.told = this.querySelector("output");
    this.button = this.querySelector("[data-play]");
    const known = () => { this.scrub.max = Math.max(0, Math.round(Math.min(this.left.duration || 0, this.right.duration || 0) * this.rate) - 1); };
    for (const video of [this.left, this.right]) { if (video.readyState) known(); video.addEventListener("loadedmetadata", known); }
    this.left.addEventListener("ended", () => this.pause());
    this.scrub.addEventListener("input", () => { this.pause(); this.frame = Number(this.scrub.value); });
    this.button.addEventListener("click", () => (this.left.paused ? this.play() : this.pause()));
    for (const step of this.querySelectorAll("[data-step]")) step.addEventListener("click", () => this.step(Number(step.dataset.step)));
    for (const mode of this.querySelectorAll("button[data-mode]")) mode.addEventListener("click", () => this.moded(mode.dataset.mode));
    const edge = this.querySelector(".edge input");
    edge.addEventListener("input", () => this.edged(edge.value));
    this.querySelector(".pair").addEventListener("pointermove", (event) => {
      if (this.dataset.mode !== "wipe" || !(event.buttons & 1)) return;
      const box = this.right.getBoundingClientRect();
      edge.value = (100 * (event.clientX - box.left)) / box.width;
      this.edged(edge.value);
    });
    this.addEventListener("keydown", (event) => {
      if (event.target.matches("input,select,button")) return;
      const act = { " ": () => this.button.click(), ",": () => this.step(-1), ".": () => this.step(1) }[event.key];
      if (act) { event.preventDefault(); act(); }
    });
    this.edged(50);
  }

  get frame() { return Math.floor(this.left.currentTime * this.rate + 0.01); }

  // Into the middle of a frame: a browser that rounds then shows the same frame of both.
  set frame(number) {
    const at = (Math.min(Math.max(0, number), Number(this.scrub.max)) + 0.5) / this.rate;
    this.left.currentTime = at;
    this.right.currentTime = at;
    this.tell(Math.floor(at * this.rate));
  }

  tell(frame) { this.scrub.value = frame; this.told.textContent = String(frame); }

  step(count) { this.pause(); this.frame = this.frame + count; }

  async play() {
    if (this.frame >= Number(this.scrub.max)) this.frame = 0;
    this.right.currentTime = this.left.currentTime;
    await Promise.all([this.left.play(), this.right.play()]);
    this.button.textContent = this.button.dataset.playing;
    const keep = () => {
      if (this.left.paused) return;
      const apart = this.right.currentTime - this.left.currentTime;
      // A little apart is caught up by pace, more by a jump.
      if (Math.abs(apart) > 3 / this.rate) this.right.currentTime = this.left.currentTime;
      else this.right.playbackRate = Math.abs(apart) < 0.2 / this.rate ? 1 : apart > 0 ? 0.9 : 1.1;
      this.tell(this.frame);
      requestAnimationFrame(keep);
    };
    requestAnimationFrame(keep);
  }

  pause() {
    if (this.left.paused && this.right.paused) return;
    this.left.pause();
    this.right.pause();
    this.button.textContent = this.button.dataset.paused;
    this.frame = this.frame;
  }

  moded(mode) {
    this.dataset.mode = mode;
    for (const button of this.querySelectorAll("button[data-mode]")) button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
    this.querySelector(".edge").hidden = mode !== "wipe";
  }

  edged(share) { this.style.setProperty("--edge-at", `${share}%`); }
}

customElements.define("take-pair", TakePair);

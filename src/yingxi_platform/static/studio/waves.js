// A sound as it looks along its length: pressed, it is heard from there.

class SoundWave extends HTMLElement {
  connectedCallback() {
    this.audio = this.querySelector("audio");
    if (!this.audio || this.button) return;
    this.peaks = (this.dataset.peaks || "").split(",").map(Number);
    this.audio.hidden = true;
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "round";
    this.button.innerHTML = '<svg viewBox="0 0 16 16" aria-hidden="true"><path class="go" d="M4 2l10 6-10 6z"/><path class="rest" d="M4 2h3v12H4zm5 0h3v12H9z"/></svg>';
    this.canvas = document.createElement("canvas");
    this.canvas.setAttribute("aria-hidden", "true");
    this.prepend(this.button, this.canvas);
    this.button.addEventListener("click", () => { if (this.audio.paused) this.play(); else this.audio.pause(); });
    this.canvas.addEventListener("click", (event) => this.from(event.offsetX / this.canvas.clientWidth));
    for (const name of ["play", "pause", "ended"]) this.audio.addEventListener(name, () => this.marked());
    this.sized = new ResizeObserver(() => this.drawn());
    this.sized.observe(this.canvas);
    this.marked();
  }

  disconnectedCallback() { this.sized?.disconnect(); this.audio?.pause(); }

  play() {
    for (const other of document.querySelectorAll("sound-wave audio")) if (other !== this.audio) other.pause();
    this.audio.play().catch(() => {});
  }

  from(share) {
    const go = () => { this.audio.currentTime = share * this.audio.duration; this.play(); };
    if (this.audio.readyState > 0) go();
    else { this.audio.addEventListener("loadedmetadata", go, { once: true }); this.audio.load(); }
  }

  marked() {
    const playing = !this.audio.paused;
    this.button.toggleAttribute("data-on", playing);
    this.button.setAttribute("aria-label", playing ? this.dataset.pause : this.dataset.play);
    this.drawn();
    if (playing) requestAnimationFrame(() => this.marked());
  }

  drawn() {
    const { canvas, peaks } = this, scale = devicePixelRatio || 1;
    const width = Math.round(canvas.clientWidth * scale), height = Math.round(canvas.clientHeight * scale);
    if (!width) return;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const draw = canvas.getContext("2d"), style = getComputedStyle(this);
    const share = this.audio.duration ? this.audio.currentTime / this.audio.duration : 0;
    const step = Math.min(width / peaks.length, 6 * scale);
    draw.clearRect(0, 0, width, height);
    peaks.forEach((peak, at) => {
      const tall = Math.max(2 * scale, Math.sqrt(peak / 255) * height);
      draw.fillStyle = at / peaks.length < share ? style.getPropertyValue("--lamp") : style.getPropertyValue("--quiet");
      draw.fillRect(at * (width / peaks.length), (height - tall) / 2, Math.max(1, Math.min(step, width / peaks.length) * 0.62), tall);
    });
  }
}

customElements.define("sound-wave", SoundWave);

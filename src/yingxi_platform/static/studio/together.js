// Several watch one film: its playhead is shared, whoever moves it moves it for all. The house keeps where it stood, when,
// and whether it plays; each browser works out from that where it is now.

const ASKED = 1000, FAR = 0.35, SETTLES = 1500;

class WatchTogether extends HTMLElement {
  connectedCallback() {
    this.player = this.closest("film-player");
    this.video = this.player.querySelector("video");
    this.button = this.querySelector("[data-turns]");
    this.told = this.querySelector("output");
    this.may = this.hasAttribute("data-may");
    this.apart = 0;
    this.hidden = false;
    this.button.addEventListener("click", () => (this.on ? this.leave() : this.join()));
    this.until = 0;
    for (const name of ["play", "pause", "seeked"]) this.video.addEventListener(name, () => this.happened(name));
    this.video.addEventListener("timeupdate", () => this.kept());
    this.heard = (event) => this.follows(event.detail);
    document.addEventListener("screening", this.heard);
    if (this.hasAttribute("data-asks")) this.clock = setInterval(() => { if (this.on) this.ask(); }, ASKED);
  }

  disconnectedCallback() {
    document.removeEventListener("screening", this.heard);
    clearInterval(this.clock);
  }

  async join() {
    this.on = true;
    this.button.setAttribute("aria-pressed", "true");
    this.button.textContent = this.dataset.leaves;
    await this.ask();
    if (!this.screening && this.may) await this.move();
    if (!this.screening) this.told.textContent = this.dataset.alone;
  }

  leave() {
    this.on = false;
    this.button.setAttribute("aria-pressed", "false");
    this.button.textContent = this.dataset.joins;
    this.told.textContent = "";
  }

  async ask(data) {
    const sent = performance.now();
    const answer = await fetch(this.dataset.to, data ? { method: "POST", body: data } : {}).catch(() => null);
    if (!answer?.ok) return;
    const said = await answer.json();
    // Half of the way there and back lies between the house's clock and what is heard of it.
    this.apart = said.now + (performance.now() - sent) / 2 - Date.now();
    this.follows(said.screening);
  }

  // Where the shared playhead is by now, in seconds.
  get place() {
    const { frame, playing, at } = this.screening;
    const gone = playing ? Math.max(0, (Date.now() + this.apart - at) / 1000) : 0;
    return Math.min((frame + 0.5) / this.player.rate + gone, this.video.duration || Infinity);
  }

  get plays() { return this.screening.playing && this.place < (this.video.duration || Infinity) - 0.05; }

  follows(screening) {
    const before = this.screening;
    // What was on its way while the playhead was moved again is from before.
    if (before && screening && screening.at < before.at) return;
    this.screening = screening;
    if (!this.on || !screening) return;
    this.told.textContent = this.dataset.held.replace("{who}", screening.who);
    if (before?.at === screening.at && before?.frame === screening.frame) return;
    this.taken();
  }

  taken() {
    if (Math.abs(this.video.currentTime - this.place) > (this.screening.playing ? FAR : 0.5 / this.player.rate)) this.sought();
    if (this.plays !== this.video.paused) return;
    this.until = performance.now() + SETTLES;
    if (this.plays) this.video.play().catch(() => {});
    else this.video.pause();
  }

  // A browser that fell behind catches up.
  kept() {
    if (this.on && this.screening && this.plays && !this.video.paused && !this.video.seeking && Math.abs(this.video.currentTime - this.place) > 2 * FAR) this.sought();
  }

  sought() {
    this.until = performance.now() + SETTLES;
    this.video.currentTime = this.place;
  }

  // What the person did, not what followed from the shared playhead: that settles for a moment.
  happened(what) {
    if (!this.on || !this.may || !this.screening || this.video.ended || this.video.seeking) return;
    const playing = !this.video.paused;
    const asShared = playing === this.plays;
    if (asShared && (what !== "seeked" || performance.now() < this.until)) return;
    if (asShared && (playing ? Math.abs(this.video.currentTime - this.place) < FAR : this.player.frame === this.screening.frame)) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.move(), 120);
  }

  move() {
    const data = new FormData();
    data.set("csrfmiddlewaretoken", this.querySelector("[name=csrfmiddlewaretoken]").value);
    data.set("frame", this.player.frame);
    data.set("playing", this.video.paused ? "0" : "1");
    return this.ask(data);
  }
}

customElements.define("watch-together", WatchTogether);

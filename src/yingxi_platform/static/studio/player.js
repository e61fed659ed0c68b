// The film on the screen: frame by frame by keys, and its shots below as a reel.

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
    const placed = () => {
      for (const mark of this.querySelectorAll("[data-frame]")) mark.style.left = `${(100 * mark.dataset.frame) / this.rate / this.video.duration}%`;
    };
    if (this.video.duration) placed(); else this.video.addEventListener("loadedmetadata", placed);
    this.video.addEventListener("timeupdate", () => this.marked());
    this.video.addEventListener("error", () => this.toggleAttribute("data-broken", true));
    this.heard = (event) => this.key(event);
    document.addEventListener("keydown", this.heard);
  }

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
    if (event.target.matches("input,textarea,select,button,summary,a") || event.metaKey || event.ctrlKey || event.altKey) return;
    const act = {
      " ": () => (this.video.paused ? this.video.play() : this.video.pause()),
      k: () => (this.video.paused ? this.video.play() : this.video.pause()),
      j: () => { this.video.currentTime -= 5; },
      l: () => { this.video.currentTime += 5; },
      ",": () => { this.video.pause(); this.frame -= 1; },
      ".": () => { this.video.pause(); this.frame += 1; },
      f: () => this.video.requestFullscreen?.(),
    }[event.key];
    if (act && event.target !== this.video) { event.preventDefault(); act(); }
  }
}

customElements.define("film-player", FilmPlayer);

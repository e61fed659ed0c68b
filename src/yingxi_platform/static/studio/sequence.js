// A film played from its parts, before it is joined: two screens that take turns, voices by the sound card, music beside.
// A place is {start, frames, first, video, still}, a sound {start, frames, url, long}; all in frames.

export class Sequence {
  constructor(stage, { rate, places = [], sounds = [], onframe = () => {}, onend = () => {} }) {
    Object.assign(this, { stage, rate, onframe, onend });
    this.frame = 0;
    this.speed = 0;
    this.screens = [0, 1].map(() => {
      const video = document.createElement("video");
      Object.assign(video, { muted: true, playsInline: true, preload: "auto" });
      return video;
    });
    this.still = document.createElement("img");
    this.still.alt = "";
    stage.replaceChildren(this.still, ...this.screens);
    this.decoded = new Map();
    this.sounding = [];
    this.long = new Map();
    this.laid(places, sounds);
  }

  laid(places, sounds) {
    this.places = places;
    this.sounds = sounds;
    this.end = places.length ? places.at(-1).start + places.at(-1).frames : 0;
    this.at = null;
    const wanted = new Set(sounds.filter((it) => it.long).map((it) => it.url));
    for (const [url, element] of this.long) if (!wanted.has(url)) { element.pause(); this.long.delete(url); }
    this.seek(Math.min(this.frame, Math.max(0, this.end - 1)));
  }

  get playing() { return this.speed !== 0; }

  placeAt(frame) {
    return this.places.find((it) => frame >= it.start && frame < it.start + it.frames) ?? this.places.at(-1);
  }

  // From here on, forwards or backwards; 0 rests. Sound is heard at its own speed only.
  play(speed = 1) {
    if (speed > 0 && this.frame >= this.end - 1) this.frame = 0;
    this.silence();
    this.speed = speed;
    this.begun = { frame: this.frame, time: performance.now() };
    if (speed === 1) this.sound();
    this.show();
    cancelAnimationFrame(this.ticking);
    if (speed) this.tick();
  }

  pause() {
    if (!this.playing) return;
    this.play(0);
    this.frame = Math.floor(this.frame);
    this.show();
  }

  seek(frame) {
    this.frame = Math.max(0, Math.min(frame, Math.max(0, this.end - 1)));
    if (this.playing) this.play(this.speed);
    else this.show();
    this.onframe(this.frame);
  }

  tick() {
    this.ticking = requestAnimationFrame(() => {
      this.frame = this.begun.frame + ((performance.now() - this.begun.time) / 1000) * this.rate * this.speed;
      if (this.frame >= this.end || this.frame < 0) {
        this.frame = this.frame < 0 ? 0 : Math.max(0, this.end - 1);
        this.pause();
        this.onframe(this.frame);
        this.onend();
        return;
      }
      this.show();
      this.onframe(this.frame);
      this.tick();
    });
  }

  show() {
    const place = this.placeAt(this.frame);
    if (!place) return;
    if (place !== this.at) this.turned(place);
    const screen = this.screens[0];
    if (!place.video) return;
    const wished = (place.first + this.frame - place.start + 0.5) / this.rate;
    if (this.speed > 0) {
      screen.playbackRate = Math.min(4, this.speed);
      if (Math.abs(screen.currentTime - wished) > 0.2 && !screen.seeking) screen.currentTime = wished;
      if (screen.paused) screen.play().catch(() => {});
    } else {
      if (!screen.paused) screen.pause();
      if (Math.abs(screen.currentTime - wished) > 0.4 / this.rate && !screen.seeking) screen.currentTime = wished;
      else if (screen.seeking) screen.onseeked = () => { screen.onseeked = null; if (!this.playing) this.show(); };
    }
  }

  // Another place is on: the screen that has got ready for it comes to the front, the other gets ready for the next.
  turned(place) {
    this.at = place;
    this.still.src = place.still || "";
    this.still.hidden = !place.still;
    if (place.video && this.screens[1].dataset.of === place.video && this.screens[0].dataset.of !== place.video) this.screens.reverse();
    const [front, back] = this.screens;
    back.pause();
    back.hidden = true;
    front.hidden = !place.video;
    if (place.video) this.readied(front, place, place.first + Math.max(0, this.frame - place.start));
    const next = this.places[this.places.indexOf(place) + 1];
    if (next?.video && next.video !== place.video) this.readied(back, next, next.first);
  }

  readied(screen, place, frame) {
    if (screen.dataset.of !== place.video) {
      screen.dataset.of = place.video;
      screen.poster = place.still || "";
      screen.src = place.video;
    }
    const at = (frame + 0.5) / this.rate;
    if (Math.abs(screen.currentTime - at) > 0.5 / this.rate) screen.currentTime = at;
  }

  async sound() {
    const from = this.frame, begun = this.begun;
    this.context ??= new AudioContext();
    await this.context.resume();
    for (const one of this.sounds) {
      if (!one.url || one.start + one.frames <= from) continue;
      if (one.long) this.along(one, from);
      else this.voice(one, from, begun);
    }
  }

  along(one, from) {
    const element = this.long.get(one.url) ?? new Audio(one.url);
    this.long.set(one.url, element);
    element.volume = one.volume ?? 1;
    const wait = Math.max(0, one.start - from) / this.rate;
    element.currentTime = Math.max(0, from - one.start) / this.rate;
    const timer = setTimeout(() => element.play().catch(() => {}), wait * 1000);
    this.sounding.push(() => { clearTimeout(timer); element.pause(); });
  }

  async voice(one, from, begun) {
    if (!this.decoded.has(one.url)) this.decoded.set(one.url, fetch(one.url).then((it) => it.arrayBuffer()).then((it) => this.context.decodeAudioData(it)));
    const buffer = await this.decoded.get(one.url).catch(() => null);
    if (!buffer || this.begun !== begun || this.speed !== 1) return;
    const gone = (performance.now() - begun.time) / 1000;
    const wait = (one.start - from) / this.rate - gone;
    const source = new AudioBufferSourceNode(this.context, { buffer });
    source.connect(this.context.destination);
    source.start(this.context.currentTime + Math.max(0, wait), Math.max(0, -wait));
    this.sounding.push(() => source.stop());
  }

  silence() {
    for (const stop of this.sounding.splice(0)) stop();
  }

  closed() {
    this.play(0);
    cancelAnimationFrame(this.ticking);
    for (const screen of this.screens) { screen.pause(); screen.removeAttribute("src"); screen.load(); }
  }
}

export const clock = (frame, rate) => {
  const whole = Math.round(rate), number = Math.floor(frame);
  const two = (it) => String(it).padStart(2, "0");
  return `${Math.floor(number / whole / 60)}:${two(Math.floor(number / whole) % 60)}:${two(number % whole)}`;
};

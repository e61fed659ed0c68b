// A person's own file comes in pieces: what is lost with the connection is only the piece that was under way. And a voice
// recorded here, as if it were a file.

const WAITS = [1, 2, 4, 8, 15, 30, 30, 60, 60, 120, 120, 300];
const rest = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });

export async function sent(form, file) {
  const bar = form.querySelector("progress"), told = form.querySelector("output");
  const chosen = new FormData(form);
  const fields = new URLSearchParams({ name: file.name, size: file.size, key: `${file.name.slice(-120)} ${file.lastModified}` });
  for (const name of ["where", "member", "studio"]) if (chosen.has(name)) fields.set(name, chosen.get(name));
  const headers = { Accept: "application/json", "X-CSRFToken": form.elements.csrfmiddlewaretoken.value };
  const address = (at) => `${form.dataset.comes}?${fields}&at=${at}`;
  form.toggleAttribute("data-dirty", true);
  bar.hidden = false;
  told.textContent = "";
  let at = null, piece = 0, tries = 0, opening = false, whole = false, anew = "&anew=1";
  while (!whole || opening) {
    let answer, said;
    try {
      if (opening) await rest(1);
      if (at === null || opening) answer = await fetch(`${address(0)}${anew}`, { headers });
      else {
        if (at + piece >= file.size) told.textContent = form.dataset.tried;
        // Where all of it is there and nothing has become of it, an empty piece at its end has it taken.
        answer = await fetch(address(at), { method: "POST", headers: { ...headers, "Content-Type": "application/octet-stream" }, body: file.slice(at, at + piece) });
      }
      if (answer.redirected) throw new TypeError("signed out");
      said = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
      if (answer.status >= 500) throw new TypeError(String(answer.status));
      if (answer.ok && said.at === undefined) throw new TypeError("no answer");
    } catch {
      if (tries >= WAITS.length) return ended(form, document.querySelector("#field-words").dataset.away);
      told.textContent = form.dataset.lost;
      await rest(WAITS[tries]);
      tries += 1;
      at = null;
      continue;
    }
    // A piece out of step is told where it has to begin; any other refusal is one.
    if (!answer.ok && said.at === undefined) return ended(form, [said.message, said.next].filter(Boolean).join(" · ") || String(answer.status));
    tries = 0;
    anew = "";
    told.textContent = "";
    at = said.at;
    piece = said.piece ?? piece;
    whole = Boolean(said.whole);
    // A packed film is opened by a worker: it is asked after until it is one.
    opening = said.state === "opening";
    gone(bar, opening ? said.share : at / file.size, opening ? "" : `${megabytes(at)} / ${megabytes(file.size)} MB`);
    if (opening) told.textContent = form.dataset.tried;
    if (said.to) { location.href = said.to; return true; }
    if (said.state && !opening) return ended(form, [said.message, said.next].filter(Boolean).join(" · ") || said.state);
  }
  ended(form, "✓");
  document.body.dispatchEvent(new CustomEvent("edited"));
  document.activeElement?.blur();
  document.body.dispatchEvent(new CustomEvent("fresh"));
  return true;
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

// How far it is, in words beside the bar; a screen reader has it from the bar.
function gone(bar, share, of) {
  bar.value = share;
  bar.nextElementSibling.matches(".gone") || bar.after(Object.assign(document.createElement("small"), { className: "gone", ariaHidden: "true" }));
  bar.nextElementSibling.textContent = [`${Math.floor(100 * share)} %`, of].filter(Boolean).join(" · ");
}

function ended(form, text) {
  form.querySelector(".gone")?.remove();
  form.removeAttribute("data-dirty");
  form.querySelector("progress").hidden = true;
  form.querySelector("output").textContent = text;
  for (const button of form.querySelectorAll("button")) button.disabled = false;
  return false;
}

document.addEventListener("submit", (event) => {
  const file = event.target.matches("[data-comes]") && event.target.querySelector("input[type=file]").files[0];
  if (!file) return;
  event.preventDefault();
  for (const button of event.target.querySelectorAll("button")) button.disabled = true;
  sent(event.target, file);
});

// A choice by its picture is the choice in the list above it.
document.addEventListener("click", (event) => {
  const look = event.target.closest("[data-look]");
  if (!look) return;
  const list = look.closest("form").querySelector("select");
  list.value = look.dataset.look;
  for (const other of look.parentElement.children) other.setAttribute("aria-pressed", String(other === look));
  list.dispatchEvent(new Event("change", { bubbles: true }));
});

class VoiceRecorder extends HTMLElement {
  connectedCallback() {
    if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) return;
    this.hidden = false;
    this.button = this.querySelector("[data-records]");
    this.takes = this.querySelector("[data-takes]");
    this.audio = this.querySelector("audio");
    this.button.addEventListener("click", () => { if (this.recorder) this.stop(); else this.record(); });
    this.takes.addEventListener("click", () => this.takeover());
  }

  disconnectedCallback() { this.stop(); }

  // What has become the film's is no longer unsaved here: the page may come anew.
  async takeover() {
    this.takes.disabled = true;
    const taken = await sent(this.parentElement.querySelector("[data-comes]"), this.file);
    this.takes.disabled = false;
    if (!taken || this.recorder || this.asking) return;
    this.removeAttribute("data-dirty");
    document.body.dispatchEvent(new CustomEvent("fresh"));
  }

  // While the microphone is asked for, a second press asks for no second one, and nothing new takes this place.
  async record() {
    if (this.asking) return;
    this.asking = true;
    this.toggleAttribute("data-dirty", true);
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: false, noiseSuppression: true, autoGainControl: false } });
    } catch {
      this.querySelector("[data-clock]").textContent = this.dataset.denied;
      if (!this.file) this.removeAttribute("data-dirty");
      return;
    } finally {
      this.asking = false;
    }
    if (!this.isConnected) { for (const track of stream.getTracks()) track.stop(); return; }
    const type = ["audio/webm;codecs=opus", "audio/mp4"].find((it) => MediaRecorder.isTypeSupported(it));
    const pieces = [];
    this.recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 128000 });
    this.recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
    this.recorder.addEventListener("stop", () => {
      for (const track of stream.getTracks()) track.stop();
      this.context?.close();
      this.recorder = null;
      this.file = new File(pieces, type.includes("webm") ? "recording.webm" : "recording.mp4", { type });
      if (this.audio.src) URL.revokeObjectURL(this.audio.src);
      this.audio.src = URL.createObjectURL(this.file);
      this.audio.hidden = this.takes.hidden = false;
      this.marked();
    });
    this.metered(stream);
    this.begun = performance.now();
    this.recorder.start(500);
    this.marked();
  }

  stop() { if (this.recorder?.state === "recording") this.recorder.stop(); }

  metered(stream) {
    this.context = new AudioContext();
    const heard = this.context.createAnalyser(), samples = new Float32Array(1024), meter = this.querySelector("meter");
    this.context.createMediaStreamSource(stream).connect(heard);
    const tick = () => {
      if (!this.recorder) { meter.value = 0; return; }
      heard.getFloatTimeDomainData(samples);
      meter.value = Math.min(1, 1.6 * Math.sqrt(Math.max(...samples.map(Math.abs))));
      const seconds = (performance.now() - this.begun) / 1000;
      this.querySelector("[data-clock]").textContent = `${seconds.toFixed(1)} ${this.dataset.seconds}`;
      if (seconds > 119) this.stop();
      requestAnimationFrame(tick);
    };
    tick();
  }

  marked() {
    this.toggleAttribute("data-on", Boolean(this.recorder));
    this.button.querySelector("span").textContent = this.recorder ? this.dataset.stop : this.dataset.record;
  }
}

customElements.define("voice-recorder", VoiceRecorder);

// A film is begun from words or from a file; a file may be dropped on the words' place.
for (const input of document.querySelectorAll("[data-brings]")) {
  const words = document.querySelector(input.dataset.brings);
  const chosen = () => { words.required = !input.files.length; words.disabled = Boolean(input.files.length); };
  input.addEventListener("change", chosen);
  for (const name of ["dragover", "drop"]) {
    input.form.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (name === "drop") { input.files = event.dataTransfer.files; chosen(); }
    });
  }
  chosen();
}

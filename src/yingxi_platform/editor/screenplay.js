// The screenplay that several write at once. What is typed goes to the server within half a second and comes to the
// others by the film's events; the merging is Yjs's. Bundled by scripts/bundle.sh; without it the plain page stays.

import { defaultKeymap } from "@codemirror/commands";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, keymap, WidgetType } from "@codemirror/view";
import { yCollab, ySyncFacet, yUndoManagerKeymap } from "y-codemirror.next";
import * as Y from "yjs";
// Beside the bundle, not in it.
import { renewed } from "../signing.js";
import { dressing, look, unfolded } from "./dressing.js";

const SEND_AFTER = 350, ASK_EVERY = 4000;
const theme = EditorView.theme({
  ...look,
  ".caret": { position: "relative", borderLeft: "2px solid currentColor", marginLeft: "-2px" },
  ".caret b": { position: "absolute", bottom: "100%", left: "-2px", padding: "0 .35rem", borderRadius: "4px 4px 4px 0", font: "600 .7rem/1.5 var(--body)", whiteSpace: "nowrap", pointerEvents: "none" },
  ".hand-0": { color: "#2f6b3a" }, ".hand-0 b": { background: "#2f6b3a", color: "#fff" }, ".held-0": { background: "#2f6b3a33" },
  ".hand-1": { color: "#7b3fa0" }, ".hand-1 b": { background: "#7b3fa0", color: "#fff" }, ".held-1": { background: "#7b3fa033" },
  ".hand-2": { color: "#1f5f96" }, ".hand-2 b": { background: "#1f5f96", color: "#fff" }, ".held-2": { background: "#1f5f9633" },
});

class Caret extends WidgetType {
  constructor(who, hand) { super(); this.who = who; this.hand = hand; }
  eq(other) { return other.who === this.who && other.hand === this.hand; }
  toDOM() {
    const caret = document.createElement("span");
    caret.className = `caret hand-${this.hand}`;
    caret.setAttribute("aria-hidden", "true");
    caret.append(Object.assign(document.createElement("b"), { textContent: this.who }));
    return caret;
  }
  ignoreEvent() { return true; }
}

const others = StateEffect.define();
const carets = StateField.define({
  create: () => Decoration.none,
  update(shown, change) {
    for (const effect of change.effects) if (effect.is(others)) return Decoration.set(effect.value, true);
    return shown.map(change.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

class ScreenplayEditor extends HTMLElement {
  async connectedCallback() {
    this.form = this.closest("form");
    this.output = this.form.querySelector("output");
    this.film = document.body.dataset.film;
    this.may = this.dataset.may === "yes";
    this.shared = new Y.Doc();
    this.text = this.shared.getText("text");
    this.last = 0;
    this.waiting = [];
    if (!(await this.asks())) return;
    this.undo = new Y.UndoManager(this.text);
    // In a shadow the editor brings its style as a sheet, which the page's policy allows; inline it would not.
    const shadow = this.attachShadow({ mode: "open" });
    this.view = new EditorView({
      root: shadow,
      parent: shadow,
      state: EditorState.create({
        doc: this.text.toString(),
        extensions: [
          keymap.of([...yUndoManagerKeymap, ...searchKeymap, ...defaultKeymap]),
          drawSelection(), highlightSelectionMatches(), EditorView.lineWrapping, theme, dressing({ beats: JSON.parse(this.dataset.beats), beat: this.dataset.beat, head: this.dataset.head }, this.may), carets,
          EditorState.readOnly.of(!this.may), EditorView.editable.of(this.may),
          EditorView.contentAttributes.of({ "aria-label": this.dataset.label, lang: this.dataset.tongue, spellcheck: "false", ...(this.may ? {} : { tabindex: "0" }) }),
          yCollab(this.text, null, { undoManager: this.undo }),
          EditorView.updateListener.of((change) => { if (change.selectionSet || change.focusChanged) this.placed(); }),
        ],
      }),
    });
    this.form.querySelector(".page").hidden = true;
    this.toggleAttribute("data-live", true);
    this.shared.on("update", (change, origin) => { if (origin !== this) { this.waiting.push(change); clearTimeout(this.timer); this.timer = setTimeout(() => this.sends(), SEND_AFTER); this.told(); } });
    this.form.addEventListener("submit", (event) => { event.preventDefault(); event.stopImmediatePropagation(); this.saves(); }, true);
    document.addEventListener("typed", (event) => { if (event.detail > this.last) this.asks(); });
    document.addEventListener("company", (event) => this.company(event.detail));
    document.addEventListener("click", (event) => {
      const link = event.target.closest("[data-line]");
      if (link) { event.preventDefault(); event.stopImmediatePropagation(); this.goes(Number(link.dataset.line)); }
    }, true);
    document.body.addEventListener("fresh", () => this.asks());
    setInterval(() => { if (!document.hidden) this.asks(); }, ASK_EVERY * 5);
    addEventListener("pagehide", () => { if (this.waiting.length) { this.keeps(); navigator.sendBeacon(`/films/${this.film}/script/typed/`, this.letter(Y.mergeUpdates(this.waiting))); } });
    // What could not be sent before the page was closed; sent twice, it is there once.
    const kept = localStorage.getItem(`typed ${this.film}`);
    if (kept && this.may) Y.applyUpdate(this.shared, bytes(kept), null);
    if (!this.waiting.length) localStorage.removeItem(`typed ${this.film}`);
    this.told();
    // From a board of the storyboard, to its scene.
    const asked = /^#line-(\d+)$/.exec(location.hash);
    if (asked) this.goes(Number(asked[1]));
  }

  async asks() {
    let answer;
    const mine = this.asked = (this.asked ?? 0) + 1;
    try { answer = await fetch(`/films/${this.film}/script/?after=${this.last}`, { headers: { Accept: "application/json" } }); } catch { return false; }
    if (!answer.ok || answer.redirected) { if (this.view) this.says(this.words.out); return false; }
    const { changes, last, saved } = await answer.json();
    for (const change of changes) Y.applyUpdate(this.shared, bytes(change), this);
    // Changes may come twice and in any order; what is saved is what was heard last.
    this.last = Math.max(this.last, last);
    if (mine === this.asked) this.dataset.saved = saved;
    if (this.view) this.told();
    return true;
  }

  keeps() { localStorage.setItem(`typed ${this.film}`, base64(Y.mergeUpdates(this.waiting))); }

  signed() {
    const data = new FormData();
    data.set("csrfmiddlewaretoken", this.form.elements.csrfmiddlewaretoken.value);
    return data;
  }

  letter(change) {
    const data = this.signed();
    data.set("change", base64(change));
    return data;
  }

  // Whoever signed in again in another tab has another token: the page takes it over and asks once more.
  async posts(path, filled) {
    const send = () => fetch(`/films/${this.film}/script/${path}/`, { method: "POST", body: filled(), headers: { Accept: "application/json" } });
    const answer = await send();
    return answer.status === 403 && await renewed() ? send() : answer;
  }

  // What could not be sent is sent again; it is merged, so twice is once.
  async sends() {
    if (this.sending) return;
    if (this.waiting.length) await (this.sending = this.sent());
  }

  async sent() {
    const going = this.waiting;
    this.waiting = [];
    let answer = null;
    try { answer = await this.posts("typed", () => this.letter(Y.mergeUpdates(going))); } catch { /* away */ }
    this.sending = null;
    if (answer?.ok && !answer.redirected) { if (!this.waiting.length) localStorage.removeItem(`typed ${this.film}`); this.told(); if (this.waiting.length) this.sends(); return; }
    this.waiting = [...going, ...this.waiting];
    this.keeps();
    this.says(answer === null ? this.words.away : answer.redirected || answer.status === 403 ? this.words.out : (await answer.json().catch(() => ({}))).message ?? String(answer.status));
    this.timer = setTimeout(() => this.sends(), ASK_EVERY);
  }

  async saves() {
    clearTimeout(this.timer);
    // What is on its way has to be there before it can be saved.
    while (this.sending) await this.sending;
    await this.sends();
    if (this.waiting.length) return;
    this.says("…");
    let answer;
    try { answer = await this.posts("saved", () => this.signed()); } catch { this.says(this.words.away); return; }
    if (answer.redirected || !answer.headers.get("Content-Type")?.includes("json")) { this.says(this.words.out); return; }
    const told = await answer.json();
    if (!answer.ok) { this.says([told.message, told.where, told.next].filter(Boolean).join(" ")); return; }
    this.dataset.saved = told.saved;
    await this.told();
  }

  get words() { return document.querySelector("#field-words").dataset; }

  says(words) { if (this.output) this.output.textContent = words; }

  // Whether what stands here is what the film has.
  async told() {
    if (!this.output) return;
    if (this.waiting.length) { this.says(""); return; }
    const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(this.text.toString()));
    const now = digest ? [...new Uint8Array(digest)].map((it) => it.toString(16).padStart(2, "0")).join("") : "";
    this.says(now === this.dataset.saved ? this.output.dataset.saved : this.output.dataset.shared);
  }

  placed() {
    clearTimeout(this.placing);
    this.placing = setTimeout(() => {
      const { anchor, head } = this.view.state.selection.main;
      const config = this.view.state.facet(ySyncFacet);
      const place = this.view.hasFocus ? JSON.stringify([config.toYPos(anchor), config.toYPos(head)]) : "";
      document.dispatchEvent(new CustomEvent("placed", { detail: place }));
    }, 300);
  }

  company(people) {
    const config = this.view.state.facet(ySyncFacet);
    const shown = [];
    const length = this.view.state.doc.length;
    people.forEach((it, index) => {
      if (!Array.isArray(it.caret)) return;
      try {
        const [anchor, head] = it.caret.map((place) => Math.min(length, config.fromYPos(place).pos));
        const hand = index % 3;
        if (anchor !== head) shown.push(Decoration.mark({ class: `held-${hand}` }).range(Math.min(anchor, head), Math.max(anchor, head)));
        shown.push(Decoration.widget({ widget: new Caret(it.who, hand), side: 1 }).range(head));
      } catch { /* a place in a text that is no more */ }
    });
    this.view.dispatch({ effects: others.of(shown) });
  }

  goes(line) {
    const at = this.view.state.doc.line(Math.min(line, this.view.state.doc.lines)).from;
    // Whoever goes to a line of the title page sees it.
    const head = this.view.state.doc.toString().indexOf("\n\n");
    this.view.dispatch({ effects: unfolded.of(at <= head) });
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    this.view.focus();
  }
}

function bytes(text) { return Uint8Array.from(atob(text), (it) => it.charCodeAt(0)); }

function base64(change) {
  let text = "";
  for (let at = 0; at < change.length; at += 8192) text += String.fromCharCode(...change.subarray(at, at + 8192));
  return btoa(text);
}

customElements.define("screenplay-editor", ScreenplayEditor);

// How a screenplay looks while it is written: a page as film people know it. The text stays Fountain to the letter;
// its marks are hidden, its beats are chosen from a list, and the title page is folded until it is asked for.

import { RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, WidgetType } from "@codemirror/view";

const HEADING = /^(?:\.(?!\.)|(?:INT|EXT|EST|I\/E|INT\.?\/EXT)[. ]|内景|外景|內景|外景)/i;
const BEAT = /^=\s*beat:\s*(\w+)\s*$/;
// What stands before a line for Fountain's sake alone.
const MARKS = { heading: /^\s*\.\s*/, who: /^\s*@\s*/, remark: /^\s*(?:=|#+)\s*/, turned: /^\s*>\s*/, deed: /^\s*!\s*/ };

export const look = {
  "&": { background: "#fbf7ee", color: "#29231c", borderRadius: "4px", minHeight: "60vh" },
  "&.cm-focused": { outline: "none" },
  ".cm-content": { padding: "clamp(1.4rem, 5vw, 4rem) clamp(1.2rem, 6vw, 4.6rem)", font: "1.02rem/1.7 var(--type)", caretColor: "#b2382a", whiteSpace: "pre-wrap", wordBreak: "break-word" },
  ".cm-content:lang(zh)": { font: "1.1rem/1.85 var(--title)" },
  ".cm-line": { padding: "0" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit" },
  ".cm-cursor": { borderLeftColor: "#b2382a", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "#e3b35a66" },
  ".heading": { fontWeight: "700", marginTop: ".5rem", paddingBottom: ".15rem", borderBottom: "1px solid #d9c9a8" },
  ".who": { color: "#8d3421", fontWeight: "700", paddingLeft: "clamp(2rem, 30%, 12rem)" },
  ".said, .aside": { paddingInline: "clamp(1rem, 16%, 6.5rem)" },
  ".cm-content:lang(zh) .who": { paddingLeft: "clamp(1rem, 16%, 6.5rem)" },
  ".said": { color: "#1d1711" },
  ".aside, .titles": { color: "#6d5f4c" },
  ".remark": { color: "#766850", fontStyle: "italic" },
  ".turned": { textAlign: "right" },
  ".gap": { fontSize: ".55em" },
  ".beat": { display: "inline-block" },
  ".beat select, .beat b": { appearance: "none", fieldSizing: "content", textTransform: "capitalize", border: "0", borderRadius: "999px", padding: ".1rem .8rem", background: "#e8dcc2", color: "#5d4b2a", font: "600 .8rem/1.6 var(--body)", cursor: "pointer" },
  ".beat[data-beat=turn] select, .beat[data-beat=turn] b": { background: "#98590a", color: "#fff" },
  ".beat select:focus-visible": { outline: "2px solid #98590a", outlineOffset: "2px" },
  ".head": { display: "grid", justifyItems: "center", gap: ".2rem", padding: ".4rem 0 1.8rem", textAlign: "center", color: "#6d5f4c" },
  ".head b": { font: "600 1.7rem/1.3 var(--title)", color: "#29231c" },
  ".head button": { border: "0", background: "none", padding: ".1rem .4rem", color: "#6d5f4c", font: ".82rem var(--body)", textDecoration: "underline", textUnderlineOffset: ".2em", cursor: "pointer" },
};

// Each line by what it is and what stands before it, as [line, kind].
function* kinds(text) {
  let speaking = false, titles = /^[^\s:：]+(?: [^\s:：]+)*[:：]/.test(text.line(1).text) && !HEADING.test(text.line(1).text);
  for (let number = 1; number <= text.lines; number += 1) {
    const line = text.line(number), bare = line.text.trim();
    let kind = "";
    if (titles && bare) kind = "titles";
    else if (!bare) { speaking = false; titles = false; kind = "gap"; }
    else if (HEADING.test(bare)) kind = "heading";
    else if (BEAT.test(bare)) kind = "beats";
    else if (/^[=#]/.test(bare)) kind = "remark";
    else if (/^>(?!.*<$)/.test(bare)) kind = "turned";
    else if (speaking) kind = /^[(（]/.test(bare) ? "aside" : "said";
    else if (/^!/.test(bare)) kind = "deed";
    else if (/^@/.test(bare) || (bare === bare.toUpperCase() && /[A-Z]/.test(bare) && !/[.!?:]$/.test(bare))) { kind = "who"; speaking = true; }
    if (kind) yield [line, kind];
  }
}

class Beat extends WidgetType {
  constructor(kind, words, may) { super(); this.kind = kind; this.words = words; this.may = may; }
  eq(other) { return other.kind === this.kind; }
  toDOM(view) {
    const whole = Object.assign(document.createElement("span"), { className: "beat" });
    whole.dataset.beat = this.kind;
    const called = this.words.beats[this.kind] ?? this.kind;
    if (!this.may) { whole.append(Object.assign(document.createElement("b"), { textContent: called })); return whole; }
    const choice = document.createElement("select");
    choice.setAttribute("aria-label", this.words.beat);
    for (const [kind, name] of Object.entries(this.words.beats)) choice.append(new Option(name, kind, false, kind === this.kind));
    if (!(this.kind in this.words.beats)) choice.append(new Option(called, this.kind, false, true));
    choice.addEventListener("change", () => {
      const line = view.state.doc.lineAt(view.posAtDOM(whole));
      view.dispatch({ changes: { from: line.from, to: line.to, insert: `= beat: ${choice.value}` } });
    });
    whole.append(choice);
    return whole;
  }
  ignoreEvent() { return true; }
}

class Head extends WidgetType {
  constructor(text, words) { super(); this.text = text; this.words = words; }
  eq(other) { return other.text === this.text; }
  toDOM(view) {
    const said = Object.fromEntries(this.text.split("\n").map((line) => line.split(/[:：](.*)/s)).map(([key, value]) => [key.trim().toLowerCase(), (value ?? "").trim()]));
    const whole = Object.assign(document.createElement("div"), { className: "head" });
    const rest = [said.credit ?? "", said.author ?? said.authors ?? "", said.genre ?? ""].filter(Boolean).join(" · ");
    whole.append(Object.assign(document.createElement("b"), { textContent: said.title ?? said["标题"] ?? said["片名"] ?? "" }));
    if (rest) whole.append(Object.assign(document.createElement("span"), { textContent: rest }));
    if (!this.words.head) return whole;
    const open = Object.assign(document.createElement("button"), { type: "button", textContent: this.words.head });
    open.addEventListener("click", () => { view.dispatch({ effects: unfolded.of(true), selection: { anchor: 0 } }); view.focus(); });
    whole.append(open);
    return whole;
  }
  ignoreEvent() { return true; }
}

// Opens the title page.
export const unfolded = StateEffect.define();

function folded(text, words) {
  let end = 0;
  for (const [line, kind] of kinds(text)) { if (kind !== "titles") break; end = line.to; }
  if (!end) return Decoration.none;
  return Decoration.set([Decoration.replace({ widget: new Head(text.sliceString(0, end), words), block: true }).range(0, end)]);
}

// What dresses the editor. `words` are what it says: `beats` by kind, `beat`, and `head` for who may write.
export function dressing(words, may) {
  const head = StateField.define({
    create: (state) => ({ open: false, shown: folded(state.doc, words) }),
    update(was, change) {
      const open = was.open || change.effects.some((it) => it.is(unfolded) && it.value);
      if (open) return { open, shown: Decoration.none };
      return change.docChanged ? { open, shown: folded(change.state.doc, words) } : was;
    },
    provide: (field) => [EditorView.decorations.from(field, (it) => it.shown), EditorView.atomicRanges.of((view) => view.state.field(field).shown)],
  });
  const lines = ViewPlugin.fromClass(class {
    constructor(view) { this.dressed(view.state.doc); }
    update(change) { if (change.docChanged) this.dressed(change.state.doc); }
    dressed(text) {
      const shown = new RangeSetBuilder(), hidden = new RangeSetBuilder();
      for (const [line, kind] of kinds(text)) {
        shown.add(line.from, line.from, Decoration.line({ class: kind }));
        const beat = kind === "beats" && BEAT.exec(line.text.trim());
        const mark = beat ? line.text : MARKS[kind]?.exec(line.text)?.[0];
        if (!mark) continue;
        const away = Decoration.replace(beat ? { widget: new Beat(beat[1].toLowerCase(), words, may) } : {});
        shown.add(line.from, line.from + mark.length, away);
        hidden.add(line.from, line.from + mark.length, away);
      }
      this.decorations = shown.finish();
      this.hidden = hidden.finish();
    }
  }, {
    decorations: (it) => it.decorations,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.hidden ?? Decoration.none),
  });
  return [head, lines];
}

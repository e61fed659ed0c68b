// The screenplay's page: what is written is coloured as Fountain has it, kept as it is typed, and saved when told to.

import { renewed } from "./signing.js";

const HEADING = /^(?:\.(?!\.)|(?:INT|EXT|EST|I\/E|INT\.?\/EXT)[. ]|内景|外景|內景|外景)/i;

const words = () => document.querySelector("#field-words")?.dataset ?? {};

function screenplay(form) {
  const text = form.elements.text;
  const shown = form.querySelector("pre");
  const output = form.querySelector("output");
  const kept = `screenplay ${form.dataset.film}`;
  const paint = () => {
    shown.replaceChildren(...coloured(text.value));
    text.style.height = "auto";
    text.style.height = `${shown.scrollHeight + 40}px`;
  };
  let saved = text.value;
  const said = (words) => { if (output) output.textContent = words; };
  const draft = localStorage.getItem(kept);
  if (draft !== null && draft !== saved && !text.readOnly) {
    text.value = draft;
    said(output.dataset.back);
    form.toggleAttribute("data-dirty", true);
  }
  paint();
  text.addEventListener("input", () => {
    paint();
    const dirty = text.value !== saved;
    form.toggleAttribute("data-dirty", dirty);
    if (dirty) localStorage.setItem(kept, text.value); else localStorage.removeItem(kept);
    said(dirty ? output.dataset.unsaved : "");
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const sent = text.value;
    const send = () => fetch(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
    let answer;
    try {
      answer = await send();
      if (answer.status === 403 && await renewed()) answer = await send();
    } catch { said(words().away); return; }
    if (answer.redirected || !answer.headers.get("Content-Type")?.includes("json")) { said(answer.redirected || answer.status === 403 ? words().out : String(answer.status)); return; }
    const told = await answer.json();
    if (answer.ok) {
      saved = sent;
      form.elements.was.value = told.was;
      localStorage.removeItem(kept);
      form.removeAttribute("data-dirty");
      said(output.dataset.saved);
    } else if (answer.status === 409) {
      overtaken(form, told);
    } else {
      said([told.message, told.where, told.next].filter(Boolean).join(" "));
    }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.metaKey || event.ctrlKey) && event.key === "s" && document.contains(form)) { event.preventDefault(); form.requestSubmit(); }
  });
  for (const link of document.querySelectorAll("[data-line]")) {
    link.addEventListener("click", (event) => { event.preventDefault(); goTo(text, Number(link.dataset.line)); });
  }
  const asked = /^#line-(\d+)$/.exec(location.hash);
  if (asked) goTo(text, Number(asked[1]));
}

function goTo(text, line) {
  const at = text.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  text.focus({ preventScroll: true });
  text.setSelectionRange(at, at);
  const mark = text.parentElement.querySelectorAll("pre > span")[line - 1];
  mark?.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

function overtaken(form, told) {
  const box = document.createElement("div");
  box.className = "overtaken";
    const title = document.createElement("p");
  title.textContent = told.message;
  const theirs = document.createElement("textarea");
  theirs.readOnly = true;
  theirs.value = told.theirs;
  theirs.setAttribute("aria-label", words().theirs);
  const keep = document.createElement("button");
  keep.type = "button";
  keep.textContent = words().keep;
  keep.addEventListener("click", async () => {
    form.elements.was.value = await digest(told.theirs);
    box.remove();
    form.requestSubmit();
  });
  box.append(title, theirs, keep);
  form.querySelector(".overtaken")?.remove();
  form.prepend(box);
}

async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((it) => it.toString(16).padStart(2, "0")).join("");
}

function* coloured(text) {
  let speaking = false;
  let titles = /^[A-Za-z ]+:/.test(text);
  for (const line of text.split("\n")) {
    const span = document.createElement("span");
    span.textContent = `${line}\n`;
    const bare = line.trim();
    if (titles && bare) span.className = "titles";
    else if (!bare) { speaking = false; titles = false; }
    else if (HEADING.test(bare)) span.className = "heading";
    else if (/^[=#]/.test(bare)) span.className = "remark";
    else if (speaking) span.className = /^[(（]/.test(bare) ? "aside" : "said";
    else if (/^@/.test(bare) || (bare === bare.toUpperCase() && /[A-Z]/.test(bare) && !/[.!?:]$/.test(bare))) { span.className = "who"; speaking = true; }
    yield span;
  }
}

document.addEventListener("dressed", (event) => event.detail.querySelectorAll("[data-screenplay]").forEach(screenplay));

// A field of a document: saved as soon as it is left, beside whatever others save. Who was overtaken sees both texts.

import { draft } from "./drafts.js";
import { renewed } from "./signing.js";

const words = () => document.querySelector("#field-words")?.dataset ?? {};

function fields(form) {
  const box = form.elements.value;
  const output = form.querySelector("output");
  let saved = value(box);
  const own = `field ${new URL(form.action).pathname} ${form.elements.document.value} ${form.elements.path.value}`;
  const waits = (text) => { draft.keep(own, { value: value(box), was: form.elements.was.value }); told("wrong", text); };
  if (box.type === "color") for (const name of ["input", "change"]) box.addEventListener(name, () => box.removeAttribute("data-unset"));
  form.querySelector("[data-clears]")?.addEventListener("click", () => { put(box, ""); save(); });
  box.addEventListener("input", () => { form.toggleAttribute("data-dirty", value(box) !== saved); });
  // One after the other: what is changed while a change is on its way goes by what that has become.
  let before = Promise.resolve();
  const save = () => { before = before.catch(() => {}).then(() => saving()); };
  const saving = async (again = false) => {
    const sent = value(box);
    if (sent === saved) { form.removeAttribute("data-dirty"); return; }
    // Until it is saved, nothing that comes in meanwhile takes its place.
    form.toggleAttribute("data-dirty", true);
    form.dataset.state = "saving";
    const data = new FormData(form);
    data.set("value", sent);
    let answer;
    try {
      answer = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "application/json" } });
      if (answer.status === 403 && !again && await renewed()) { await saving(true); return; }
    } catch {
      waits(words().away);
      return;
    }
    if (answer.redirected || !answer.headers.get("Content-Type")?.includes("json")) {
      waits(answer.redirected || answer.status === 403 ? words().out : String(answer.status));
      return;
    }
    const said = await answer.json();
    const text = [said.message, said.next].filter(Boolean).join(" · ");
    // Not the words' fault: they are kept, and tried again when the page is opened again.
    if (answer.status >= 500) { waits(text); return; }
    draft.drop(own);
    if (answer.ok) {
      saved = sent;
      form.elements.was.value = JSON.stringify(said.was);
      form.toggleAttribute("data-dirty", value(box) !== saved);
      told("saved", "✓");
      setTimeout(() => { if (form.dataset.state === "saved") told("", ""); }, 2200);
      document.body.dispatchEvent(new CustomEvent("edited"));
    } else if (answer.status === 409) {
      overtaken(said);
    } else {
      told("wrong", text);
    }
  };
  const told = (state, text) => { form.dataset.state = state; output.textContent = text; };
  const overtaken = (said) => {
    form.dataset.state = "overtaken";
    output.replaceChildren();
    const text = document.createElement("p");
    text.textContent = said.message;
    const theirs = document.createElement("q");
    theirs.textContent = said.theirs ?? "—";
    const keep = choice(words().keep, () => { form.elements.was.value = JSON.stringify(said.theirs); save(); });
    const take = choice(words().take, () => {
      put(box, said.theirs);
      saved = value(box);
      form.elements.was.value = JSON.stringify(said.theirs);
      form.removeAttribute("data-dirty");
      told("", "");
    });
    output.append(text, theirs, keep, take);
  };
  box.addEventListener("change", () => save());
  form.addEventListener("submit", (event) => { event.preventDefault(); save(); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (box.tagName !== "TEXTAREA" || event.metaKey || event.ctrlKey)) { event.preventDefault(); save(); }
    if (event.key === "Escape") { draft.drop(own); put(box, saved); form.removeAttribute("data-dirty"); box.blur(); }
  });
  // What could not be saved is, once its page is here again; who was overtaken meanwhile sees both.
  const left = draft.of(own);
  if (left) { put(box, left.value); form.elements.was.value = left.was; form.toggleAttribute("data-dirty", true); save(); }
}

function choice(text, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "small";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

function value(box) {
  if (box.type === "color" && "unset" in box.dataset) return "";
  return box.type === "checkbox" ? String(box.checked) : box.value;
}

function put(box, given) {
  if (box.type === "color") box.toggleAttribute("data-unset", !given);
  if (box.type === "checkbox") box.checked = given === true || given === "true";
  else if (box.tagName === "SELECT" && ![...box.options].some((it) => it.value === given)) box.add(new Option(given, given, true, true));
  else if (box.type !== "color" || given) box.value = Array.isArray(given) ? given.join("\n") : given ?? "";
}

document.addEventListener("dressed", (event) => event.detail.querySelectorAll("[data-field]").forEach(fields));

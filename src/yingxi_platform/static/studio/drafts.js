// What somebody typed into a form and has not sent, or sent in vain because they were signed out meanwhile, is there
// again when they come back to its page. Fields that save themselves do the same by `draft`.

const HIDDEN = ["key", "frame_in", "frame_out", "strokes", "drawn_at", "take"];
const TYPED = "textarea, input:not([type]), input[type=text], input[type=date], input[type=email]";
const ME = `kept ${document.body.dataset.me ?? ""} `;
const refused = document.body.matches(".door, .refused");

export const draft = {
  of: (name) => JSON.parse(sessionStorage.getItem(ME + name) ?? "null"),
  keep: (name, value) => sessionStorage.setItem(ME + name, JSON.stringify(value)),
  drop: (name) => sessionStorage.removeItem(ME + name),
};

function kept(form) {
  return form.method === "post" && form.querySelector(TYPED) && !form.matches("[data-field], [data-comes], [data-screenplay]") && !form.querySelector("[type=password]");
}

// A page has the same form many times: they differ by what it answers or changes.
function name(form) {
  const about = [...form.querySelectorAll("input[type=hidden]")].filter((it) => it.name !== "csrfmiddlewaretoken" && !HIDDEN.includes(it.name));
  return `form ${location.pathname} ${new URL(form.action).pathname} ${about.map((it) => it.value).join(" ")}`;
}

function boxes(form) {
  return [...form.elements].filter((it) => it.name && it.name !== "password" && it.type !== "file" && (it.type === "hidden" ? HIDDEN.includes(it.name) : it.matches("textarea, select, input")));
}

function read(form) {
  return boxes(form).map((it) => [it.name, it.type, it.value, it.checked ?? false]);
}

function written(form, values) {
  const choices = new Map(values.filter(([, type]) => type === "checkbox" || type === "radio").map(([of, , value, checked]) => [`${of} ${value}`, checked]));
  const rest = new Map(values.map(([of, , value]) => [of, value]));
  for (const box of boxes(form)) {
    if (box.type === "checkbox" || box.type === "radio") box.checked = choices.get(`${box.name} ${box.value}`) ?? box.checked;
    else if (rest.has(box.name)) box.value = rest.get(box.name);
    if (box.matches("[data-grows]")) box.dispatchEvent(new Event("input"));
  }
  form.dispatchEvent(new Event("framed"));
}

// What is there again is seen, also where its form was folded away.
function unfolded(form) {
  if (![...form.querySelectorAll(TYPED)].some((it) => it.value !== it.defaultValue)) return;
  for (let it = form.closest("details"); it; it = it.parentElement.closest("details")) it.open = true;
}

// What the browser remembers of a form on the way back has been sent, for else it would be a draft. It puts that in a
// moment after the page is read.
let arrived = performance.getEntriesByType("navigation")[0]?.type !== "back_forward";

function back() {
  for (const form of document.forms) if (kept(form) && !draft.of(name(form))) emptied(form);
  arrived = true;
}

if (!arrived) addEventListener("DOMContentLoaded", () => setTimeout(back, 100));
addEventListener("pageshow", (event) => { if (event.persisted) back(); });

function emptied(form) {
  form.reset();
  for (const it of HIDDEN) if (form.elements[it]) form.elements[it].value = "";
  if (form.elements.key) form.elements.key.value = crypto.randomUUID?.() ?? "";
  form.dispatchEvent(new Event("framed"));
}

function drafted(form) {
  if (!kept(form)) return;
  const own = name(form), there = draft.of(own);
  if (there) { written(form, there.values); unfolded(form); }
  const keep = () => { if (arrived) draft.keep(own, { values: read(form) }); };
  for (const event of ["input", "change", "framed"]) form.addEventListener(event, keep);
  form.addEventListener("submit", () => draft.keep(own, { values: read(form), sent: true }));
}

// A page that is no refusal is the answer to what was sent: it is wanted no more. After a refusal it is.
for (const key of Object.keys(sessionStorage).filter((it) => it.startsWith("kept "))) {
  const there = JSON.parse(sessionStorage.getItem(key));
  if (there.sent && !refused) sessionStorage.removeItem(key);
  else if (there.sent) sessionStorage.setItem(key, JSON.stringify({ ...there, sent: false }));
}

// Who signs out leaves nothing behind.
document.querySelector("form[data-leaves]")?.addEventListener("submit", () => {
  for (const key of Object.keys(sessionStorage).filter((it) => it.startsWith("kept "))) sessionStorage.removeItem(key);
});

document.addEventListener("dressed", (event) => event.detail.querySelectorAll("form").forEach(drafted));

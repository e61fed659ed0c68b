// An @ in a note offers the people of the studio. Without it a name is typed, and heard as well.

const MOST = 6;
let list = null, box = null, at = -1, from = 0;

// What stands between the last @ and the caret; null where there is none.
function begun(field) {
  const before = field.value.slice(0, field.selectionStart);
  const found = /(?:^|[^A-Za-z0-9._])[@\uff20]([^@\uff20\n]{0,40})$/.exec(before);
  if (!found) return null;
  from = before.length - found[1].length;
  return found[1];
}

function offered(typed) {
  const names = [...(document.querySelector("#called")?.options ?? [])].map((it) => it.value);
  const want = typed.toLocaleLowerCase();
  return names.filter((it) => it.toLocaleLowerCase().split(/\s+/).some((word) => word.startsWith(want)) || it.toLocaleLowerCase().startsWith(want)).slice(0, MOST);
}

function shown(field, names) {
  shut();
  if (!names.length) return;
  box = field;
  list = Object.assign(document.createElement("ul"), { className: "calls", id: "calls" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", document.querySelector("#called").dataset.label);
  list.append(...names.map((name, index) => {
    const item = Object.assign(document.createElement("li"), { textContent: name, id: `calls-${index}` });
    item.setAttribute("role", "option");
    // Before the field loses the caret.
    item.addEventListener("pointerdown", (event) => { event.preventDefault(); taken(name); });
    return item;
  }));
  field.after(list);
  field.setAttribute("aria-controls", "calls");
  stands(0);
}

function stands(index) {
  const items = [...list.children];
  at = (index + items.length) % items.length;
  items.forEach((it, number) => it.setAttribute("aria-selected", String(number === at)));
  box.setAttribute("aria-activedescendant", items[at].id);
}

function taken(name) {
  const field = box, end = field.selectionStart;
  shut();
  field.setRangeText(`${name} `, from, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  shut();
}

function shut() {
  list?.remove();
  box?.removeAttribute("aria-activedescendant");
  box?.removeAttribute("aria-controls");
  list = box = null;
}

function calls(field) {
  field.setAttribute("aria-autocomplete", "list");
  field.addEventListener("input", () => {
    const typed = begun(field);
    shown(field, typed === null ? [] : offered(typed));
  });
  field.addEventListener("blur", shut);
  field.addEventListener("keydown", (event) => {
    if (!list || event.isComposing) return;
    const act = {
      ArrowDown: () => stands(at + 1), ArrowUp: () => stands(at - 1), Escape: shut,
      Enter: () => taken(list.children[at].textContent), Tab: () => taken(list.children[at].textContent),
    }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
}

document.addEventListener("dressed", (event) => event.detail.querySelectorAll("[data-calls]").forEach(calls));

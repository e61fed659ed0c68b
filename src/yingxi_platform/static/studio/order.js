// A list in another order: dragged by hand, or moved by Alt and the arrow keys. It is saved as it is let go.

function order(list) {
  let moved = null;
  const names = () => [...list.children].map((it) => it.dataset.name);
  // One after the other: each goes by the order that the one before has left.
  let before = Promise.resolve();
  const save = () => { before = before.catch(() => {}).then(() => saving()); };
  const saving = async () => {
    const now = JSON.stringify(names());
    if (now === JSON.stringify(JSON.parse(list.dataset.was))) return;
    const data = new FormData();
    data.set("list", list.dataset.order);
    data.set("order", now);
    data.set("was", list.dataset.was);
    data.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]").value);
    const answer = await fetch(list.dataset.to, { method: "POST", body: data, headers: { Accept: "application/json" } });
    if (answer.ok) { list.dataset.was = now; document.body.dispatchEvent(new CustomEvent("edited")); }
    else location.reload();
  };
  list.addEventListener("dragstart", (event) => {
    moved = event.target.closest("[data-name]");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", moved.dataset.name);
    moved.toggleAttribute("data-moved", true);
  });
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("[data-name]");
    if (!moved || !over || over === moved || over.parentElement !== list) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    list.insertBefore(moved, event.clientX > box.left + box.width / 2 ? over.nextSibling : over);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", () => { moved?.removeAttribute("data-moved"); moved = null; save(); });
  for (const item of list.children) {
    item.tabIndex = 0;
    // Words are marked with the mouse where they are written; a picture is what is dragged.
    item.addEventListener("pointerdown", (event) => { item.draggable = !event.target.closest("input,textarea,select"); });
    item.addEventListener("keydown", (event) => {
      if (event.target !== item || !event.altKey || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      event.preventDefault();
      const beside = event.key === "ArrowLeft" ? item.previousElementSibling : item.nextElementSibling?.nextElementSibling ?? null;
      if (event.key === "ArrowLeft" && !beside) return;
      list.insertBefore(item, beside);
      item.focus();
      save();
    });
  }
}

document.addEventListener("dressed", (event) => event.detail.querySelectorAll("[data-order]").forEach(order));

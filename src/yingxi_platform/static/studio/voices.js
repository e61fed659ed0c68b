// What a voice is mixed of: the voices by their names, and each one's share by a slider. The field below is what is saved.

function mixed(form) {
  const box = form.elements.value, words = document.querySelector("#voices");
  if (!words || box.hidden) return;
  const table = Object.assign(document.createElement("div"), { className: "voices" });
  const write = () => {
    box.value = [...table.querySelectorAll(".voice")].map((row) => `${row.children[0].value} ${row.children[1].value}`).join("\n");
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const add = (style, share) => {
    const row = Object.assign(document.createElement("div"), { className: "voice" });
    const who = document.createElement("select");
    who.setAttribute("aria-label", form.querySelector("label").firstChild.textContent.trim());
    for (const it of words.options) who.append(new Option(it.textContent, it.value, false, it.value === style));
    if (who.value !== style) who.append(new Option(style, style, false, true));
    const slider = Object.assign(document.createElement("input"), { type: "range", min: "0.05", max: "1", step: "0.05", value: share });
    slider.setAttribute("aria-label", `${words.dataset.share}: ${who.selectedOptions[0].textContent}`);
    const away = Object.assign(document.createElement("button"), { type: "button", className: "bare", textContent: "✕", title: words.dataset.away });
    away.setAttribute("aria-label", words.dataset.away);
    away.addEventListener("click", () => { row.remove(); shown(); write(); });
    for (const it of [who, slider]) it.addEventListener("change", (event) => { event.stopPropagation(); write(); });
    row.append(who, slider, away);
    table.insertBefore(row, more);
  };
  const shown = () => {
    const rows = table.querySelectorAll(".voice");
    for (const row of rows) row.children[1].hidden = row.children[2].hidden = rows.length < 2;
    more.hidden = rows.length > 2;
  };
  const more = Object.assign(document.createElement("button"), { type: "button", className: "small", textContent: words.dataset.add });
  more.addEventListener("click", () => {
    const used = [...table.querySelectorAll("select")].map((it) => it.value);
    add([...words.options].find((it) => !used.includes(it.value)).value, "0.5");
    shown();
    write();
  });
  table.append(more);
  for (const line of box.value.split("\n").filter(Boolean)) { const [style, share] = line.split(/\s+/); add(style, share ?? "1"); }
  shown();
  box.hidden = true;
  box.after(table);
}

const dressed = (part) => part.querySelectorAll("form.field.mix").forEach(mixed);
document.addEventListener("dressed", (event) => dressed(event.detail));
dressed(document);

// A box takes so many letters, and of what is pasted the browser leaves out the rest without a word: the page says so.

document.addEventListener("beforeinput", (event) => {
  const box = event.target, there = box.parentElement.querySelector(":scope > output.cut");
  there?.remove();
  if (!(box.maxLength > 0) || !event.inputType.startsWith("insertFrom")) return;
  const given = event.data ?? event.dataTransfer?.getData("text") ?? "";
  if (box.value.length - (box.selectionEnd - box.selectionStart) + given.length <= box.maxLength) return;
  const text = document.querySelector("#field-words").dataset.cut;
  box.after(Object.assign(document.createElement("output"), { className: "cut", textContent: text }));
});

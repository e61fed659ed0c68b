// A file is chosen by a button in the page's own language; the browser's speaks the browser's.

function chooser(input) {
  if (input.dataset.dressed) return;
  input.dataset.dressed = "1";
  const words = document.querySelector("#field-words").dataset;
  const button = Object.assign(document.createElement("span"), { className: "button small", textContent: words.file });
  const called = Object.assign(document.createElement("span"), { className: "chosen quiet" });
  // Where a file does not come in pieces, a heavy one would be refused after it was sent.
  const most = input.form?.matches("[data-comes]") ? Infinity : Number(words.most);
  const shown = () => {
    called.textContent = [...input.files].map((it) => it.name).join(", ");
    input.setCustomValidity([...input.files].some((it) => it.size > most) ? words.heavy : "");
  };
  button.setAttribute("aria-hidden", "true");
  input.addEventListener("change", shown);
  input.form?.addEventListener("reset", () => setTimeout(shown));
  const place = Object.assign(document.createElement(input.closest("label") ? "span" : "label"), { className: "chooser" });
  input.before(place);
  place.append(input, button, called);
  shown();
}

const dressed = (part) => part.querySelectorAll("input[type=file]:not([data-lays])").forEach(chooser);
document.addEventListener("dressed", (event) => dressed(event.detail));
dressed(document);

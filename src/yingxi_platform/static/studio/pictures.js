// Pictures beside a note: chosen, dropped on the form or pasted into its text, seen before they are sent. What is heavy
// goes smaller: nobody looks closer at a note.

const LONGEST = 2560, HEAVY = 1_200_000;
const TAKEN = ["image/png", "image/jpeg", "image/webp"];

async function lighter(file) {
  if (file.size <= HEAVY) return file;
  const drawn = await createImageBitmap(file).catch(() => null);
  if (!drawn) return file;
  const share = Math.min(1, LONGEST / Math.max(drawn.width, drawn.height));
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.max(1, Math.round(drawn.width * share)), height: Math.max(1, Math.round(drawn.height * share)) });
  const brush = canvas.getContext("2d");
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
  return blob && blob.size < file.size ? new File([blob], `${file.name.replace(/\.\w+$/, "")}.jpg`, { type: blob.type }) : file;
}

function lays(input) {
  const form = input.form, strip = document.createElement("p");
  strip.className = "laid";
  form.querySelector("textarea").after(strip);
  let files = [], coming = Promise.resolve();

  function shown() {
    const held = new DataTransfer();
    for (const file of files) held.items.add(file);
    input.files = held.files;
    for (const old of strip.querySelectorAll("img")) URL.revokeObjectURL(old.src);
    strip.replaceChildren(...files.map((file) => {
      const off = Object.assign(document.createElement("button"), { type: "button", title: input.dataset.off });
      off.setAttribute("aria-label", `${input.dataset.off} ${file.name}`);
      off.append(Object.assign(document.createElement("img"), { src: URL.createObjectURL(file), alt: "" }));
      off.addEventListener("click", () => { files = files.filter((it) => it !== file); shown(); form.querySelector("textarea").focus(); });
      return off;
    }));
  }

  // One after the other: two handfuls that come at once lose nothing of each other.
  const add = (given) => {
    const pictures = [...given].filter((it) => TAKEN.includes(it.type));
    if (pictures.length) form.querySelector("textarea").dispatchEvent(new Event("focus"));
    coming = coming.then(async () => { files = [...files, ...await Promise.all(pictures.map(lighter))].slice(0, Number(input.dataset.lays)); shown(); });
  };
  input.addEventListener("change", () => add(input.files));
  form.addEventListener("paste", (event) => { if (event.clipboardData.files.length) { event.preventDefault(); add(event.clipboardData.files); } });
  form.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) { event.preventDefault(); form.classList.add("over"); } });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => { if (event.dataTransfer.files.length) { event.preventDefault(); form.classList.remove("over"); add(event.dataTransfer.files); } });
  form.addEventListener("reset", () => { files = []; setTimeout(shown); });
}

document.addEventListener("dressed", (event) => {
  for (const input of event.detail.querySelectorAll("input[data-lays]:not([data-dressed])")) {
    input.dataset.dressed = "1";
    lays(input);
  }
});

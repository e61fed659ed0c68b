// Who has signed in again in another tab has another token: what stands on this page takes it over, so that what was
// typed here can be sent.

let taken = Date.now();

// Whether somebody has signed in since, in whichever tab.
const stale = () => Number(localStorage.getItem("signed in") ?? 0) > taken;

export async function renewed() {
  taken = Date.now();
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector("[name=csrfmiddlewaretoken]")?.value;
  if (!token) return false;
  for (const it of document.querySelectorAll("[name=csrfmiddlewaretoken]")) it.value = token;
  return true;
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.matches("[data-enters]")) { localStorage.setItem("signed in", Date.now()); return; }
  if (form.method !== "post" || !stale()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  await renewed().catch(() => false);
  form.requestSubmit(event.submitter);
}, true);

// Before anything is drawn: the light that this person chose last time. A page that comes back from the browser's memory,
// or stands open beside the one where it was changed, has the same.
function lit() {
  try {
    const chosen = localStorage.getItem("light");
    if (chosen) document.documentElement.dataset.light = chosen;
  } catch { /* a browser that keeps nothing */ }
}

lit();
addEventListener("pageshow", lit);
addEventListener("storage", (event) => { if (event.key === "light") lit(); });

// Before anything is drawn: the light that this person chose last time.
try {
  const chosen = localStorage.getItem("light");
  if (chosen) document.documentElement.dataset.light = chosen;
} catch { /* a browser that keeps nothing */ }

// What is left of the making goes down between two words of the server: each of them sets it right, up or down.

let told = null, since = 0, from = 0;

function tick() {
  const shown = document.querySelector("#now [data-left]");
  if (!shown) { told = null; return; }
  if (shown !== told) { told = shown; since = performance.now(); from = Number(shown.dataset.left); }
  const left = Math.max(0, from - Math.floor((performance.now() - since) / 1000)), words = shown.dataset;
  const minutes = Math.floor(left / 60), seconds = left % 60;
  const time = (minutes ? words.minutes : words.seconds).replace("{minutes}", minutes).replace("{seconds}", seconds);
  const text = left ? words.about.replace("{time}", time) : words.longer;
  if (shown.textContent !== text) shown.textContent = text;
}

if (document.querySelector("#now")) setInterval(tick, 500);

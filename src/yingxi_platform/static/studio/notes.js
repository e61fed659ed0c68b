// Notes on frames: a new one stands at the frame that is seen when it is begun, or from one frame to another.

function note(form) {
  const player = document.querySelector("film-player, shot-reel");
  const { frame_in: first, frame_out: last, key, body } = form.elements;
  const at = form.querySelector("[data-at-frame]");
  if (!player || !at) return;
  key.value ||= crypto.randomUUID?.() ?? "";
  const told = () => {
    at.textContent = first.value === "" ? at.dataset.whole : code(first.value, player.rate) + (last.value && last.value !== first.value ? ` – ${code(last.value, player.rate)}` : "");
  };
  // Of several shots it stands on the one that was seen when it was begun.
  const stands = () => { if (first.value === "" && player.take) form.elements.take.value = player.take; };
  player.addEventListener("shot", stands);
  const begun = () => {
    stands();
    if (first.value === "") { first.value = player.frame; told(); }
    player.video.pause();
  };
  body.addEventListener("focus", begun);
  form.addEventListener("framed", told);
  for (const button of form.querySelectorAll("[data-mark]")) {
    button.addEventListener("click", () => {
      player.video.pause();
      stands();
      if (button.dataset.mark === "in") { first.value = player.frame; if (last.value !== "" && Number(last.value) < player.frame) last.value = ""; }
      else { if (first.value === "") first.value = player.frame; last.value = player.frame; }
      told();
    });
  }
  told();
}

function code(frame, rate) {
  const whole = Math.round(rate);
  const number = Number(frame);
  const two = (it) => String(it).padStart(2, "0");
  return `${Math.floor(number / (whole * 60))}:${two(Math.floor(number / whole) % 60)}:${two(number % whole)}`;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-seek]");
  const player = document.querySelector("film-player, shot-reel");
  if (!button || !player) return;
  player.video.pause();
  if (button.dataset.of && button.dataset.of !== player.take) player.showTake(button.dataset.of);
  player.frame = Number(button.dataset.seek);
  player.scrollIntoView({ block: "start" });
});

document.addEventListener("dressed", (event) => event.detail.querySelectorAll("[data-note]").forEach(note));

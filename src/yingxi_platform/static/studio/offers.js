// A choice that is offered in many places of a page is listed in it once, in a <template>. A select has only what is
// chosen until somebody comes near it; then it takes the rest from there.

function whole(select) {
  const list = document.getElementById(select.dataset.offers);
  if (!list) return;
  delete select.dataset.offers;
  const now = select.selectedOptions[0];
  select.replaceChildren(list.content.cloneNode(true));
  if (now && ![...select.options].some((it) => it.value === now.value)) select.prepend(now);
  if (now) select.value = now.value;
}

const near = new IntersectionObserver((seen) => {
  for (const it of seen) if (it.isIntersecting) { near.unobserve(it.target); whole(it.target); }
}, { rootMargin: "200px" });

for (const kind of ["pointerdown", "focusin"]) {
  document.addEventListener(kind, (event) => { if (event.target.matches?.("select[data-offers]")) whole(event.target); }, true);
}
document.addEventListener("dressed", (event) => event.detail.querySelectorAll("select[data-offers]").forEach((it) => near.observe(it)));

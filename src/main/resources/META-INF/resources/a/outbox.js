// The button of the outbox says how many people are ticked.
const form = document.querySelector("[data-outbox]");
const send = form.querySelector("[data-send]");

function count() {
  const ticked = form.querySelectorAll("input[name=people]:checked").length;
  send.querySelector("[data-count]").textContent = `Send to ${ticked} ${ticked === 1 ? "person" : "people"}`;
  send.disabled = ticked === 0;
}

form.addEventListener("change", count);
count();

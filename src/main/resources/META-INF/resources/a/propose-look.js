// Beside a proposal as one types: the card that it becomes, what is still to do, and how long the title is.
let timer = 0;

function preview(form) {
  const card = document.querySelector('[data-preview]');
  if (!card) return;
  const title = card.querySelector('[data-preview-title]');
  title.textContent = form.elements.title.value.trim() || title.dataset.otherwise;
  const minutes = form.elements.minutes.value.trim();
  card.querySelector('[data-preview-minutes]').textContent = /^\d{1,4}$/.test(minutes) ? `${minutes} min` : '';
  const needs = new FormData(form).getAll('needs').filter((value) => value.trim());
  card.querySelector('[data-preview-needs]').textContent = needs.join(', ');
}

/** Says it only where it is something else than before, so that it is announced once. */
function tell(name, isFine, words) {
  const item = document.querySelector(`[data-check="${name}"]`);
  if (!item) return;
  const text = words ?? (isFine ? item.dataset.yes : item.dataset.no);
  item.classList.toggle('is-open', !isFine);
  if (item.lastElementChild.textContent !== text) item.lastElementChild.textContent = text;
}

function check(form) {
  const { title, abstract, setupMinutes } = form.elements;
  tell('text', title.value.trim() !== '' && abstract.value.trim() !== '');
  const parts = document.querySelector('[data-check="parts"]')?.dataset.parts;
  const ticked = form.querySelectorAll('input[name=available]:checked').length;
  tell('parts', true, `You can make ${ticked || parts} of ${parts} parts of the event`);
  const gap = Number(document.querySelector('[data-before]')?.dataset.gap);
  const setup = setupMinutes?.value.trim() ?? '';
  tell('setup', !/^\d{1,4}$/.test(setup) || Number(setup) <= gap);
}

function measure(form, isTyped) {
  const hint = document.getElementById('f-title-hint');
  const length = [...form.elements.title.value.trim()].length;
  const characters = length === 1 ? 'character' : 'characters';
  const limit = 'Titles up to 70 fit on door signs.';
  hint.textContent = length ? `${length} ${characters}. ${limit}` : 'Titles up to 70 characters fit on door signs.';
  clearTimeout(timer);
  const said = document.querySelector('[data-title-said]');
  if (isTyped && said) timer = setTimeout(() => (said.textContent = `${length} ${characters}`), 1000);
}

function look(event) {
  const form = document.querySelector('form[data-proposal]');
  if (!form) return;
  preview(form);
  check(form);
  measure(form, event?.target?.name === 'title');
}

document.addEventListener('input', look);
document.addEventListener('proposal-filled', look);
look();

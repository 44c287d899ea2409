// The form of a proposal: a preview as one types, and what is typed kept, on the server for whoever is signed in and in
// this browser until the server has it. Without this file the form works as plain forms do.
const prefix = 'chalkline-typed:';
const longest = 14 * 24 * 3600 * 1000;
const form = document.querySelector('form[data-proposal]');

/** A private window may refuse to store: the text is then as safe as the page. */
function store(work) {
  try {
    return work(localStorage);
  } catch {
    return null;
  }
}

function read(key) {
  return store((kept) => JSON.parse(kept.getItem(key)));
}

function drop(key) {
  store((kept) => kept.removeItem(key));
}

/** Texts of others, old ones, and what cannot be read are not kept. */
function tidy(owner) {
  for (const key of store(Object.keys) ?? []) {
    if (!key.startsWith(prefix)) continue;
    const copy = read(key);
    const isOthers = owner !== '' && copy?.owner !== '' && copy?.owner !== owner;
    if (!copy || !(Date.now() - copy.at < longest) || isOthers) drop(key);
    else if (copy.sent && location.search.includes('did=')) drop(key);
  }
}

function start() {
  const { owner } = form.dataset;
  const key = prefix + location.pathname;
  const status = form.querySelector('[data-saved]');
  const hidden = ['edit', 'draft', 'token', 'draftEdit'];
  let timer = 0;
  let pause = 5000;
  let isSaving = false;
  let isSent = false;
  let count = 0;

  const basis = () => [form.elements.edit, form.elements.draftEdit].map((input) => input?.value ?? '').join('/');
  const fields = () => [...new FormData(form)].filter(([name]) => !hidden.includes(name));

  function preview() {
    const card = document.querySelector('[data-preview]');
    if (!card) return;
    const title = card.querySelector('[data-preview-title]');
    title.textContent = form.elements.title.value.trim() || title.dataset.otherwise;
    const minutes = form.elements.minutes.value.trim();
    card.querySelector('[data-preview-minutes]').textContent = /^\d{1,4}$/.test(minutes) ? `${minutes} min` : '';
    const needs = fields().filter(([name, value]) => name === 'needs' && value.trim());
    card.querySelector('[data-preview-needs]').textContent = needs.map(([, value]) => value).join(', ');
  }

  function keepHere(sent) {
    const copy = { owner, at: Date.now(), basis: basis(), token: form.elements.token?.value, fields: fields(), sent };
    return store((kept) => kept.setItem(key, JSON.stringify(copy)) ?? true) === true;
  }

  /** Puts the values of each name into its inputs, in their order. */
  function fill(copy) {
    const values = new Map();
    for (const [name, value] of copy.fields) values.set(name, [...(values.get(name) ?? []), value]);
    for (const input of form.elements) {
      if (!input.name || hidden.includes(input.name) || input.tagName === 'BUTTON') continue;
      const named = values.get(input.name) ?? [];
      if (input.type === 'checkbox') input.checked = named.includes(input.value);
      else input.value = named.shift() ?? '';
    }
    if (copy.token && form.elements.token) form.elements.token.value = copy.token;
  }

  function say(text) {
    status.textContent = text;
  }

  function later(wait) {
    clearTimeout(timer);
    if (form.dataset.save && !isSent) timer = setTimeout(save, wait);
  }

  async function save() {
    if (isSaving) return later(1000);
    isSaving = true;
    const before = count;
    const body = new URLSearchParams(new FormData(form));
    const edit = form.elements.draftEdit.value;
    try {
      const headers = edit === '' ? {} : { 'If-Match': `"${edit}"` };
      const answer = await fetch(form.dataset.save, { method: 'POST', body, headers, redirect: 'manual' });
      done(answer, answer.ok ? await answer.json() : null, before);
    } catch {
      failed();
    }
    isSaving = false;
  }

  function done(answer, saved, before) {
    if (saved) {
      pause = 5000;
      form.elements.draftEdit.value = saved.edit;
      if (before === count) drop(key);
      else keepHere(false);
      if (form.elements.token) history.replaceState(null, '', `?draft=${saved.token}`);
      const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
      if (before === count) say(`Saved at ${time}`);
    } else if (answer.type === 'opaqueredirect') {
      say('You are signed out. This browser keeps the text; sign in to go on.');
    } else if (answer.status === 412) {
      say('It was changed in another window. Reload the page to see that text; this one is kept here until then.');
    } else if (answer.status === 409 || answer.status === 400) {
      say('It cannot be saved as it is: it was sent already, is too long, or you have too many drafts.');
    } else failed();
  }

  function failed() {
    say('Not saved: the server cannot be reached. This browser keeps the text, and tries again.');
    later(pause);
    pause = Math.min(pause * 2, 60000);
  }

  const copy = read(key);
  if (copy?.sent && copy.basis !== basis()) drop(key);
  else if (copy && !('again' in form.dataset) && copy.basis === basis()) {
    fill(copy);
    say('What you had typed here is filled in again.');
    later(1000);
  }
  preview();
  form.addEventListener('input', () => {
    count += 1;
    preview();
    const isKept = keepHere(false);
    if (!form.dataset.save) say(isKept ? 'Kept in this browser until you send it.' : '');
    later(1500);
  });
  form.addEventListener('submit', () => {
    isSent = true;
    clearTimeout(timer);
    keepHere(true);
  });
  addEventListener('online', () => later(0));
}

if (form) {
  tidy(form.dataset.owner);
  start();
}

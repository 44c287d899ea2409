// The form of a proposal: what is typed is kept, on the server for whoever is signed in and in this browser until the
// server has it, and stays when another kind is chosen. Without this file the form works as plain forms do.
const prefix = 'chalkline-typed:';
const longest = 14 * 24 * 3600 * 1000;

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

/** @param again null on a new page; else the form has taken another's place, and these are fields typed meanwhile */
function start(form, again) {
  const { owner } = form.dataset;
  const key = prefix + location.pathname;
  const status = form.querySelector('[data-saved]');
  const hidden = ['edit', 'draft', 'token', 'draftEdit', 'kind', 'switch'];
  let timer = 0;
  let pause = 5000;
  let isSaving = false;
  let isSent = false;
  let count = 0;

  const basis = () => [form.elements.edit, form.elements.draftEdit].map((input) => input?.value ?? '').join('/');
  const fields = () => [...new FormData(form)].filter(([name]) => !hidden.includes(name));

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

  /** The questions of another kind, with all that is typed so far, in place of these. */
  async function change(kind) {
    clearTimeout(timer);
    while (isSaving) await new Promise((resolve) => setTimeout(resolve, 50));
    const before = count;
    const body = new URLSearchParams(new FormData(form));
    body.set('switch', 'yes');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'error' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.querySelector('form[data-proposal]');
      if (!answer.ok || !next) throw new Error(answer.statusText);
      if (form.elements.kind.value !== kind || !form.isConnected) return;
      const typed = fields();
      isSent = true;
      drop(key);
      for (const part of ['.cols-propose', '.sheet-head']) {
        document.querySelector(part).replaceWith(document.adoptNode(page.querySelector(part)));
      }
      document.title = page.title;
      history.replaceState(null, '', new URL(next.action).pathname + location.search);
      start(next, before === count ? [] : typed);
    } catch {
      form.querySelector(`input[name=kind][value="${form.dataset.kind}"]`).checked = true;
      say('The questions of the other kind could not be fetched. Try again when the server can be reached.');
    }
  }

  form.querySelector('[data-switch]')?.closest('p').remove();
  const copy = again ? null : read(key);
  if (copy?.sent && copy.basis !== basis()) drop(key);
  else if (copy && !('again' in form.dataset) && copy.basis === basis()) {
    fill(copy);
    say('What you had typed here is filled in again.');
    later(1000);
  }
  if (again) {
    if (again.length) fill({ fields: again });
    form.querySelector('input[name=kind]:checked').focus();
    keepHere(false);
    later(1500);
  }
  document.dispatchEvent(new Event('proposal-filled'));
  form.addEventListener('input', (event) => {
    if (event.target.name === 'kind') {
      change(event.target.value);
      return;
    }
    count += 1;
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

const first = document.querySelector('form[data-proposal]');
if (first) {
  tidy(first.dataset.owner);
  start(first, null);
}

// Public pages are the same for everybody: who looks, and what they have given a star, is put in here. The name comes from a
// cookie that opens nothing; stars are kept on this device as well, so that they can be given without network.
function shownName() {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith('chalkline-name='));
  try {
    return decodeURIComponent(found?.slice('chalkline-name='.length) ?? '').trim();
  } catch {
    return '';
  }
}

/** Of the first and the last word. */
function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...word][0].toUpperCase()).join('');
}

const name = shownName();
const link = document.querySelector('.tools > :is(a[href="/sign-in"], a[href="/account"])');
if (name && link) {
  link.href = '/account';
  link.className = 'avatar k-code';
  link.textContent = initials(name) || '☺';
  link.ariaLabel = `${link.textContent}, ${name}, your account`;
}

const base = document.body.dataset.base;
const kept = `chalkline-stars ${base}`;
const codeOf = (button) => decodeURIComponent(new URL(button.formAction).pathname.split('/').at(-2));
let sending = false;

/** @returns {{stars: Object<string, string>, pending: Object<string, {level: string, at: number}>}} level by code, and what
 * the program has not been told yet, with seconds since 1970 */
function read() {
  try {
    const { stars = {}, pending = {} } = JSON.parse(localStorage.getItem(kept)) ?? {};
    return { stars, pending };
  } catch {
    return { stars: {}, pending: {} };
  }
}

function write(state) {
  try {
    localStorage.setItem(kept, JSON.stringify(state));
  } catch {
    // a private window may refuse: the program still keeps them
  }
}

function paint() {
  const { stars, pending } = read();
  for (const button of document.querySelectorAll('.star')) {
    const code = codeOf(button);
    const level = pending[code]?.level ?? stars[code] ?? 'none';
    const isChosen = level !== 'none';
    button.setAttribute('aria-pressed', isChosen);
    button.value = isChosen ? 'none' : 'interested';
    button.dataset.level = level;
    button.closest('.note').classList.toggle('is-mine', isChosen);
  }
  document.dispatchEvent(new CustomEvent('chalkline:painted'));
}

/** Says how many choices the program does not know of yet. */
function tellWaiting() {
  const place = document.querySelector('[data-strip]');
  if (!place) return;
  const waiting = Object.keys(read().pending).length;
  const line = place.querySelector('[data-kind="stars"]') ?? document.createElement('div');
  line.dataset.kind = 'stars';
  line.className = waiting ? 'strip' : '';
  line.textContent = waiting ? place.dataset.waiting.replace('%n', waiting) : '';
  place.append(line);
}

/** Tells the program one choice. What it refuses is given up, what did not reach it is told later. */
async function tell(code, { level, at }) {
  const answer = await fetch(`${base}/sessions/${encodeURIComponent(code)}/interest`, {
    method: 'POST',
    body: new URLSearchParams({ level, at }),
    redirect: 'manual',
  });
  if (answer.status >= 500) throw new Error('told later');
  const state = read();
  if (answer.type === 'opaqueredirect' || answer.ok) state.stars[code] = level;
  if (state.pending[code]?.at === at) delete state.pending[code];
  write(state);
}

async function tellAll() {
  if (sending) return;
  sending = true;
  try {
    let pending = Object.entries(read().pending);
    const any = pending.length > 0;
    while (pending.length > 0) {
      await tell(...pending[0]);
      pending = Object.entries(read().pending);
    }
    if (any) document.dispatchEvent(new CustomEvent('chalkline:chosen'));
  } catch {
    // no network: told as soon as there is one
  }
  sending = false;
  tellWaiting();
  paint();
}

async function learn() {
  const { stars, pending } = read();
  const mayHaveSome = name || Object.keys(stars).length > 0 || location.pathname === `${base}/mine`;
  if (!mayHaveSome) return;
  const answer = await fetch(`${base}/mine/stars`);
  if (answer.ok) write({ stars: await answer.json(), pending: { ...pending, ...read().pending } });
}

function choose(button) {
  const state = read();
  const level = button.getAttribute('aria-pressed') === 'true' ? 'none' : 'interested';
  state.pending[codeOf(button)] = { level, at: Math.floor(Date.now() / 1000) };
  write(state);
  paint();
  tellAll();
}

async function begin() {
  paint();
  await tellAll();
  await learn().catch(() => {}); // without network what this device knows has to do
  paint();
}

document.addEventListener('click', (event) => {
  const star = event.target.closest('.star');
  if (star) {
    event.preventDefault();
    choose(star);
  }
  const copy = event.target.closest('[data-copy]');
  if (copy) navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).value);
});
for (const button of document.querySelectorAll('[data-copy]')) button.hidden = !navigator.clipboard;
addEventListener('online', tellAll);
document.addEventListener('chalkline:fresh', paint);
if (base) begin();

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
const link = document.querySelector('.tools > :is(a[href^="/sign-in"], a[href="/account"])');
if (name && link) {
  link.href = '/account';
  link.className = 'avatar k-code';
  link.textContent = initials(name) || '☺';
  const words = link.parentElement.dataset.account.replace('%i', () => link.textContent);
  link.ariaLabel = words.replace('%n', () => name);
}

const base = document.body.dataset.base;
const kept = `chalkline-stars ${base}`;
const codeOf = (button) => decodeURIComponent(new URL(button.formAction).pathname.split('/').at(-2));
let sending = false;
let again = false; // something was chosen meanwhile
let refusal = ''; // why the last choice was not kept
let told = 0; // choices that the program has confirmed or refused
let memory = {}; // where the browser refuses to store

/** @returns {{stars: Object<string, string>, pending: Object<string, {level: string, at: number}>}} level by code, and what
 * the program has not been told yet, with milliseconds since 1970 */
function read() {
  try {
    const { stars = {}, pending = {} } = JSON.parse(localStorage.getItem(kept)) ?? memory;
    return { stars, pending };
  } catch {
    return { stars: memory.stars ?? {}, pending: memory.pending ?? {} };
  }
}

function write(state) {
  memory = state;
  try {
    localStorage.setItem(kept, JSON.stringify(state));
  } catch {
    // a private window may refuse: then they are kept as long as the page is open
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
  say(place, waiting ? place.dataset.waiting.replace('%n', waiting) : refusal);
}

function say(place, words) {
  let line = place.querySelector('[data-kind="stars"]');
  if (!line) {
    line = document.createElement('div');
    line.dataset.kind = 'stars';
    place.append(line);
  }
  if (line.textContent !== words) line.textContent = words;
  line.className = words ? 'strip' : '';
}

/** Tells the program one choice, and how long ago it was made: clocks differ. What it refuses is given up and said; what
 * did not reach it, or reached something else, is told later. */
async function tell(code, { level, at }) {
  const answer = await fetch(`${base}/sessions/${encodeURIComponent(code)}/interest`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ level, age: Math.max(0, Math.round((Date.now() - at) / 1000)) }),
    redirect: 'manual',
  });
  const isRefused = [400, 404, 409].includes(answer.status);
  if (answer.status !== 204 && !isRefused) throw new Error('told later');
  const { dataset } = document.querySelector('[data-strip]') ?? { dataset: {} };
  refusal = isRefused ? (dataset[answer.status === 409 ? 'full' : 'gone'] ?? '') : '';
  told++;
  const state = read();
  if (!isRefused) state.stars[code] = level;
  if (state.pending[code]?.at === at) delete state.pending[code];
  write(state);
}

/** One tab at a time: each answer carries all that this browser keeps without an account. */
async function tellAll() {
  if (sending) {
    again = true;
    return;
  }
  sending = true;
  if (navigator.locks) await navigator.locks.request(kept, tellEach);
  else await tellEach();
  sending = false;
  tellWaiting();
  paint();
  const isMore = again;
  again = false;
  if (isMore) await tellAll();
}

async function tellEach() {
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
}

async function learn() {
  const { stars } = read();
  const mayHaveSome = name || Object.keys(stars).length > 0 || location.pathname === `${base}/mine`;
  if (!mayHaveSome) return;
  const before = told;
  const answer = await fetch(`${base}/mine/stars`);
  if (saysGone(answer)) forget(base);
  const learnt = answer.ok ? await answer.json() : null;
  if (learnt && told === before) write({ stars: learnt, pending: read().pending });
}

/** Whether this program, and not a portal between, says that there is no such event. */
function saysGone(answer) {
  return answer.status === 404 && answer.headers.get('Content-Type')?.startsWith('application/json');
}

function forget(event) {
  memory = {};
  for (const kind of ['stars', 'seen']) localStorage.removeItem(`chalkline-${kind} ${event}`);
}

/** An event that is gone takes along what this browser keeps of it: an error page stands in its place. */
async function forgetIfGone() {
  const event = `/${location.pathname.split('/')[1]}`;
  if (!document.querySelector('.err-code') || !localStorage.getItem(`chalkline-stars ${event}`)) return;
  if (saysGone(await fetch(`${event}/mine/stars`))) forget(event);
}

function choose(button) {
  const state = read();
  const level = button.getAttribute('aria-pressed') === 'true' ? 'none' : 'interested';
  state.pending[codeOf(button)] = { level, at: Date.now() };
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

/** Offers the times of this device's zone where they are not those of the event. */
function offerMyTime() {
  const link = document.querySelector('[data-my-time]');
  if (!link) return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [mine, events] = [timeZone, link.dataset.myTime].map(
    (zone) => new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
  );
  const times = [...document.querySelectorAll('#main time')].map(({ dateTime }) => new Date(dateTime));
  const address = new URL(link.href);
  address.searchParams.set('tz', timeZone);
  link.href = address;
  link.textContent = link.dataset.words.replace('%z', timeZone);
  link.hidden = times.every((time) => mine.format(time) === events.format(time));
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
function offerCopies() {
  for (const button of document.querySelectorAll('[data-copy]')) button.hidden = !navigator.clipboard;
}

offerCopies();
addEventListener('online', tellAll);
document.addEventListener('chalkline:fresh', () => {
  paint();
  offerCopies();
  offerMyTime();
  forgetIfGone().catch(() => {});
});
if (base) begin();
forgetIfGone().catch(() => {}); // no network, or a private window: there is nothing to find out
offerMyTime();

// Keeps an open page as it is published: hears of a newer version by server-sent events, asks for the page itself where
// there is no stream, and puts what differs into it without moving it under its reader.
// A strip says how much has changed since the reader last looked at the changes; nothing is ever put in front of the page.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SILENCE = 45 * SECOND; // the program says something every 20
const POLL = 30 * SECOND;
const RARELY = 10 * MINUTE;
const SOON = 5 * SECOND;
const KEEP_SPREAD = 2 * MINUTE; // the worker fetches several pages
const SPREAD = 1_500; // thousands hear of a version at once
const PATIENCE = 10 * SECOND;

const { live, base } = document.body.dataset;
const place = document.querySelector('[data-strip]');
const key = `chalkline-seen ${base}`;
const sheet = new CSSStyleSheet();
let shown = Number(document.body.dataset.version);
let stream;
let heard = Date.now();
const began = Date.now();
let asked = 0; // when the page was last asked for
let busy = false;
let isAsking = false; // soon, because the stream was lost
let isWanted = false; // once more, as soon as this answer is there

/** The content policy lets no style block in but that of the first page: positions come as a sheet of their own. */
function parsed(html) {
  const block = /<style>([^<]*)<\/style>/;
  const next = new DOMParser().parseFromString(html.replace(block, ''), 'text/html');
  return { next, positions: html.match(block)?.[1] ?? '' };
}

async function take(next, positions) {
  const { keepingPlace, morph } = await import('./morph.js'); // most visits end before anything changes
  keepingPlace(() => {
    sheet.replaceSync(positions);
    document.adoptedStyleSheets = [sheet];
    document.querySelector('head > style')?.remove();
    for (const part of ['#main', '.page-foot']) morph(document.querySelector(part), next.querySelector(part));
  });
  document.title = next.title;
  const version = Number(next.body.dataset.version ?? shown);
  if (version !== shown) {
    tellChanges(version);
    setTimeout(() => navigator.serviceWorker?.controller?.postMessage('published'), Math.random() * KEEP_SPREAD);
  }
  shown = version;
  document.body.dataset.version = shown;
  document.dispatchEvent(new CustomEvent('chalkline:fresh'));
}

/** Says that the page is an old one, if the worker found no network and said when it was kept.
 * @param keptAt milliseconds since 1970; null for a fresh page */
function tellAge(keptAt) {
  const line = strip('offline');
  if (!keptAt) {
    line.replaceChildren();
    return;
  }
  const looks = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: document.body.dataset.zone };
  const time = new Intl.DateTimeFormat(document.documentElement.lang, looks);
  const text = document.createElement('p');
  text.textContent = place.dataset.offline.replace('%v', shown).replace('%t', time.format(Number(keptAt)));
  const bar = document.createElement('div');
  bar.className = 'strip';
  bar.append(text);
  if (line.textContent !== text.textContent) line.replaceChildren(bar);
}

/** The part of the place for strips that is for one kind of news. */
function strip(kind) {
  const found = place.querySelector(`[data-kind="${kind}"]`);
  if (found) return found;
  const made = document.createElement('div');
  made.dataset.kind = kind;
  place.append(made);
  return made;
}

/** Whether this is an answer of this program, not of something in between, such as a portal that wants a name. */
function isPage(answer, next) {
  const isMissing = answer.status === 404 && next.querySelector('.brand[href="/"]');
  return next.querySelector('#main') && (isMissing || (answer.ok && next.body.dataset.live === live));
}

async function refresh() {
  if (busy) {
    isWanted = true;
    return;
  }
  busy = true;
  asked = Date.now();
  try {
    const address = location.pathname + location.search;
    const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    const { next, positions } = parsed(await answer.text());
    const keptAt = answer.headers.get('X-Chalkline-Kept-At');
    if (keptAt) {
      tellAge(keptAt);
      if (stream.readyState === EventSource.OPEN) setTimeout(refresh, SOON);
    } else if (isPage(answer, next)) {
      tellAge(null);
      await take(next, positions);
    }
  } catch {
    // out of reach: the page stays as it is, and asks again
  }
  busy = false;
  if (isWanted) setTimeout(refresh, SECOND);
  isWanted = false;
}

function listen() {
  stream?.close();
  heard = Date.now();
  stream = new EventSource(`${live}?since=${shown}`);
  stream.addEventListener('open', () => {
    heard = Date.now();
    if (strip('offline').hasChildNodes()) refresh();
  });
  stream.addEventListener('error', lost);
  stream.addEventListener('beat', ({ data }) => {
    heard = Date.now();
    if (Number(data) !== shown) refresh();
  });
  stream.addEventListener('published', ({ data }) => {
    heard = Date.now();
    if (JSON.parse(data).number !== shown) setTimeout(refresh, Math.random() * SPREAD);
  });
}

/** Where this device has no network, the worker says at once how old the page is. Where it has, the program may be
 * starting anew, and thousands notice at once. */
function lost() {
  if (!navigator.serviceWorker?.controller || isAsking || strip('offline').hasChildNodes()) return;
  isAsking = true;
  const wait = navigator.onLine ? SECOND + Math.random() * POLL : 0;
  setTimeout(() => {
    isAsking = false;
    if (stream.readyState !== EventSource.OPEN) refresh();
  }, wait);
}

/** Pages with the line of the present are due every minute. */
function due() {
  if (Date.now() - heard > SILENCE) return POLL;
  return document.querySelector('#now, #main progress') ? MINUTE : RARELY;
}

function look() {
  if (document.hidden) return;
  if (Date.now() - Math.max(asked, began) >= due()) refresh();
  if (Date.now() - heard > SILENCE) listen(); // closed, or open only in name
}

/** Only who looks keeps a stream: browsers allow six connections for all tabs of a site. */
function follow() {
  if (document.hidden) {
    stream?.close();
    return;
  }
  if (asked && Date.now() - asked > POLL) refresh();
  listen();
}

function seen() {
  try {
    return Number(localStorage.getItem(key));
  } catch {
    return 0;
  }
}

function keep(version) {
  try {
    localStorage.setItem(key, version);
  } catch {
    // a private window may refuse: then nothing is counted
  }
}

async function count(version, since) {
  const answer = await fetch(live.replace(/live$/, `versions/${version}/changes?since=${since}`));
  if (!answer.ok) return 0;
  const { added, cancelled, moved, edited } = await answer.json();
  return added.length + cancelled.length + moved.length + edited.length;
}

function show(number, version, since) {
  const words = (number === 1 ? place.dataset.one : place.dataset.many).replace('%n', number).replace('%v', since);
  const text = document.createElement('p');
  text.textContent = words;
  const link = document.createElement('a');
  link.className = 'press';
  link.href = `${base}/changes?version=${version}&since=${since}`;
  link.textContent = place.dataset.show;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn btn-small';
  close.textContent = place.dataset.close;
  close.addEventListener('click', () => {
    keep(version);
    strip('changes').replaceChildren();
  });
  const bar = document.createElement('div');
  bar.className = 'strip';
  bar.append(text, link, close);
  strip('changes').replaceChildren(bar);
}

/** @param version the newest that the reader sees */
async function tellChanges(version) {
  const since = seen();
  const isChanges = location.pathname === `${base}/changes`;
  if (!since || since > version || isChanges) keep(version);
  if (!since || since >= version || isChanges) return;
  try {
    const number = await count(version, since);
    if (number > 0) show(number, version, since);
  } catch {
    // out of reach: it is said another time
  }
}

document.addEventListener('visibilitychange', follow);
document.addEventListener('chalkline:chosen', () => location.pathname === `${base}/mine` && refresh());
addEventListener('pagehide', () => stream?.close());
addEventListener('pageshow', (event) => event.persisted && follow());
setInterval(look, 5 * SECOND);
follow();
tellChanges(shown);
if (document.body.dataset.keptAt) {
  tellAge(document.body.dataset.keptAt);
  refresh();
}
// Only where scripts are trusted: by https, or on this machine.
navigator.serviceWorker?.register(`${base}/sw.js`, { scope: base }).catch(() => {});

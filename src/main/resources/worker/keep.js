// Answers for one event when there is no network: what was published when it was last reached; and shows what the program
// tells this browser of its reader's agenda. BASE, BUILD, PAGES, ASSETS and ICON stand before this. Never kept: what is one
// person's own (agenda, proposals, organizing), and what is no page of this event.
const FAMILY = `chalkline ${BASE} `;
const CACHE = FAMILY + BUILD; // pages stay with the files that they name
const PATIENCE = 2_500;
const MOST_VISITED = 80;
const PUBLIC = /^(\/(schedule|all|changes|wall|(sessions|people|rooms)\/[^/]+|rooms\/[^/]+\/sign))?$/;
const KEPT_AT = 'X-Chalkline-Kept-At';
let keeping = null;

const isOurs = (path) => path === BASE || path.startsWith(`${BASE}/`);
const isPublic = (url) => isOurs(url.pathname) && PUBLIC.test(url.pathname.slice(BASE.length)) && !url.searchParams.has('at');

/** An answer of this program, not of a portal between; a page says which stream it follows. */
async function stamped(answer) {
  if (!answer.ok || answer.redirected) return null;
  const body = await answer.clone().text();
  const isPage = body.includes(`/api/v1/events${BASE}/live`) || /<main id="main" class="(sign|wall)"/.test(body);
  if (!isPage) return null;
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, Date.now());
  return new Response(body.replace('<body', `<body data-kept-at="${Date.now()}"`), { status: 200, headers });
}

async function keep(address, answer) {
  const copy = await stamped(answer);
  if (!copy) return;
  const cache = await caches.open(CACHE);
  await cache.put(address, copy);
  const visited = (await cache.keys()).filter(({ url }) => !known(url));
  for (const old of visited.slice(0, Math.max(0, visited.length - MOST_VISITED))) await cache.delete(old);
}

function known(address) {
  const { pathname, search } = new URL(address);
  return PAGES.includes(pathname + search) || ASSETS.includes(pathname);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  for (const asset of ASSETS) if (!(await cache.match(asset))) await cache.add(asset);
  for (const page of PAGES) await keep(page, await fetch(page, { cache: 'no-cache' }));
}

async function forgetOlder() {
  const old = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Keeps the pages of a version that was published, once however many tabs say so. */
function keepAgain() {
  keeping ??= keepAll()
    .catch(() => {}) // no network again: what is kept stays
    .finally(() => (keeping = null));
  return keeping;
}

/** What is kept of exactly this address. */
function remembered(url) {
  return caches.match(url.pathname + url.search, { cacheName: CACHE });
}

/** Whether this program, and not a portal between, says that there is no such page. */
async function isMissing(answer) {
  return answer.status === 404 && (await answer.clone().text()).includes('<a class="brand" href="/">');
}

/** An event that is gone, as a missing page may mean, takes along what is kept of it, and this worker. */
async function forgetIfGone(answer) {
  if (!(await isMissing(answer)) || !(await isMissing(await fetch(BASE, { cache: 'no-store' })))) return;
  const kept = (await caches.keys()).filter((name) => name.startsWith(FAMILY));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await registration.unregister();
}

/** Somebody who opens a page does not wait long if it is kept; a page that asks for news of itself waits for them. */
function late({ mode }) {
  return new Promise((resolve) => mode === 'navigate' && setTimeout(resolve, PATIENCE));
}

async function fetched(event, url) {
  const answer = await fetch(event.request);
  if (!isPublic(url)) return answer;
  event.waitUntil(keep(url.pathname + url.search, answer.clone()));
  event.waitUntil(forgetIfGone(answer.clone()).catch(() => {})); // no network again: it is found out later
  return answer;
}

/** From the network; where it is slow, what is kept; where there is none, that or the page with every session's text. */
async function page(event, url) {
  const reached = fetched(event, url);
  event.waitUntil(reached.catch(() => {}));
  const first = await Promise.race([reached.catch(() => null), late(event.request)]);
  if (first) return first;
  const kept = await remembered(url);
  if (kept) return kept;
  try {
    return await reached;
  } catch (failure) {
    const all = await remembered(new URL(`${BASE}/all`, location.origin));
    if (all) return all;
    throw failure;
  }
}

async function asset(request) {
  const kept = await caches.match(request.url, { cacheName: CACHE });
  if (kept) return kept;
  const answer = await fetch(request);
  const isKept = answer.ok && (await caches.has(CACHE)); // not of an event that is gone
  if (isKept) await (await caches.open(CACHE)).put(request.url, answer.clone());
  return answer;
}

/** @param {string} url path of this event */
async function open(url) {
  const { href, pathname } = new URL(url, location.origin);
  const tabs = isOurs(pathname) ? await self.clients.matchAll({ type: 'window', includeUncontrolled: true }) : [];
  const tab = tabs.find((each) => each.url === href);
  if (tab) await tab.focus();
  else if (isOurs(pathname)) await self.clients.openWindow(href);
}

self.addEventListener('push', (event) => {
  const { title, url, ...rest } = event.data.json();
  const looks = { ...rest, icon: ICON, data: url, renotify: true };
  event.waitUntil(self.registration.showNotification(title, looks));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});
self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([forgetOlder(), self.clients.claim()])));
self.addEventListener('message', (event) => event.data === 'published' && event.waitUntil(keepAgain()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/a/')) event.respondWith(asset(request));
  else if (isPublic(url) || (isOurs(url.pathname) && request.mode === 'navigate')) event.respondWith(page(event, url));
});

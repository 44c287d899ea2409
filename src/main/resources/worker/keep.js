// Answers for one event when there is no network: what was published when it was last reached. BASE, PAGES and ASSETS stand
// before this. Never kept: what is one person's own (agenda, proposals, organizing), and what is no page of this event.
const CACHE = `chalkline ${BASE}`;
const PATIENCE = 2_500;
const MOST_VISITED = 80;
const PUBLIC = /^(\/(schedule|all|changes|wall|(sessions|people|rooms)\/[^/]+|rooms\/[^/]+\/sign))?$/;
const KEPT_AT = 'X-Chalkline-Kept-At';

const isOurs = (path) => path === BASE || path.startsWith(`${BASE}/`);
const isPublic = (url) => isOurs(url.pathname) && PUBLIC.test(url.pathname.slice(BASE.length)) && !url.searchParams.has('at');

/** An answer of this program, not of a portal between; a page says which stream it follows. */
async function stamped(answer) {
  if (!answer.ok || answer.redirected) return null;
  const body = await answer.clone().text();
  if (!body.includes(`/api/v1/events${BASE}/live`) && !body.includes('class="sign')) return null;
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, Date.now());
  return new Response(body, { status: 200, headers });
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
  const have = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const asset of ASSETS) if (!have.has(asset)) await cache.add(asset);
  for (const page of PAGES) await keep(page, await fetch(page, { cache: 'no-cache' }));
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname.startsWith('/a/') && !ASSETS.includes(pathname)) await cache.delete(url);
  }
}

/** Everything that can be said without network: the page itself, or the page that holds every session's text. */
async function remembered(url) {
  const cache = await caches.open(CACHE);
  return (await cache.match(url.pathname + url.search)) ?? (await cache.match(`${BASE}/all`)) ?? Response.error();
}

/** Somebody who opens a page does not wait long; a page that asks for news of itself does. */
function late({ mode }) {
  return new Promise((resolve) => mode === 'navigate' && setTimeout(resolve, PATIENCE));
}

async function page(event, url) {
  const reached = fetch(event.request);
  const first = await Promise.race([reached.catch(() => null), late(event.request)]);
  if (first) {
    if (isPublic(url)) event.waitUntil(keep(url.pathname + url.search, first.clone()));
    return first;
  }
  const old = await remembered(url);
  return old.type === 'error' ? reached : old;
}

async function asset(request) {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(CACHE)).put(request.url, answer.clone());
  return answer;
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data }) => data === 'published' && keepAll().catch(() => {}));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/a/')) event.respondWith(asset(request));
  else if (isPublic(url)) event.respondWith(page(event, url));
  else if (url.pathname === `${BASE}/mine` && request.mode === 'navigate') event.respondWith(page(event, url));
});

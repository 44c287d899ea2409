// A sign that hangs for days: asks for its page every half minute, and fetches the faces of the day that are still to come
// as well, so that it goes on by its own clock while there is no network.
const EVERY = 30_000;
const MOST_FACES = 40;
const faces = new Map();
let offset = 0; // of the event's wall clock to this device's, in milliseconds
let newest = document.querySelector("main").outerHTML;
let wanted = document.querySelector("main").dataset.changes;
let reached = Date.now();

/** The event's wall clock as if it were UTC. */
const now = () => new Date(Date.now() + offset);
const minute = () => now().toISOString().slice(0, 16);

async function page(query) {
  const answer = await fetch(location.pathname + query, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
}

function setClock(main) {
  if (main.dataset.now !== minute()) offset = Date.parse(`${main.dataset.now}Z`) - Date.now();
}

async function keepFaces(main) {
  if (main.dataset.changes === wanted && faces.size > 0) return;
  wanted = main.dataset.changes;
  faces.clear();
  for (const at of wanted.split(" ").filter(Boolean).slice(0, MOST_FACES)) {
    faces.set(at, (await page(`?at=${at}`)).outerHTML);
  }
}

function face() {
  let shown = newest;
  for (const [at, html] of faces) if (at <= minute()) shown = html;
  return shown;
}

function show() {
  const fresh = new DOMParser().parseFromString(face(), "text/html").querySelector("main");
  fresh.querySelector("[data-clock]").textContent = minute().slice(11);
  const isLost = Date.now() - reached > 3 * EVERY;
  fresh.querySelector("[data-lost]").hidden = !isLost;
  if (isLost) fresh.querySelector("[data-since]").textContent = new Date(reached + offset).toISOString().slice(11, 16);
  document.querySelector("main").replaceWith(document.adoptNode(fresh));
}

async function refresh() {
  try {
    const main = await page("");
    reached = Date.now();
    newest = main.outerHTML;
    setClock(main);
    await keepFaces(main);
    for (const at of [...faces.keys()]) if (at <= minute()) faces.delete(at);
  } catch {
    // no network: the faces that are kept show what is on
  }
  show();
}

setClock(document.querySelector("main"));
setInterval(refresh, EVERY);
refresh();

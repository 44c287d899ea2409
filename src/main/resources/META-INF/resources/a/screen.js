// What screens that hang for days have in common: they ask for their page every half minute, and fetch what it will be at the
// changes still to come as well, so that they go on by their own clock while the program cannot be reached.
const EVERY = 30_000;
const PATIENCE = 10_000;
const MINUTE = 60_000;

const parser = new DOMParser();
const lang = new URLSearchParams(location.search).get("lang");
const parsed = (html) => parser.parseFromString(html, "text/html").querySelector("main");

/**
 * Keeps the page up to date for as long as it is open.
 * @param most how many changes ahead are kept
 * @param dress what is done to each new <main> before it is shown, given the event's clock as 2012-03-06T14:41:00.000Z
 */
export function hang(most, dress) {
  let newest = document.querySelector("main").outerHTML;
  let faces = new Map(); // of the version and minutes below
  let facesFor = "";
  let offset = offsetOf(document.querySelector("main"));
  let reached = Date.now();

  const now = () => new Date(Date.now() + offset).toISOString();

  async function fetchFaces(main) {
    const wanted = `${main.dataset.version} ${main.dataset.changes}`;
    if (wanted === facesFor) return;
    const fresh = new Map();
    for (const at of main.dataset.changes.split(" ").filter(Boolean).slice(0, most)) {
      const known = facesFor.split(" ")[0] === main.dataset.version.split(" ")[0] ? faces.get(at) : undefined;
      fresh.set(at, known ?? (await fetched({ at })).outerHTML);
    }
    faces = fresh;
    facesFor = wanted;
    document.body.dataset.ahead = wanted;
  }

  /** What was fetched last, or the latest face whose minute has come since. */
  function face() {
    const known = parsed(newest).dataset.now;
    const minute = now().slice(0, 16);
    let html = newest;
    for (const [at, later] of faces) if (known < at && at <= minute) html = later;
    return parsed(html);
  }

  function show() {
    const main = face();
    main.querySelector("[data-clock]").textContent = now().slice(11, 16);
    main.querySelector("[data-lost]").hidden = Date.now() - reached <= 3 * EVERY;
    main.querySelector("[data-since]").textContent = new Date(reached + offset).toISOString().slice(11, 16);
    dress(main, now());
    const focused = document.activeElement?.id;
    document.querySelector("main").replaceWith(document.adoptNode(main));
    if (focused) document.getElementById(focused)?.focus();
  }

  async function refresh() {
    try {
      const main = await fetched({});
      newest = main.outerHTML;
      offset = offsetOf(main);
      reached = Date.now();
      show(); // the faces to come may take long
      await fetchFaces(main);
    } catch {
      // out of reach: the faces that are kept show what is on
    } finally {
      setTimeout(refresh, EVERY);
    }
    show();
  }

  refresh();
}

/** Milliseconds from this device's clock to the event's, read as if it were UTC: whole minutes, for so are time zones. */
function offsetOf(main) {
  const ahead = Date.parse(`${main.dataset.now}Z`) + MINUTE / 2 - 1 - Date.now();
  return Math.round(ahead / MINUTE) * MINUTE;
}

/**
 * What this page is anew, or at another moment, in the language that its address names.
 * @throws if there is no answer, an old one, or one from something else than this program, such as a portal in between
 */
async function fetched(query) {
  const asked = new URLSearchParams(lang ? { ...query, lang } : query).toString();
  const answer = await fetch(location.pathname + (asked && `?${asked}`), { signal: AbortSignal.timeout(PATIENCE) });
  const main = answer.ok ? parsed(await answer.text()) : null;
  const isKept = answer.headers.has("X-Chalkline-Kept-At"); // from the worker, which found no network
  if (isKept || !main?.dataset.version || Number.isNaN(Date.parse(`${main.dataset.now}Z`))) throw new Error("not a screen");
  return main;
}

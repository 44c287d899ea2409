// Says how much has changed since the reader last looked at the changes, in a strip that can be closed; nothing is ever
// put in front of the page.
const place = document.querySelector('[data-strip]');
const { live, base } = document.body.dataset;
const key = `chalkline-seen ${base}`;

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
    place.replaceChildren();
  });
  const strip = document.createElement('div');
  strip.className = 'strip';
  strip.append(text, link, close);
  place.replaceChildren(strip);
}

/** @param version the newest that the reader sees */
export async function tellChanges(version) {
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

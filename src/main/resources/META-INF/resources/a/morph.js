// Makes one element like another with as few changes as it takes, so that focus, scroll positions and what is typed stay.

/** What tells an element from its siblings, wherever it stands; empty if nothing does. */
function keyOf(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const labelled = node.matches('li') ? node.firstElementChild : node;
  return node.id || labelled?.getAttribute('aria-labelledby') || '';
}

function attributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !isReaders(old, name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !isReaders(old, name)) old.setAttribute(name, value);
  }
}

/** What the reader has opened or pressed stays so. */
function isReaders(element, name) {
  return (element.localName === 'details' && name === 'open') || name === 'aria-pressed';
}

function place(parent, node, before) {
  if (parent.moveBefore) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

function children(old, fresh) {
  const known = new Map();
  for (const child of old.children) if (keyOf(child)) known.set(keyOf(child), child);
  let at = old.firstChild;
  for (const next of fresh.childNodes) {
    const key = keyOf(next);
    const isLike = at && at.nodeName === next.nodeName && !keyOf(at);
    const match = key ? known.get(key) : isLike ? at : undefined;
    if (!match || match.nodeName !== next.nodeName) {
      old.insertBefore(document.importNode(next, true), at);
      continue;
    }
    if (match === at) at = at.nextSibling;
    else place(old, match, at);
    morph(match, next);
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

/** @param fresh of the same kind, in this or another document; it stays as it is */
export function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.nodeValue = fresh.nodeValue;
    return;
  }
  attributes(old, fresh);
  children(old, fresh);
}

/** Runs a change of the page, then puts what the reader had before their eyes, and under their hand, back there. */
export function keepingPlace(change) {
  const focused = document.activeElement;
  const seen = [...document.querySelectorAll('#main [id]')]
    .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
    .filter(({ top }) => top >= 0 && top < innerHeight);
  document.documentElement.style.overflowAnchor = 'none';
  change();
  const shifts = seen
    .map(({ id, top }) => (document.getElementById(id)?.getBoundingClientRect().top ?? NaN) - top)
    .filter((shift) => !Number.isNaN(shift))
    .sort((a, b) => a - b);
  const middle = shifts[Math.floor(shifts.length / 2)];
  if (middle && scrollY > 0) scrollBy({ top: middle, behavior: 'instant' });
  document.documentElement.style.overflowAnchor = '';
  if (focused !== document.activeElement && focused?.isConnected) focused.focus({ preventScroll: true });
}

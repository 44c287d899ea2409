// Public pages are the same for everybody: who is signed in is shown by a cookie that holds a name and opens nothing.
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

// The page of all sessions, where it stands in for a page that cannot be reached: only the session or the agenda that was
// asked for is shown.
const { base } = document.body.dataset;
const main = document.querySelector('#main');
const heading = main.querySelector('h1');
const lede = main.querySelector('[data-lede]');
const asked = location.pathname.slice(base.length);
const texts = [...main.querySelectorAll('[data-code]')];

function only(isWanted) {
  for (const text of texts) text.hidden = !isWanted(text);
  for (const day of main.querySelectorAll('[data-day]')) day.hidden = !day.querySelector('[data-code]:not([hidden])');
  main.querySelector('[data-facts]').hidden = true; // they speak of all
}

function showMine() {
  only((text) => text.querySelector('.star[aria-pressed="true"]'));
  heading.textContent = main.querySelector('[data-own]').dataset.own;
  lede.textContent = texts.some(({ hidden }) => !hidden) ? lede.dataset.mine : lede.dataset.none;
  for (const link of document.querySelectorAll('.nav a')) {
    if (new URL(link.href).pathname === `${base}/mine`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function showSession(text) {
  only((each) => each === text);
  heading.textContent = text.querySelector('h3').textContent;
  lede.hidden = true;
}

function show() {
  const code = asked.match(/^\/sessions\/([^/]+)$/)?.[1];
  const text = texts.find(({ dataset }) => dataset.code === code);
  if (asked === '/mine') showMine();
  else if (text) showSession(text);
  else lede.textContent = lede.dataset.instead;
}

if (asked !== '/all') {
  show();
  document.addEventListener('chalkline:painted', show);
}

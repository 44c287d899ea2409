// The page of all sessions, where it stands in for a page that cannot be reached: only the session or the agenda that was
// asked for is shown.
const { base } = document.body.dataset;
const main = document.querySelector('#main');
const asked = location.pathname.slice(base.length);
const texts = [...main.querySelectorAll('[data-code]')];

function only(isWanted) {
  for (const text of texts) text.hidden = !isWanted(text);
  for (const day of main.querySelectorAll('[data-day]')) day.hidden = !day.querySelector('[data-code]:not([hidden])');
}

function show() {
  if (asked === '/mine') {
    only((text) => text.querySelector('.star[aria-pressed="true"]'));
    main.querySelector('h1').textContent = main.dataset.mine ?? 'My agenda';
    return;
  }
  const code = asked.match(/^\/sessions\/([^/]+)$/)?.[1];
  const text = texts.find(({ dataset }) => dataset.code === code);
  if (text) only((each) => each === text);
}

if (asked !== '/all') {
  show();
  document.addEventListener('chalkline:painted', show);
}

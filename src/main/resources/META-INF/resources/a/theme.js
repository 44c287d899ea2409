// Light or dark by a button; without this file the page follows the system. Loaded before the first paint.
const root = document.documentElement;
const key = 'chalkline-theme';

function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(theme) {
  root.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // a private window may refuse; the choice then lasts as long as the page
  }
}

function isDark() {
  if (root.dataset.theme) return root.dataset.theme === 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

const theme = kept();
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
root.dataset.scripted = '';

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-theme-toggle]')) keep(isDark() ? 'light' : 'dark');
});

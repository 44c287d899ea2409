// Light or dark by a button, and the density of the schedule as this device last chose it; without this file the page follows
// the system and the width. Loaded before the first paint.
const root = document.documentElement;

function kept(name) {
  try {
    return localStorage.getItem(`chalkline-${name}`);
  } catch {
    return null;
  }
}

/** @param name of a choice, also of the attribute that shows it */
function keep(name, value) {
  root.dataset[name] = value;
  try {
    localStorage.setItem(`chalkline-${name}`, value);
  } catch {
    // a private window may refuse; the choice then lasts as long as the page
  }
}

function isDark() {
  if (root.dataset.theme) return root.dataset.theme === 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

const theme = kept('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
const view = kept('view');
if (view === 'list' || view === 'compact' || view === 'grid') root.dataset.view = view;
root.dataset.scripted = '';

/** Marks the density that this device remembers, where the address names none; its link then leads back to none. */
function markView() {
  const link = root.dataset.view && document.querySelector(`[data-look="${root.dataset.view}"]`);
  if (!link || new URLSearchParams(location.search).get('view')) return;
  const address = new URL(link.href);
  address.searchParams.delete('view');
  link.href = address;
  link.ariaCurrent = 'true';
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', markView);
else markView();
document.addEventListener('chalkline:fresh', markView);
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-theme-toggle]')) keep('theme', isDark() ? 'light' : 'dark');
  const look = event.target.closest('[data-look]');
  if (look) keep('view', look.ariaCurrent ? '' : look.dataset.look);
});

// What somebody typed and did not send leaves this browser with them.
document.addEventListener('submit', (event) => {
  if (event.target.getAttribute('action') !== '/sign-out') return;
  try {
    for (const key of Object.keys(localStorage)) if (/^chalkline-(typed:|stars )/.test(key)) localStorage.removeItem(key);
  } catch {
    // a private window that refuses to store has nothing to forget
  }
});

// What somebody typed and did not send leaves this browser with them, and the browser is no longer told of their agenda: push
// services say of a subscription that is gone that it is, and the program forgets it.
let subscriptions = []; // looked up before, for the page may be gone before an answer

async function lookUp() {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const found = await Promise.all(workers.map(({ pushManager }) => pushManager?.getSubscription()));
  subscriptions = found.filter(Boolean);
}

document.addEventListener('submit', (event) => {
  if (event.target.getAttribute('action') !== '/sign-out') return;
  for (const subscription of subscriptions) subscription.unsubscribe();
  try {
    for (const key of Object.keys(localStorage)) if (/^chalkline-(typed:|stars )/.test(key)) localStorage.removeItem(key);
  } catch {
    // a private window that refuses to store has nothing to forget
  }
});
lookUp().catch(() => {}); // where nothing can be subscribed there is nothing to end

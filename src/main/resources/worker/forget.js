// Takes the place of a worker that is no longer wanted: forgets what was kept for this event, and goes.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(forget()));

async function forget() {
  const base = new URL(registration.scope).pathname;
  const kept = (await caches.keys()).filter((name) => name.startsWith(`chalkline ${base} `));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await registration.unregister();
}

// Takes the place of a worker that is no longer wanted: forgets what was kept for this event, and goes.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(forget()));

async function forget() {
  const base = new URL(registration.scope).pathname;
  await caches.delete(`chalkline ${base}`);
  await registration.unregister();
}

// Turns notifications of one's agenda on and off for this browser. The browser asks its reader only after a press of the button;
// whether the program tells this browser, the page says by a digest of its subscription.
const { base } = document.body.dataset;
const isSupported = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
let isTold = null; // what was done here counts until the page says it
let said = '';

const panel = () => document.querySelector('[data-push]');

async function digest({ endpoint, keys }) {
  const text = [endpoint, keys.p256dh, keys.auth].join('\n');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function subscription() {
  const worker = await navigator.serviceWorker.getRegistration();
  return (await worker?.pushManager.getSubscription()) ?? null;
}

/** The installation may have other keys than when the subscription was made. */
function isFor({ options }, key) {
  if (!options.applicationServerKey) return false;
  const text = btoa(String.fromCharCode(...new Uint8Array(options.applicationServerKey)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === key;
}

async function isKnown({ devices, key }) {
  const here = await subscription();
  return here !== null && isFor(here, key) && devices.split(' ').includes(await digest(here.toJSON()));
}

function tell({ push }, what, here) {
  const { endpoint, keys } = here.toJSON();
  return fetch(push, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ what, endpoint, p256dh: keys.p256dh, auth: keys.auth }),
    redirect: 'manual',
  });
}

async function subscribed({ key }) {
  await navigator.serviceWorker.register(`${base}/sw.js`, { scope: base });
  const { pushManager } = await navigator.serviceWorker.ready;
  const old = await pushManager.getSubscription();
  if (old && !isFor(old, key)) await old.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** @returns {Promise<string>} what to say */
async function begin(words) {
  const permission = await Notification.requestPermission();
  if (permission === 'denied') return words.denied;
  if (permission !== 'granted') return words.undecided;
  const here = await subscribed(words);
  const { ok, status } = await tell(words, 'on', here);
  if (ok) isTold = true;
  else await here.unsubscribe();
  if (ok) return words.isOn;
  return status === 409 ? words.full : words.failed;
}

/** @returns {Promise<string>} what to say */
async function end(words) {
  const here = await subscription();
  if (here) {
    if (!(await tell(words, 'off', here)).ok) return words.failed;
    await here.unsubscribe();
  }
  isTold = false;
  return words.isOff;
}

function say(words) {
  said = words;
  const place = panel().querySelector('[data-push-says]');
  if (place.textContent !== words) place.textContent = words;
}

async function paint() {
  const place = panel();
  if (!place) return;
  const words = place.dataset;
  place.hidden = false;
  if (!isSupported) {
    say(words.unsupported);
    return;
  }
  const isOn = isTold ?? (await isKnown(words).catch(() => false)); // then turning it on says what is wrong
  const button = place.querySelector('[data-push-toggle]');
  button.textContent = isOn ? words.off : words.on;
  button.value = isOn ? 'off' : 'on';
  button.hidden = false;
  const isDenied = Notification.permission === 'denied';
  say(said || (isDenied ? words.denied : isOn ? words.isOn : ''));
}

async function toggle(button) {
  const words = panel().dataset;
  const isBeginning = button.value === 'on';
  say(words.busy);
  try {
    say(await (isBeginning ? begin(words) : end(words)));
  } catch {
    say(words.failed);
  }
  await paint();
  document.dispatchEvent(new CustomEvent('chalkline:chosen')); // the page counts the devices
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-push-toggle]');
  if (button && said !== panel().dataset.busy) toggle(button);
});
document.addEventListener('chalkline:fresh', paint);
paint();

// A plan that is being looked for: fetches its page again until it has ended, without moving the focus.
const part = () => document.querySelector("[data-plan-running]");

async function look() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!fresh.querySelector("[data-plan-running]")) {
    location.reload();
    return;
  }
  for (const name of [".lede", ".chart", ".bar", ".plan-head .status", ".title-block"]) {
    const now = document.querySelector(`main ${name}`);
    const next = fresh.querySelector(`main ${name}`);
    if (now && next) now.replaceWith(document.adoptNode(next));
    else if (next && name === ".chart") document.querySelector(".plan-head").after(document.adoptNode(next));
  }
}

async function watch() {
  try {
    await look();
  } finally {
    if (part()) setTimeout(watch, 1000);
  }
}

setTimeout(watch, 1000);

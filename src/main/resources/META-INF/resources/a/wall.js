// The screen in the hall: kept up to date by screen.js, its pages turn every 15 seconds until somebody presses a key or clicks.
import { hang } from "./screen.js";

const EVERY = 15_000;
const MOST_CHANGES = 60;
const TURNS = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
const LEFT_ALONE = new Set(["Tab", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Escape", "F5", "F11", "F12"]);

const pages = (main) => main.querySelectorAll("[data-page]");

let shown = [...pages(document)].findIndex((page) => !page.hidden);
let paused = false;
let timer = 0;

/** Shows the right page, its number, and whether pages turn. */
function dress(main) {
  shown %= pages(main).length;
  for (const kind of ["page", "count"]) {
    main.querySelectorAll(`[data-${kind}]`).forEach((one, index) => (one.hidden = index !== shown));
  }
  const hold = main.querySelector("[data-hold]");
  hold.hidden = false;
  hold.textContent = paused ? hold.dataset.paused : hold.dataset.pause;
}

function turn(by) {
  const main = document.querySelector("main");
  const count = pages(main).length;
  shown = (shown + by + count) % count;
  dress(main);
}

/** Begins the 15 seconds of the page that is shown anew. */
function wait() {
  clearInterval(timer);
  if (!paused) timer = setInterval(() => turn(1), EVERY);
}

function toggle() {
  paused = !paused;
  dress(document.querySelector("main"));
  wait();
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-theme-toggle]")) return;
  const way = event.target.closest("[data-turn]");
  if (!way) return toggle();
  event.preventDefault();
  turn(Number(way.dataset.turn));
  wait();
});

document.addEventListener("keydown", (event) => {
  const onControl = event.target.closest("a, button") && ["Enter", " "].includes(event.key);
  if (onControl || event.repeat || event.ctrlKey || event.metaKey || event.altKey || LEFT_ALONE.has(event.key)) return;
  event.preventDefault();
  if (!TURNS[event.key]) return toggle();
  turn(TURNS[event.key]);
  wait();
});

dress(document.querySelector("main"));
wait();
if (!("chosen" in document.querySelector("main").dataset)) hang(MOST_CHANGES, dress);

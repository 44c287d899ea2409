// The sign at a room's door: kept up to date by screen.js, with bars that move between its half minutes.
import { hang } from "./screen.js";

const MOST_CHANGES = 40;

hang(MOST_CHANGES, (main, now) => {
  for (const bar of main.querySelectorAll("progress")) {
    const from = Date.parse(`${bar.dataset.from}Z`);
    const to = Date.parse(`${bar.dataset.to}Z`);
    bar.value = (100 * (Date.parse(now) - from)) / (to - from);
  }
});

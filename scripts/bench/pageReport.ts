import { availableParallelism, totalmem } from 'node:os';
import type { Measured } from './goals.ts';
import { PROFILE_NAMES, type ProfileName } from './profiles.ts';
import { formatFigures, formatGoals, nameProfile } from './tables.ts';

const BYTES_PER_GB = 2 ** 30;

export interface PageReport {
  readonly measured: Partial<Record<ProfileName, Measured>>;
  readonly runs: number;
  /** "156.0.8078.79" */
  readonly browser: string;
  /** Processes that wanted to run, on average, before and after. */
  readonly loads: readonly [before: number, after: number];
}

const METHOD = `The build and the page by hand (the floor) are served compressed (brotli, quality 11) over HTTP/1.1 with connections kept open, on the loopback of one machine, to a headless Chromium with a window of 412 x 823. App and floor take turns in every run, each part of a run with a new browser and an empty profile that has had 1.5 s to start, so that a busy machine hits both alike. A figure is the median of the runs, with the least and the most; "App / floor" is the median of the ratios of each run.

- **First question**: a first visit of the first question of Records, without a role. The floor shows the same words.
- **Accepted**: when the earliest click came that is found in the database in the end. A probe in the page clicks the first card once it is painted and nothing lies over it. If that click is lost, a second visit clicks every 100 ms until one counts. "On the disk" is when the page says "Saved on this device"; the records are then read from the database to see that it is true.
- **Until then**: bodies, as they were sent, of everything that was whole when the answer was on the disk.
- **Answer to paint**: the 23 ratings of a registered nurse in quick length (floor: its 6), pressed with the browser's own mouse events; from the release of the button to the message behind the frame in which the answer is checked.
- **See results**: from the last press, when all that the page fetches ahead has come, as people take minutes, until the heading with the finding, and the chart, are painted.
- **Second visit**: another tab of the same browser, which has what the first one kept: its cache, and the service worker if there is one. Then the server is closed, and the question opened once more.
- **Memory**: script objects in use after two rounds of collecting garbage.`;

const LIMITS = `The slow profile is the browser's own emulation: it waits for each request, but knows no starting of connections, and it slows the page's own thread, not that of a service worker, whose fetches are not slowed either. HTTP/1.1 takes six files at a time; most hosts speak HTTP/2. One machine, one browser, no phone. Times between runs on different days differ more than between app and floor of one run: compare ratios, not milliseconds.`;

/** The section of docs/bench.md about the pages. */
export function formatPageReport({ measured, runs, browser, loads }: PageReport): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / BYTES_PER_GB);
  const [before, after] = loads.map((load) => load.toFixed(1));
  const tables = PROFILE_NAMES.flatMap((name) => {
    const found = measured[name];
    return found ? [`## ${nameProfile(name)}\n\n${formatFigures(found)}`] : [];
  });
  return `Taken on ${day} with \`npm run bench\`: ${runs} ${runs === 1 ? 'run' : 'runs'}, Chromium ${browser}, ${availableParallelism()} cores, ${memory} GB. Load of the machine before ${before} and after ${after}; far above the number of cores, others worked beside it.

## Goals

${formatGoals(measured)}

Lighthouse has a report of its own: lighthouse.md.

${tables.join('\n\n')}

## Method

${METHOD}

## Limits

${LIMITS}`;
}

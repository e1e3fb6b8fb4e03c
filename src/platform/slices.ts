/** Shorter than what a person feels, and long enough that the pauses cost little. */
const SLICE_MS = 16;

/** Lets the browser draw and take input. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Goes through steps without holding the page up: works in slices of a frame each, and lets the browser draw in between.
 * @param use - Called with each step.
 * @param onPause - Called between slices with the last step; false stops.
 * @returns False when it was stopped.
 */
export async function runInSlices<Step>(
  steps: Iterable<Step>,
  use: (step: Step) => void,
  onPause: (last: Step) => boolean,
): Promise<boolean> {
  let end = performance.now() + SLICE_MS;
  for (const step of steps) {
    use(step);
    if (performance.now() < end) continue;
    if (!onPause(step)) return false;
    // oxlint-disable-next-line no-await-in-loop -- the pause is the point
    await pause();
    end = performance.now() + SLICE_MS;
  }
  return true;
}

/** Shorter than what a person feels, and long enough that the pauses cost little. */
const SLICE_MS = 24;

const channel = new MessageChannel();

/** Lets the browser draw and take input; unlike a timer, not slower the more often it is asked for. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage(undefined);
  });
}

/**
 * Goes through steps without holding the page up: works in short slices, and lets the browser draw in between.
 * @param handle - Called with each step.
 * @param onPause - Called between slices with the last step; false stops.
 * @returns False when it was stopped.
 */
export async function runInSlices<Step>(
  steps: Iterable<Step>,
  handle: (step: Step) => void,
  onPause: (last: Step) => boolean,
): Promise<boolean> {
  let end = performance.now() + SLICE_MS;
  for (const step of steps) {
    handle(step);
    if (performance.now() < end) continue;
    if (!onPause(step)) return false;
    // oxlint-disable-next-line no-await-in-loop -- the pause is the point
    await pause();
    end = performance.now() + SLICE_MS;
  }
  // What is done with the whole is not the last slice's work too.
  await pause();
  return true;
}

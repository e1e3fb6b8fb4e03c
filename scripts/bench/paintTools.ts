/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
interface PaintTools {
  readonly countCharts: () => number;
  /** Calls back after the frame in which something came true, once; never when it does not come true in time. */
  readonly afterPaint: (isTrue: () => boolean, note: (at: number) => void) => void;
}

declare global {
  var paintTools: PaintTools;
}

/** Runs in the page, before anything else, and brings all it needs. */
export function installPaintTools(): void {
  const WATCH_MS = 30_000;
  /** The small tracks beside a skill are pictures too. */
  const CHART_PX = 150;
  const CHART_SHAPES = 5;

  const countCharts = () =>
    [...document.querySelectorAll('[role="img"]')].filter((image) => {
      const { width, height } = image.getBoundingClientRect();
      const shapes = image.querySelectorAll('path, polygon, polyline, rect, circle, line');
      return Math.min(width, height) >= CHART_PX && shapes.length >= CHART_SHAPES;
    }).length;

  const afterPaint: PaintTools['afterPaint'] = (isTrue, note) => {
    const start = performance.now();
    const look = () => {
      if (isTrue()) {
        // The frame is drawn right after these callbacks, and a message comes right behind it.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => note(performance.now()));
        port1.start();
        port2.postMessage(undefined);
      } else if (performance.now() - start < WATCH_MS) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  globalThis.paintTools = { countCharts, afterPaint };
}

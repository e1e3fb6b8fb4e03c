// The security policy, and what the console says.
import { same } from './page.mjs';

/** Runs in the page: tries what a script that slipped in would try. What throws is blocked too. */
async function attack(foreign) {
  const tries = [
    () => {
      const script = document.createElement('script');
      script.append('window.slippedIn = "inline script"');
      document.head.append(script);
    },
    () => {
      const script = document.createElement('script');
      script.src = `${foreign}/script.js`;
      document.head.append(script);
    },
    () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.slippedIn = "handler"');
      document.body.append(button);
      button.click();
      button.remove();
    },
    () => {
      const style = document.createElement('style');
      style.textContent = 'h1 { color: rgb(1, 2, 3) }';
      document.head.append(style);
    },
    () => fetch(`${foreign}/fetch`, { mode: 'no-cors' }),
    () => navigator.sendBeacon(`${foreign}/beacon`, 'x'),
    () => {
      new Image().src = `${foreign}/image.png`;
    },
    () => {
      const frame = document.createElement('iframe');
      frame.src = `${foreign}/frame`;
      document.body.append(frame);
    },
    () => new WebSocket(`${foreign.replace('http', 'ws')}/socket`),
    // oxlint-disable-next-line no-eval -- it is what the policy must stop
    () => (0, eval)('window.slippedIn = "eval"'),
  ];
  // What a driver runs may use eval at once; later it is a script like any other.
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  for (const attempt of tries) {
    try {
      // oxlint-disable-next-line typescript/await-thenable -- some of them are promises
      await attempt();
    } catch {
      // Blocked.
    }
  }
  // Time for what goes out by itself.
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  const isStyled = getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)';
  return [window.slippedIn, isStyled && 'style'].filter(Boolean);
}

/** @throws {Error} Where the browser, since it was opened, told of an error or of a breach. */
export function stayQuiet({ engine }) {
  same('errors of the console and breaches of the policy', engine.faults(), []);
}

async function block(page, { foreign }) {
  await page.open('/');
  same('the foreign host answers', (await fetch(`${foreign.origin}/control`)).ok, true);
  const before = foreign.count();
  const seen = await page.evaluate(attack, foreign.origin);
  same('what ran', seen, []);
  same('requests at the foreign host', foreign.count() - before, 0);
  // Without this, no breach in the journeys would prove nothing.
  await page.until('the breaches in the console', () => page.engine.faults().some((line) => line.includes('policy: ')));
}

/** In the browser of the journey, at its end. */
export const policy = [
  ['policy: no breach and no error in all of the above', stayQuiet],
  ['policy: inline script, eval, style and every foreign request are blocked', block],
];

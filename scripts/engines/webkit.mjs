// WebKitGTK, driven by its own WebDriver over HTTP, on a virtual screen.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { isFault, WATCH_POLICY } from './faults.mjs';

const PORT = 4191;
const BROWSER = resolve('scripts/engines/webkit.py');
const MARK = 'fault: ';
/** The code points of WebDriver for keys without a character. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', ' ': ' ' };
/** What goes to the console as an error, and errors that nothing caught. */
const TELL_FAULTS = `${WATCH_POLICY}
const tell = (text) => window.webkit.messageHandlers.faults.postMessage(MARK + String(text).replaceAll('\\n', ' '));
const { error } = console;
console.error = (...words) => {
  tell(words.join(' '));
  error.apply(console, words);
};
addEventListener('error', ({ message }) => tell('error: ' + message));
addEventListener('unhandledrejection', ({ reason }) => tell('error: ' + reason));
`.replace('MARK', JSON.stringify(MARK));

async function send(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Until the driver listens. */
async function untilReady(deadline = Date.now() + 20_000) {
  for (;;) {
    try {
      return await send('GET', '/status');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

function untilExit(child) {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', done);
  });
}

/** Both ends of a function that runs in the page: its value, or what it threw. */
function wrap(work) {
  return `const done = arguments[1];
    Promise.resolve(arguments[0]).then(${work}).then(
      (value) => done({ value }),
      (error) => done({ error: String(error) }),
    );`;
}

const pointAt = (x, y) => [
  { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

/**
 * @param {{ webKitDriver: string, python: string }} programs - Paths.
 * @param {string} display - Of the virtual screen.
 * @returns {import('./page.mjs').Open}
 */
export const openWebKit = (programs, display) => async (profile) => {
  const driver = spawn(programs.webKitDriver, ['-p', String(PORT)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1' },
  });
  // The driver, the browser and its helpers are one group; after a close it may have ended by itself.
  const killGroup = () => {
    try {
      process.kill(-Number(driver.pid), 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  process.once('exit', killGroup);
  const endGroup = async () => {
    killGroup();
    await untilExit(driver);
    process.off('exit', killGroup);
  };
  const faults = [];
  driver.stdout.setEncoding('utf8').on('data', (chunk) => {
    for (const line of chunk.split('\n')) {
      if (line.startsWith(MARK)) faults.push(line.slice(MARK.length));
    }
  });
  await untilReady();
  const { sessionId, capabilities } = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: programs.python, args: [BROWSER, profile, TELL_FAULTS] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const act = (source) => send('POST', `${session}/actions`, { actions: [source] });
  return {
    version: capabilities.browserVersion,
    go: (url) => send('POST', `${session}/url`, { url }),
    evaluate: async (work, given = null) => {
      const { value, error } = await send('POST', `${session}/execute/async`, {
        script: wrap(work),
        args: [given],
      });
      if (error) throw new Error(error);
      return value;
    },
    clickAt: (x, y) =>
      act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: pointAt(x, y) }),
    press: (key) => {
      const value = KEYS[key] ?? key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      return act({ type: 'key', id: 'keyboard', actions });
    },
    resize: (width, height) => send('POST', `${session}/window/rect`, { width, height }),
    faults: () => faults.filter(isFault),
    close: async () => {
      await send('DELETE', session);
      await endGroup();
    },
    kill: endGroup,
  };
};

import { spawn } from 'node:child_process';

/**
 * A virtual screen for a browser that has no headless mode.
 * @param {string} xvfb - Path of the program.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
export function openScreen(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = () => child.kill();
  process.once('exit', close);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The virtual screen ended with ${code}`)));
    child.stdio[3].once('data', (number) => {
      resolve({ display: `:${String(number).trim()}`, close });
    });
  });
}

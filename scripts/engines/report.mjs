import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'docs/engines.md';
const MARKS = { passed: 'passed', failed: '**failed**', absent: 'not possible' };

const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * Writes docs/engines.md.
 * @param {readonly { name: string, driver: string, version: string, results: ReadonlyMap<string, { kind: string }> }[]} engines
 * @param {readonly string[]} checks - In order.
 */
export async function writeReport(engines, checks) {
  const table = [
    row(['Check', ...engines.map(({ name }) => name)]),
    row(['---', ...engines.map(() => '---')]),
    ...checks.map((check) =>
      row([check, ...engines.map(({ results }) => MARKS[results.get(check)?.kind ?? 'failed'])]),
    ),
  ].join('\n');
  const day = new Date().toISOString().slice(0, 10);
  const markdown = `# Three engines

Written on ${day} by \`npm run test:engines\`; do not edit it by hand. The built site, served by a plain file server, on Debian Linux.

${engines.map(({ name, version, driver }) => `- ${name} ${version}: ${driver}`).join('\n')}

${table}

The journey is one nurse in the full length: role, six ratings, the scenarios of Records, a second look at a rating, results and plan. Keys and presses of the mouse are real input of each driver, at the place of the element; a press on something that is covered fails. "The same words" are compared between the engines.

## What this does not tell

- Safari itself was not run, on no Mac and on no iPhone. WebKitGTK shares its engine and not its storage rules (Safari may clear what a site keeps after seven days without a visit), its share sheet or its print dialog.
- Firefox and Chromium ran without a window, on Linux. Windows, macOS, Android and iOS were not run, nor any screen reader: accessibility/assistive-technology-script.md is ready for people who use one.
- WebKit's driver has no command to print. On paper it is untested.
- Killed were the processes of the browser. The operating system went on, so cut power is not covered.
- Where an engine does not report a breach of the policy to its console, none can be counted; the last check shows that each of the three does report one.
`;
  const options = await resolveConfig(FILE);
  writeFileSync(FILE, await format(markdown, { ...options, filepath: FILE }));
}

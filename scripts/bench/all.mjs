// Everything that is measured, one after the other; the options are those of pages.mjs.
import '../checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const options = process.argv.slice(2);
for (const [script, ...words] of [['pages.mjs', ...options], ['team.mjs'], ['plan.mjs'], ['saving.mjs']]) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...words], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

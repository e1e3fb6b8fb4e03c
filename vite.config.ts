import { defineConfig } from 'vitest/config';
import { checkContent } from './scripts/content/checkContent.ts';
import { groupChunks } from './scripts/site/chunkGroups.ts';
import { shareConfig } from './scripts/site/sharedConfig.ts';
import { staticPages } from './scripts/staticPages.ts';

export default defineConfig(({ command }) => {
  const shared = shareConfig(process.env.BASE_PATH ?? '/', command === 'build');
  return {
    ...shared,
    // Colors are variables of ours: nothing needs the stand-in for `light-dark()` (Lightning CSS, feature 2^20).
    css: { ...shared.css, lightningcss: { exclude: 2 ** 20 } },
    plugins: [...shared.plugins, checkContent(), staticPages()],
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // One style sheet: the order of the rules is the same on whatever way a page is reached.
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: groupChunks(import.meta.dirname) }] } } },
    },
    test: {
      // A busy machine is slow, not wrong.
      expect: { poll: { timeout: 30_000 } },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // A busy machine is slow, not wrong.
            testTimeout: 60_000,
            environment: 'node',
            include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            environment: 'jsdom',
            include: ['src/**/*.test.tsx'],
            setupFiles: ['tests/setupComponents.ts'],
            css: { modules: { classNameStrategy: 'non-scoped' } },
            // A busy machine is slow, not wrong.
            testTimeout: 60_000,
          },
        },
      ],
    },
  };
});

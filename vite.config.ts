import react from '@vitejs/plugin-react';
import { patchCssModules } from 'vite-css-modules';
import { defineConfig } from 'vitest/config';
import { checkContent } from './scripts/content/checkContent.ts';
import { staticPages } from './scripts/staticPages.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), patchCssModules({ generateSourceTypes: true }), checkContent(), staticPages()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
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
});

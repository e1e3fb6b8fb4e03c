import react from '@vitejs/plugin-react';
import { patchCssModules } from 'vite-css-modules';
import type { UserConfig } from 'vite';
import { numberClasses } from './classNames.ts';
import { leanRouter } from './leanRouter.ts';
import { shortProperties } from './propertyNames.ts';

/**
 * What the build for browsers and the one that renders the pages must have in common, class names above all.
 * @param isBuild - False for tests and the development server, which keep readable class names.
 */
export function shareConfig(basePath: string, isBuild: boolean) {
  return {
    base: basePath,
    plugins: [
      react(),
      patchCssModules({ generateSourceTypes: true }),
      leanRouter(),
      ...(isBuild ? [shortProperties(process.cwd())] : []),
    ],
    ...(isBuild && { css: { modules: { generateScopedName: numberClasses(process.cwd()) } } }),
  } satisfies UserConfig;
}

import type { Plugin } from 'vite';
import { findContentSlips, type ContentFile } from '#content/schema.ts';
import { contentFiles } from './contentFiles.ts';

/** Stops the build when the content has a slip, with file, id and reason. */
export function checkContent(files: readonly ContentFile[] = contentFiles): Plugin {
  return {
    name: 'check-content',
    apply: 'build',
    buildStart() {
      const slips = findContentSlips(files);
      if (slips.length > 0) this.error(`The content has slips:\n${slips.join('\n')}`);
    },
  };
}

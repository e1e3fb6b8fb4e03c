import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import { countBrotli, countFiles, findChunk, findEntry, findSheet, followImports, type Bundle } from './chunkGraph.ts';

/** Bytes at most, as a host sends them at its best: brotli of quality 11, each file on its own. */
export const LIMITS = {
  /** HTML of any page with its styles, first content and start script. */
  page: 14_000,
  /** All script that a question page fetches before its first answer can be saved, in any questionnaire. */
  firstAnswer: 90_000,
  /** All script from the start page to the results in words, every question of the quick length on the way. */
  results: 120_000,
  /** The whole style sheet. */
  styles: 10_000,
} as const;

export type Part = keyof typeof LIMITS;

const NAMES: Readonly<Record<Part, string>> = {
  page: 'HTML with its styles',
  firstAnswer: 'script to the first answer',
  results: 'script to the results',
  styles: 'style sheet',
};

export interface Size {
  /** The page, or the way a person goes. */
  readonly where: string;
  readonly part: Part;
  readonly bytes: number;
}

const QUESTION = 'app/routes/PartRoute.tsx';
const ON_THE_WAY = ['app/routes/StartRoute.tsx', QUESTION, 'app/routes/PartEndView.tsx', 'app/routes/ResultsRoute.tsx'];

/** The sizes of a release, from its chunks and finished pages. */
export function measureRelease(
  bundle: Bundle,
  pages: readonly { readonly path: string; readonly html: string }[],
): readonly Size[] {
  const entry = findEntry(bundle);
  const countScript = (modules: readonly string[]) =>
    countFiles(bundle, followImports(bundle, [entry, ...modules.map((module) => findChunk(bundle, module))]));
  const ratings = QUESTIONNAIRE_IDS.map((id) => `content/ratings/${id}.ts`);
  return [
    ...pages.map(({ path, html }) => ({ where: path, part: 'page', bytes: countBrotli(html) }) as const),
    ...QUESTIONNAIRE_IDS.map((id, i) => {
      const bytes = countScript([QUESTION, ratings[i] ?? '']);
      return { where: `/assess/${id}`, part: 'firstAnswer', bytes } as const;
    }),
    { where: '/results', part: 'results', bytes: countScript([...ON_THE_WAY, ...ratings]) },
    { where: 'all pages', part: 'styles', bytes: countBrotli(findSheet(bundle)) },
  ];
}

/** The largest of each part with its limit, a line each. */
function describeSizes(sizes: readonly Size[]): string {
  const lines = (Object.keys(LIMITS) as Part[]).flatMap((part) => {
    const largest = sizes.filter((size) => size.part === part).toSorted((a, b) => b.bytes - a.bytes)[0];
    if (!largest) return [];
    const kilobytes = (largest.bytes / 1000).toFixed(1).padStart(6);
    return [`  ${NAMES[part].padEnd(28)}${kilobytes} of ${LIMITS[part] / 1000} kB   ${largest.where}`];
  });
  return ['budgets (brotli), the largest of each:', ...lines].join('\n');
}

/** @returns The sizes in words. @throws {Error} Naming every page and part over its limit. */
export function checkBudgets(sizes: readonly Size[]): string {
  const over = sizes.filter(({ part, bytes }) => bytes > LIMITS[part]);
  if (over.length === 0) return describeSizes(sizes);
  const sentences = over.map(
    ({ where, part, bytes }) => `${where}: ${NAMES[part]} is ${bytes} bytes, the limit is ${LIMITS[part]}.`,
  );
  throw new Error(['The release is too large (brotli).', ...sentences].join('\n'));
}

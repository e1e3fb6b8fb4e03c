import { formatTable } from '../simulation/markdown.ts';
import { findSpread } from './statistics.ts';

/** The categories of Lighthouse that are asked for, in the order of the table. */
export const categories = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;
type Category = keyof typeof categories;
/** The audit that fetches robots.txt through the page. */
export const ROBOTS = 'robots-txt';
const categoryIds = Object.keys(categories) as Category[];

/** One run of Lighthouse over one page. */
export interface PageRun {
  /** 0 to 100; a missing category could not be scored. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** Ids of the audits that cost points. */
  readonly failed: readonly string[];
  /** Why there are no scores at all. */
  readonly fault?: string | undefined;
}

/** The parts of Lighthouse's own result that are read here. */
export interface LighthouseResult {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
}

export function readLighthouse({ audits, categories: found, runtimeError }: LighthouseResult): PageRun {
  const scores = Object.fromEntries(
    categoryIds.flatMap((id) => {
      const score = found[id]?.score ?? undefined;
      return score === undefined ? [] : [[id, Math.round(score * 100)]];
    }),
  );
  const counted = categoryIds.flatMap((id) => found[id]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  const failed = counted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1);
  return { scores, failed: [...new Set(failed)], fault: runtimeError?.message };
}

/** One row: the median of each category, the worst run beside it when it is lower, and what cost points. */
export function formatPage(name: string, runs: readonly PageRun[]): readonly string[] {
  const fault = runs.find((run) => run.fault)?.fault;
  const cells = categoryIds.map((id) => {
    const spread = findSpread(runs.flatMap(({ scores }) => scores[id] ?? []));
    if (!spread) return '–';
    return spread.least < spread.median ? `${spread.median} (${spread.least})` : String(spread.median);
  });
  const failed = [...new Set(runs.flatMap((run) => run.failed))].toSorted();
  return [name, ...cells, fault ?? failed.join(', ')];
}

interface LighthouseReport {
  readonly day: string;
  readonly version: string;
  readonly browser: string;
  readonly runs: number;
  /** Whether that audit passes, or fails because of the page's policy alone, or because of the file. */
  readonly robots: 'passes' | 'policy' | 'file';
  /** Rows by form, as `formatPage` writes them. */
  readonly forms: Readonly<Record<string, readonly (readonly string[])[]>>;
}

const POLICY_NOTE = `\`${ROBOTS}\` fails because of the policy, not the file: Lighthouse fetches robots.txt through the page, and the page may fetch nothing (\`connect-src 'none'\`). On a copy whose policy says \`connect-src 'self'\` it passes, tried in the same run. The policy stays: it is what makes "nothing is sent" true.`;

function isFull(scores: readonly string[]): boolean {
  return scores.every((score) => score === '100');
}

/** How many rows have 100 everywhere, and how many have at most the audit that our policy forbids against them. */
function countPerfect(rows: readonly (readonly string[])[]): { readonly perfect: number; readonly orRobots: number } {
  const seoAt = 1 + categoryIds.indexOf('seo');
  const perfect = rows.filter((row) => isFull(row.slice(1, 1 + categoryIds.length)));
  const orRobots = rows.filter((row) => row.at(-1) === ROBOTS && isFull(row.slice(1, seoAt)));
  return { perfect: perfect.length, orRobots: perfect.length + orRobots.length };
}

export function formatLighthouse({ day, version, browser, runs, robots, forms }: LighthouseReport): string {
  const heads = ['Page', ...Object.values(categories), 'What cost points'];
  const tables = Object.entries(forms).map(([form, rows]) => {
    const { perfect, orRobots } = countPerfect(rows);
    const aside = robots === 'policy' ? `; ${orRobots} with \`${ROBOTS}\` aside` : '';
    return `## ${form}\n\n${perfect} of ${rows.length} pages have 100 in all four categories${aside}.\n\n${formatTable(heads, rows)}`;
  });
  return `# Lighthouse

Written by \`npm run lighthouse\` on ${day}; do not edit it by hand. Lighthouse ${version} with its own throttling, Chromium ${browser}, each page ${runs === 1 ? 'once' : `${runs} times (median, with the least in brackets when it is lower)`}, on a first visit with nothing stored, from a server on loopback that sends brotli. Performance falls when the machine is busy with something else.

\`/404.html\` stands for the page of an unknown address: Lighthouse refuses pages that come with status 404, as ours does. \`/r#…\` is a full result opened by its link.
${robots === 'policy' ? `\n${POLICY_NOTE}\n` : ''}
${tables.join('\n\n')}
`;
}

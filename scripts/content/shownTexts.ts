import { readFileSync } from 'node:fs';
import { paths } from '#app/paths.ts';
import { pageRoutes } from '#app/routes.ts';
import { frameworks } from '#content/frameworks.ts';
import { roles } from '#content/roles.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { skills } from '#content/skills.ts';
import { allResources } from './contentFiles.ts';
import { collectTexts } from './interfaceTexts.ts';
import { followTexts } from './textFiles.ts';

/** What a page shows beside its files of text: words about care, not about Webside. */
const careTexts: Readonly<Record<string, readonly string[]>> = {
  '/resources': allResources.flatMap(({ title, about, note = '', credit = '', steps = [] }) => [
    title,
    about,
    note,
    credit,
    steps.join('\n'),
  ]),
  '/roles': [
    ...roles.flatMap(({ name, detail }) => [name, detail]),
    ...roleTexts.flatMap(({ synonyms, work, places, why, licence, outlook, resumeWords }) =>
      [...synonyms, work, places, why, licence, outlook, ...Object.values(resumeWords)].filter((text) => text !== null),
    ),
  ],
  '/method': frameworks.flatMap(({ name, about }) => [name, about]),
};

/** The titles of skills stand there, whatever a person has answered. */
const withSkills: ReadonlySet<string> = new Set(['/assess', '/results', '/r', '/roles', '/team']);

/**
 * Files of which a page shows a sentence or two, by the page, with the terms in those; else all of a file counts that
 * the page leads to.
 */
export const partly: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/assess': { invite: ['Summary link'], results: ['Gap', 'Target'], share: ['Level', 'Verdict'], start: ['Scenario'] },
  // What comes after the ratings of a part is reached from the results, and shown elsewhere.
  '/results': {
    assess: [],
    partEnd: [],
    scenario: [],
    invite: ['Summary link'],
    shared: ['Level'],
    resources: ['Certificate', 'License'],
  },
  '/r': { history: [], invite: [], share: [], resources: ['Certificate', 'License'] },
  '/i': { share: [], shared: [], start: ['Scenario'] },
  '/roles': { resources: ['Certificate', 'License'] },
  '/team': { data: [], plan: [], report: [], resources: ['Certificate', 'License'] },
  '/data': { invite: [] },
  '/accessibility': { assess: [] },
};

/** Files whose words stand on no page, by where they stand. */
export const offPages: Readonly<Record<string, string>> = {
  cli: 'in a terminal, for programmers',
  person: 'nowhere: it holds types alone',
  pages: 'in the answer of a search engine',
  pageTitles: 'in the tab, above a page whose heading says the same',
};

const routes = pageRoutes.filter(({ path }) => path !== paths.glossary);

/** The page of a questionnaire has no list of its own: its end has that of all questionnaires. */
const listedPath = (path: string) => (path.startsWith(paths.assess) ? paths.assess : path);

// What leads to every page leads to every text.
const STOPS: ReadonlySet<string> = new Set(['src/app/routes.ts']);

/** The files that a page leads to, by its path; those around every page aside. */
export const reached: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(routes.map(({ path }) => listedPath(path)))].map((path) => {
    const modules = routes.filter((route) => listedPath(route.path) === path).map(({ module }) => module);
    const names = modules.flatMap((module) => followTexts(`src/app/routes/${module}.tsx`, STOPS));
    return [path, [...new Set(names)].filter((name) => !(name in offPages))];
  }),
);

/** The files around every page: header, footer and notices. */
export const aroundPages: readonly string[] = followTexts('src/app/Shell.tsx', STOPS).filter(
  (name) => !(name in offPages),
);

/** Every string of the interface in one file of src/content/text, but for ids. @param name - "results" */
export function readTexts(name: string): readonly string[] {
  const texts = collectTexts(readFileSync(`src/content/text/${name}.ts`, 'utf8'));
  return texts.filter((text) => !/^[A-Z]{3}-\d$/u.test(text));
}

/** All that a page shows whoever reads it, by its path; what it shows of an answer or a plan it finds by itself. */
export const shownTexts = [...reached].map(([path, names]) => ({
  path,
  texts: [...names.filter((name) => !partly[path]?.[name]), ...aroundPages].flatMap(readTexts),
  care: [...(careTexts[path] ?? []), ...(withSkills.has(path) ? skills.map(({ title }) => title) : [])],
  terms: Object.values(partly[path] ?? {}).flat(),
}));

import { readFileSync } from 'node:fs';
import { frameworks } from '#content/frameworks.ts';
import { roles } from '#content/roles.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { allResources } from './contentFiles.ts';
import { collectTexts } from './interfaceTexts.ts';

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

const result = ['results', 'calibration', 'plan', 'why', 'report'];

/** The files of src/content/text whose words a page shows; those of every page aside. */
const files = {
  '/': ['start', 'questionnaireScopes'],
  '/assess': ['assess', 'questionnaireScopes', 'scenario'],
  '/results': [...result, 'history', 'historyHint', 'share'],
  '/r': [...result, 'shared'],
  '/i': ['invite'],
  '/resources': ['resources'],
  '/roles': ['roles'],
  '/team': ['team', 'teamOut'],
  '/method': ['method'],
  '/data': ['data', 'sharedComputer'],
  '/accessibility': ['accessibility'],
} as const satisfies Record<string, readonly string[]>;

/** Every string of the interface in one file of src/content/text, but for ids. @param name - "results" */
export function readTexts(name: string): readonly string[] {
  const texts = collectTexts(readFileSync(`src/content/text/${name}.ts`, 'utf8'));
  return texts.filter((text) => !/^[A-Z]{3}-\d$/u.test(text));
}

/** All that a page may show, by its path. */
export const shownTexts = Object.entries(files).map(([path, names]) => ({
  path,
  texts: names.flatMap(readTexts),
  care: careTexts[path] ?? [],
}));

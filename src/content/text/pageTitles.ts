/** Title of each address, as it stands in the tab. */
export const pageTitles = {
  '': 'Webside: know where you stand before the patient joins',
  assess: 'The four questionnaires · Webside',
  'assess/records': 'Records · Webside',
  'assess/video': 'Video visits · Webside',
  'assess/communication': 'Communication · Webside',
  'assess/troubleshooting': 'Troubleshooting · Webside',
  results: 'Your results · Webside',
  r: 'A shared result · Webside',
  i: 'An invite · Webside',
  resources: 'Training and other resources · Webside',
  roles: 'Telehealth roles · Webside',
  team: 'Your team · Webside',
  method: 'How scores work · Webside',
  data: 'Your data · Webside',
  glossary: 'Glossary · Webside',
  accessibility: 'Accessibility · Webside',
  notFound: 'Page not found · Webside',
} as const satisfies Record<string, string>;

/** Of a state of a page that has a heading of its own. */
export function titleOf(heading: string): string {
  return `${heading} · Webside`;
}

/** An address of the app without its first slash. */
export type PageAddress = keyof typeof pageTitles;

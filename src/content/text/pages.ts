export interface PageText {
  readonly title: string;
  readonly description: string;
}

/** Title and description of each address; the build writes one page for each. */
export const pageTexts = {
  '': {
    title: 'Webside: know where you stand before the patient joins',
    description:
      'A telehealth skills self-assessment for clinicians, staff and job seekers. It runs in your browser alone: no account, nothing sent anywhere.',
  },
  assess: {
    title: 'The four questionnaires · Webside',
    description: 'Records, video visits, communication and troubleshooting. Take them in any order, stop at any time.',
  },
  'assess/records': {
    title: 'Records · Webside',
    description: 'Rate six skills around the electronic record: notes, orders, messages, privacy and data.',
  },
  'assess/video': {
    title: 'Video visits · Webside',
    description: 'Rate five skills of a video visit: platform, room, preparing patients, access and remote assessment.',
  },
  'assess/communication': {
    title: 'Communication · Webside',
    description: 'Rate six skills: opening a visit, presence, emotion, plain language, interpreters and handing over.',
  },
  'assess/troubleshooting': {
    title: 'Troubleshooting · Webside',
    description: 'Rate six skills: technical triage, backup plans, safety, helping others, law and improving.',
  },
  results: {
    title: 'Your results · Webside',
    description: 'Where you stand against what your role needs, and the training that closes each gap.',
  },
  r: {
    title: 'A shared result · Webside',
    description: 'Opens a telehealth skills result that somebody shared as a link or a code, for reading only.',
  },
  i: {
    title: 'An invite · Webside',
    description: 'Opens an invite to check your telehealth skills, or makes one: role, length, parts and due date.',
  },
  resources: {
    title: 'Training and other resources · Webside',
    description:
      'Courses, guides, practice and communities for 23 telehealth skills, with cost, time and date checked.',
  },
  roles: {
    title: 'Telehealth roles · Webside',
    description: 'What 17 telehealth roles need: a target for each of 23 skills, and why.',
  },
  team: {
    title: 'Your team · Webside',
    description: 'The gaps of a whole team from result links, read in your browser: no server, nothing sent anywhere.',
  },
  method: {
    title: 'How scores work · Webside',
    description: 'How a level, its likely range and the verdict are computed, from which tables, and with what limits.',
  },
  data: {
    title: 'Your data · Webside',
    description: 'What is kept in this browser, and how to erase it.',
  },
  glossary: {
    title: 'Glossary · Webside',
    description: 'Terms of telehealth in plain words.',
  },
  accessibility: {
    title: 'Accessibility · Webside',
    description: 'How to use Webside by keyboard, how its accessibility was checked, and what is still open.',
  },
  notFound: {
    title: 'Page not found · Webside',
    description: 'There is no page at this address.',
  },
} as const satisfies Record<string, PageText>;

import { glossaryHeading } from '#content/glossary.ts';
import { pageTitles, type PageAddress } from './pageTitles.ts';

export interface PageText {
  readonly title: string;
  readonly description: string;
}

/** What search engines and previews say of each address. */
const descriptions: Readonly<Record<PageAddress, string>> = {
  '': 'Check your telehealth skills, for clinicians, staff and job seekers. It runs in your browser alone: no account, nothing sent anywhere.',
  assess: 'Records, video visits, communication and troubleshooting. Take them in any order, stop at any time.',
  'assess/records': 'Rate six skills around the patient’s record: notes, orders, messages, privacy and data.',
  'assess/video': 'Rate five skills of a video visit: the tool, the room, getting patients ready, access and exams.',
  'assess/communication':
    'Rate six skills: opening a visit, trust on camera, feelings, plain words, interpreters and handing over.',
  'assess/troubleshooting':
    'Rate six skills: finding the fault, backup plans, safety, helping others, law and getting better.',
  results: 'Where you stand against what your role needs, and the training that closes each gap.',
  r: 'Opens a telehealth skills result that somebody shared as a link or a code, for reading only.',
  i: 'Opens an invite to check your telehealth skills, or makes one: role, length, parts and due date.',
  resources: 'Courses, guides, practice and communities for 23 telehealth skills, with cost, time and date checked.',
  roles: 'What 17 telehealth roles need: a target for each of 23 skills, and why.',
  team: 'The gaps of a whole team from result links, read in your browser: no server, nothing sent anywhere.',
  method: 'How a level, its likely range and the verdict are computed, from which tables, and with what limits.',
  data: 'What is kept in this browser, and how to erase it.',
  glossary: glossaryHeading,
  accessibility: 'How to use Webside by keyboard, how its accessibility was checked, and what is still open.',
  notFound: 'There is no page at this address.',
};

/** Title and description of each address; the build writes one page for each. */
export const pageTexts: readonly (PageText & { readonly address: PageAddress })[] = (
  Object.keys(pageTitles) as readonly PageAddress[]
).map((address) => ({ address, title: pageTitles[address], description: descriptions[address] }));

import type { LinkFault } from '#domain/linkModel.ts';
import type { TeamOrder } from '#domain/teamCounts.ts';
import { countOf, numberAtStart } from './common.ts';

const faults: Readonly<Record<LinkFault, string>> = {
  cutOff: 'cut off, its end is missing',
  mistyped: 'a character is wrong or missing',
  newerVersion: 'made by a newer version of Webside: reload this page',
  notALink: 'not a result link',
};

function heading(people: number, sharedGaps: number, gaps: number): string {
  if (people === 0) return 'See a team’s gaps without a server';
  if (people === 1) return `One person, ${countOf(gaps, 'gap', 'gaps')}`;
  const shared = sharedGaps === 0 ? 'no shared gap' : countOf(sharedGaps, 'shared gap', 'shared gaps');
  return `${numberAtStart(people)} people, ${sharedGaps > 10 ? shared : shared.replace(/^\d+/u, (digits) => numberAtStart(Number(digits)).toLowerCase())}`;
}

/** "Line 4", "team.csv, line 4". */
function place(line: number, file: string | undefined): string {
  return file === undefined ? `Line ${line}` : `${file}, line ${line}`;
}

function counts(full: number, quick: number): string {
  return `${full} full, ${quick} quick (by own rating alone)`;
}

/** "1.5" with a true minus sign. */
function steps(gap: number): string {
  return `−${gap.toFixed(1)}`;
}

const orders: Readonly<Record<TeamOrder, string>> = {
  added: 'As added',
  label: 'Label',
  role: 'Role',
  gap: 'Most below target',
};

/** Everything that the team page says, but for its report on paper. */
export const teamText = {
  heading,
  /** What stands before the gaps that are named below the heading. */
  gaps: {
    shared: 'At least half are below target in',
    most: 'Most often below target:',
    one: 'Most below target:',
  },
  moreGaps: (count: number) => `; and ${count} more`,
  lead: 'Result links from emails, chats or a table are read in this browser and sent nowhere.',
  links: 'Result links',
  linksHint:
    'Paste anything that holds links or codes. Write “label, link” to name a person; labels are yours alone and stay here.',
  read: 'Read links',
  addLinks: { now: 'Add or change links', earlier: 'Change earlier links' },
  closeBox: 'Close the box',
  pasteFirst: 'The box is empty. Paste links or codes into it first.',
  files: 'Open files',
  filesHint: 'or drop files here: text, CSV, saved results, a saved team',
  reading: (percent: number) => `Reading, ${percent}%`,
  added: (count: number) => `${countOf(count, 'result', 'results')} read`,
  repeated: (count: number) => `${count} there before`,
  badLines: (count: number) => `${countOf(count, 'line', 'lines')} not read`,
  dropped: (count: number) => `no room for ${countOf(count, 'more result', 'more results')}: a team has 20,000 at most`,
  invite: 'Invite people',
  inviteAbout: 'with one link and a poster, which set role, length and due date for everybody.',
  nothingFound: 'No result link was found in this text.',
  show: 'Show these lines',
  bad: (line: number, fault: LinkFault, file?: string) => `${place(line, file)}: ${faults[fault]}.`,
  repeat: (line: number, name: string, file?: string) => `${place(line, file)}: there before, as ${name}.`,
  moreLines: (count: number) => `And ${countOf(count, 'more line', 'more lines')}.`,
  fileFaults: {
    tooLarge: 'is too large to read.',
    unreadable: 'cannot be read.',
    nothing: 'holds no result.',
    damaged: 'is damaged. Nothing was changed.',
    newer: 'was saved by a newer version of Webside. Reload this page, then open it again.',
  },
  fileFault: (name: string, fault: string) => `${name} ${fault}`,
  invited: 'Invited',
  invitedHint: 'How many people did you ask? Leave it empty if you do not know.',
  received: (received: number, invited: number) =>
    received > invited ? `${received} received, more than you asked` : `${received} of ${invited} received`,
  older: (count: number) =>
    `${countOf(count, 'older result', 'older results')} of the same label and role, not counted`,
  olderAbout:
    'Kept for the comparison of two dates. If one is of somebody else, open it and give it a label of its own.',
  counts,
  /** How far each went, and what it must not be used for. */
  about: (full: number, quick: number) =>
    `${counts(full, quick)}. Self-reported: anyone can make such a link. Do not use it to hire, rank, pay or discipline.`,

  table: 'Steps to target, by person and skill',
  frame: (name: string) => `${name}: table`,
  peopleCount: (people: number) => countOf(people, 'person', 'people'),
  person: 'Person',
  below: 'People below target',
  someOf: (some: number, all: number) => ` (${some} of ${all})`,
  met: 'on target',
  steps,
  noLevel: {
    notAsked: 'not answered',
    notPartOfMyWork: 'not part of the work',
    notInRole: 'not part of the role',
    notCounted: 'for information only in this role',
  },
  legendMet: 'on target for the person’s own role',
  legendBelow: 'steps below target; a stronger color is more',
  legendNone: 'not part of the role or work, not answered, or for information only in this role',
  lengths: { quick: 'quick', full: 'full' },
  summary: 'summary',
  role: 'Role',
  everyRole: 'All roles',
  part: 'Questionnaire',
  everyPart: 'All four',
  order: 'Sort by',
  orders,
  filtered: (shown: number, all: number) => `${shown} of ${countOf(all, 'person', 'people')} shown.`,
  madeName: (role: string, number: number) => `${role} ${number}`,

  editLabel: 'Label',
  editHint: 'Yours alone: it is kept in this browser and in no link.',
  taken: (label: string) =>
    `“${label}” is in the team already, with the same role: saved, both count as one person, with the newest result.`,
  save: 'Save',
  openResult: 'Open this result',
  remove: 'Remove from the team',
  close: 'Close',

  help: 'What would help most people',
  helpLead: (resources: number, people: number, isSmallest: boolean) =>
    `${isSmallest ? 'The smallest set' : 'A small set'} that takes everyone one step on in every gap: ${countOf(resources, 'resource', 'resources')} for ${countOf(people, 'person', 'people')}.`,
  helpNone: 'Nobody here has a gap that a resource closes.',
  serves: (people: number) => `helps ${countOf(people, 'person', 'people')}`,
  servesSkill: (title: string, people: number) => `${title} (${people})`,
  more: (count: number) => countOf(count, 'more resource', 'more resources'),
  unclosed: (title: string, people: number) =>
    `Nothing in the catalogue closes the step in ${title} for ${countOf(people, 'person', 'people')}.`,

  cover: 'Who can do it',
  coverNobody: 'Nobody here is on target in',
  coverOne: 'Only one person is on target in',
  coverOneOf: (title: string, name: string) => `${title}: ${name}`,
  coverAll: 'In every skill at least two people are on target.',
  lookFirst: 'Look at this first',
  lookFirstLead:
    'Choices in practice questions that could put a patient at risk. They are told of everybody together, by number only.',
  lookFirstOf: (people: number) => `: ${countOf(people, 'person', 'people')}`,

  pairs: 'Who could help whom',
  pairsLead: 'One is on target where the other is not. Nobody is in two pairs.',
  pairHelps: (learner: string) => ` can help ${learner} with`,
  moreSkills: (count: number) => `and ${count} more`,
  pairsTooMany: (most: number) => `Pairs are made for up to ${most} people. Choose a role above.`,
  morePairs: (count: number) => countOf(count, 'more pair', 'more pairs'),
  pairsNone: 'No two people here can help each other.',

  teaching: 'Reasoning that was missed most',
  teachingLead: (people: number) =>
    `From the answers of ${countOf(people, 'person', 'people')} who sent a full link. Each is a teaching point.`,
  showPoint: 'Show the question',
  morePoints: (count: number) => countOf(count, 'more skill', 'more skills'),
  missed: (missed: number, answered: number) => `${missed} of ${answered} did not choose the best step`,
  oftenChosen: 'Most often chosen instead',
  best: 'Best',
  keep: 'To keep',

  groups: 'By role and questionnaire',
  group: 'Group',
  people: 'People',
  onTarget: 'On target',
  mostNeeded: 'Most people are below in',
  nobodyBelow: 'nobody is below target',
  percent: (met: number, counted: number) => (counted === 0 ? 'no level' : `${Math.round((met / counted) * 100)}%`),

  change: 'Two dates',
  changeLead:
    'Links of an earlier date, with the same labels as now, show what moved. A level counts as moved from 0.7 steps on.',
  earlier: 'Earlier result links',
  paired: (pairs: number, unpaired: number) =>
    `Compared: ${countOf(pairs, 'person', 'people')} on both dates.${unpaired > 0 ? ` Without a match: ${unpaired}.` : ''}`,
  notEarlier: (people: number) =>
    `For ${countOf(people, 'person', 'people')} the earlier result is the same as now, or newer: left out. Are the two boxes swapped?`,
  changeDates: (earlier: string, now: string) => `Earlier: ${earlier}. Now: ${now}.`,
  movedUp: 'Most moved up:',
  movedDown: 'Most moved down:',
  movedNone: 'In no skill did more people move up than down, or down than up.',
  moreChanges: (count: number) => countOf(count, 'more skill', 'more skills'),
  days: (first: string, last: string) => `${first} to ${last}`,
  tooFewPairs: 'Fewer than five people are compared: look at each person, and read nothing into the sums.',
  noPairs: 'No label is on both dates. Give the same labels on both.',
  skill: 'Skill',
  up: 'Up',
  same: 'Same',
  down: 'Down',
  tooFew: 'under 5',
  forgetEarlier: 'Forget the earlier links',

  kept: 'What is kept here',
  keptBody: {
    device:
      'The links and your labels, in the storage of this browser on this device, apart from your own answers. The text that you pasted is not kept.',
    memory: 'Nothing: the team is in the memory of this tab only. Save a team file before you close it.',
  },
  erase: 'Erase this team',
  eraseAsk: 'Erase this team?',
  eraseBody: 'Removes the links and labels from this browser. Your own answers stay. This cannot be undone.',
  eraseYes: 'Erase now',
  eraseNo: 'Keep it',
  erased: 'The team is erased.',
  eraseFailed: 'The browser refused to erase. Close other Webside tabs and try again.',
  damaged:
    'The team that is kept here could not be read. It was left as it is: download it, or erase it to begin again.',
  download: 'Download what is kept',
} as const;

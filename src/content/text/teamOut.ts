import { countOf } from './common.ts';

/** What the team page says of paper and files, and what stands on the paper. */
export const teamOutText = {
  heading: 'Print and save',
  lead: 'For the role and questionnaire chosen above.',
  audience: 'What goes out',
  audiences: {
    groups: {
      name: 'Groups only.',
      about: 'For others. Counts of fewer than five people are hidden, and whatever would give them away.',
    },
    people: { name: 'Single people, with my labels.', about: 'For you alone.' },
    randomPeople: {
      name: 'Single people, with random labels.',
      about: 'New labels in a new order each time. Who knows the team may still guess.',
    },
  },
  hidden:
    'The people chosen, or the rest of the team, are fewer than five. As groups nothing can go out: choose all roles, or single people for yourself.',
  printReport: 'Print team report',
  printSessions: 'Print session list',
  csvGroups: 'CSV by skill',
  csvPeople: 'CSV by person',
  csvSkills: 'CSV by person and skill',
  file: 'Team file',
  fileAbout: 'Holds every link and your labels, to go on elsewhere or to keep. Whoever gets it can read every result.',
  saveFile: 'Save team file',
  answers: 'Answers for validation',
  answersAbout: (people: number) =>
    `One row for each person and question, for item analysis in another program, from the ${countOf(people, 'full link', 'full links')} of the team. No labels and no dates; roles of fewer than five people are put together. Ask the people before you pass it on.`,
  csvAnswers: 'CSV of answers',
  dictionary: 'What the columns of these files mean',
  saved: 'Saved.',

  kicker: 'Webside · Team report',
  sessionsKicker: 'Webside · Session list',
  sessionsHeading: 'Sessions that would help most people',
  printedOn: (day: string) => `Printed on ${day}`,
  caution:
    'Self-reported, for planning training. Not for hiring, ranking, pay or discipline. Levels are estimates.',
  smallHidden: '–  hidden: fewer than five people, or all but fewer than five.',
  bySkill: 'By skill',
  byRole: 'By role',
  people: 'People, steps below target',
  onTarget: 'On target',
  below: 'Below',
  noLevel: 'No level',
  hiddenCount: '–',
  otherRoles: 'Other roles',
  sessionSkill: 'Skill',
  sessionPeople: 'People',
  sessionMinutes: 'Minutes',
  sessionResource: 'With',
  minutesUnknown: 'not stated',
  minutes: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  noSessions: 'Nobody has a gap that a resource closes.',
  tooManyToPrint: (most: number) =>
    `Single people are printed for up to ${most}; save a CSV for more.`,
  fileNames: {
    team: (day: string) => `webside-team-${day}.json`,
    groups: (day: string) => `webside-team-groups-${day}.csv`,
    people: (day: string) => `webside-team-people-${day}.csv`,
    skills: (day: string) => `webside-team-skills-${day}.csv`,
    answers: (day: string) => `webside-team-answers-${day}.csv`,
  },
} as const;

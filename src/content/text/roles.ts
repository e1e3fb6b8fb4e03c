import type { Licence, RoleMatch } from '#domain/roleMatch.ts';
import { countOf, joinFacts, joinWords, numberAtStart } from './common.ts';

/** The licence question; "none" is the answer of those who hold none of these. */
const licenceNames: Readonly<Record<Licence | 'none', string>> = {
  doctor: 'Doctor',
  nursePractitioner: 'Nurse practitioner',
  physicianAssistant: 'Physician assistant',
  nurse: 'Registered nurse',
  pharmacist: 'Pharmacist',
  therapist: 'Psychologist, social worker, counselor or therapist',
  alliedHealth: 'Physical, occupational or speech therapist, dietitian',
  none: 'None of these',
};

/** Minutes as hours, to the half: "1½". */
function inHours(minutes: number): string {
  const halves = Math.max(1, Math.round(minutes / 30));
  const whole = Math.floor(halves / 2);
  return `${whole === 0 ? '' : whole}${halves % 2 === 1 ? '½' : ''}`;
}

/** "½ to 2 hours"; undefined where no time is known. */
function hours(from: number, to: number): string | undefined {
  if (to === 0) return undefined;
  const [least, most] = [inHours(from), inHours(to)];
  const unit = most === '½' || most === '1' ? 'hour' : 'hours';
  return least === most ? `about ${most} ${unit}` : `${least} to ${most} ${unit}`;
}

/** "About half a step"; of the expected shortfall in steps a skill. */
function describeShortfall(steps: number): string {
  if (steps < 0.25) return 'Close to its targets on average.';
  const halves = Math.round(steps * 2);
  const words = halves === 1 ? 'half a step' : halves === 2 ? '1 step' : `${inHours(halves * 30)} steps`;
  return `On average about ${words} short of a target, doubt included.`;
}

type CountedMatch = Pick<RoleMatch, 'metCount' | 'answeredCount' | 'unanswered'>;

export const rolesText = {
  heading: 'What each telehealth role needs',
  lead: 'A target for each of 23 skills. The targets are the project’s own proposal, drawn from role descriptions and published frameworks; they are not a published norm.',

  match: 'The telehealth part of each role',
  matchLead:
    'Your answers, compared with the targets of each role. This covers telehealth skills alone. It says nothing of the training, license or experience that a role asks for beyond them.',
  matchEmpty: 'Answer a questionnaire, and your skills are compared with every role here.',
  matchStart: 'Go to the questionnaires',
  licenceQuestion: 'Which license do you hold?',
  licenceWhy: 'Some roles need one. Your answer only sorts this page; it is not saved.',
  licenceChoose: 'Choose one',
  licenceNames,
  nearest: (names: readonly string[]) => `Nearest to your answers: ${joinWords(names)}.`,
  noneComparable:
    'You have a level in less than half of what any role asks. Finish another questionnaire to compare roles.',
  generalTargets: (met: number, answered: number) =>
    `Without a role you are on target in ${met} of ${countOf(answered, 'skill', 'skills')} answered, against general targets.`,
  generalMissing: (names: readonly string[]) => `Missing: ${joinFacts(names)}.`,

  groups: {
    open: 'Open to you, best match first',
    closed: 'These need another license',
    unclear: 'Too few answers to compare',
    all: 'All roles',
    none: 'Not sure yet',
  },
  groupNotes: {
    open: '',
    closed: 'The match is shown for what it tells of your skills. The license comes first.',
    unclear: 'You have a level in less than half of what these roles ask, by weight.',
    all: '',
    none: '',
  },
  otherLicence: 'needs another license',
  specialist: 'needs specialist training too',
  /** @param notMine - Skills marked as not part of the work, among those without a level. */
  matchWords: ({ metCount, answeredCount, unanswered }: CountedMatch, notMine: number) => {
    const open = unanswered.length - notMine;
    return joinFacts([
      answeredCount === 0 ? 'No level yet' : `On target in ${metCount} of ${countOf(answeredCount, 'skill', 'skills')}`,
      open > 0 && `${open} not answered`,
      notMine > 0 && `${notMine} not part of your work`,
    ]);
  },
  nextSteps: (time: string) => `Next steps: ${time}`,
  barLegend: { met: 'on target', below: 'below target', open: 'not answered, or not part of your work' },
  states: { met: 'on target', below: 'below target', open: 'not answered', notMine: 'not part of your work' },
  barNote:
    'Bars go by weight: safety skills count double, core skills one and a half times. A role that asks less comes out nearer.',

  yourMatch: 'Your match',
  share: (share: number) => `${Math.round(share * 100)}% of what you answered is on target, by weight.`,
  coverage: (answered: number, counted: number) =>
    `You have a level in ${answered} of the ${counted} skills that count.`,
  describeShortfall,
  missing: 'What is missing',
  nothingMissing: 'Nothing below target in what you answered.',
  unanswered: 'Not answered yet',
  notMine: 'You marked these as not part of your work. In this role they may be:',
  findTraining: (skill: string) => `Training for ${skill}`,
  hours,
  timeToClose: (time: string) => `The next step of each takes ${time} in all, with the shortest training we list.`,
  untimed: (count: number) =>
    `${numberAtStart(count)} of them ${count === 1 ? 'has' : 'have'} no training with a known time.`,

  work: 'The work',
  places: 'Where',
  why: 'Why these targets',
  licence: 'License',
  noLicence: 'Most of this work needs no clinical license; some places may require one for parts of it.',
  synonyms: 'Also called',
  outlook: 'Outlook',
  links: 'Look further',
  targets: 'Targets',
  core: 'core',
  safety: 'safety',
  choose: 'Assess for this role',
  chosen: 'Your role',
  searchLabel: 'Find a role',
  searchHint: 'Also by other names, such as medical assistant or digital navigator.',
  none: 'No role fits these letters. Try another word, or choose “No role yet” at the start.',

  take: 'Take this role',
  takeQuestion: (role: string) => `Take the role ${role}?`,
  takeKeeps: (total: number) => `All your ${countOf(total, 'answer', 'answers')} stay on this device.`,
  takeKeepsOnlyHere: (total: number) => `All your ${countOf(total, 'answer', 'answers')} stay in this tab.`,
  takeCounts: (counting: number, asked: number, total: number) => {
    const open = asked - counting;
    const others = total - counting;
    const set =
      others === 0
        ? ''
        : ` The other ${others === 1 ? 'one does' : `${others} do`} not count while you have this role.`;
    const rest = open === 0 ? 'It asks nothing more.' : `It asks ${countOf(open, 'more question', 'more questions')}.`;
    return `${numberAtStart(counting)} of them ${counting === 1 ? 'is' : 'are'} asked of this role too.${set} ${rest}`;
  },
  takeYes: 'Take this role',
  takeNo: 'Keep my role',
  taken: (role: string) => `Your role is now: ${role}.`,
  seeResults: 'See your results',

  resume: 'Words for your resume',
  resumeNote:
    'From skills that are on target for this role, with a best answer in a practice question. Use only what you can show.',
  resumeNone:
    'No words for your resume yet. They come from skills that are on target with a best answer in a scenario; the full length has scenarios.',
  copy: 'Copy',
  copied: 'Copied.',
  copyRefused: 'The browser did not allow copying. The words are selected below: copy them from there.',
  resumeBox: (role: string) => `Words for your resume: ${role}`,
  /** "wrote notes" becomes "Wrote notes." */
  resumeSentence: (phrase: string) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,

  careers: 'Look further',
  careersLead:
    'Public pages, job boards and associations. Each says who is behind it and how sure we are of it. Links open in a new tab.',
  careerGroups: {
    jobs: { heading: 'Job boards', note: '' },
    occupations: { heading: 'What a job is like', note: 'What it does, asks for and pays, kept current by others.' },
    associations: { heading: 'Associations and networks', note: '' },
    income: {
      heading: 'When income varies',
      note: 'Some telehealth posts pay by the visit, session or case, so income can go up and down. Ask how you are paid and who pays tax before you sign. These pages explain budgets and taxes; none knows your case.',
    },
  },
  showLinks: (count: number) => `Show ${countOf(count, 'page', 'pages')}`,
  allResources: 'Search all resources',
} as const;

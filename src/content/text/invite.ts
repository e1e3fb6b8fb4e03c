import type { InviteFault } from '#domain/inviteLink.ts';
import { type Length, QUESTIONNAIRE_IDS, type QuestionnaireId } from '#domain/model.ts';
import { countOf, joinWords, questionnaireNames } from './common.ts';

interface FaultWords {
  readonly heading: string;
  readonly body: string;
}

const faults: Readonly<Record<InviteFault, FaultWords>> = {
  cutOff: {
    heading: 'This invite was cut off',
    body: 'Some of its end is missing. Ask for it again, or paste the whole message that brought it into the box.',
  },
  mistyped: {
    heading: 'A character of this invite is wrong',
    body: 'Ask for the link again, or compare the code with the one you were given and correct it. Capital and small letters differ.',
  },
  newerVersion: {
    heading: 'This invite needs a newer version of Webside',
    body: 'Reload the page to get that version.',
  },
  notAnInvite: {
    heading: 'There is no invite in this link',
    body: 'Ask for the link again, or paste the whole message that brought it into the box.',
  },
};

const lengthNames: Readonly<Record<Length, string>> = { quick: 'quick length', full: 'full length' };

/** "Records and Video visits", or "All four questionnaires". */
function nameParts(parts: readonly QuestionnaireId[]): string {
  if (parts.length === QUESTIONNAIRE_IDS.length) return 'All four questionnaires';
  return joinWords(parts.map((id) => questionnaireNames[id]));
}

/** What an invite asks, as its facts are told. */
export interface InviteWords {
  /** Absent where each person chooses their own. */
  readonly role: string | undefined;
  readonly length: Length;
  readonly parts: readonly QuestionnaireId[];
  readonly minutes: number;
  /** "31 March 2027" */
  readonly due: string | undefined;
}

const about = (minutes: number) => `About ${countOf(minutes, 'minute', 'minutes')}`;
const byDay = (due: string | undefined) => (due === undefined ? '' : `, by ${due}`);

export const inviteText = {
  faults,
  lengthNames,
  nameParts,

  heading: 'You are invited to check your telehealth skills',
  lead: 'Whoever sent you this link asks for the following. The link knows nothing about you.',
  facts: { role: 'Role', length: 'Length', parts: 'Questions', minutes: 'Time', due: 'By' },
  lengths: {
    quick: 'Quick: ratings only',
    full: 'Full: ratings and short practice situations',
  } satisfies Record<Length, string>,
  anyRole: 'You choose',
  minutes: (minutes: number) => `${about(minutes)}. Stop at any time and go on later.`,
  late: 'This date has passed. The questions still work; ask whether your answer is still wanted.',
  promise:
    'Nothing you answer is sent anywhere. At the end you decide whether to send a result. A summary shows levels and what to look at first, but no answers.',
  mine: (mine: string, asked: string) =>
    `You are set up as ${mine}. The invite asks for ${asked}. Your answers stay, whichever you choose.`,
  start: (part: string | undefined) => (part === undefined ? 'Start: see your results' : `Start with ${part}`),
  startAs: (what: string) => `Start as ${what}`,
  startWith: (length: Length) => `Start with the ${lengthNames[length]}`,

  isResult: {
    heading: 'This is a result, not an invite',
    body: 'Somebody shared their result with this link.',
    open: 'Open the result',
  },
  isInvite: {
    heading: 'This is an invite, not a result',
    body: 'Somebody asks you with this link to check your own skills.',
    open: 'Open the invite',
  },
  openHeading: 'Open an invite',
  openBody: 'Type the code, or paste the link or the whole message.',
  code: 'Invite code',
  open: 'Open',

  noteHeading: 'Your invite',
  note: ({ parts, length, due }: Pick<InviteWords, 'parts' | 'length' | 'due'>) =>
    `${nameParts(parts)}, ${lengthNames[length]}${byDay(due)}.`,
  noteDone: 'You have answered all that it asks for.',
  noteLate: 'The date has passed.',
  seeResults: 'See results',
  forget: 'Forget this invite',
  forgotten: 'The invite is forgotten. Your answers are still here.',
  asked: 'Asked for by your invite',
  kept: 'The invite you took up',

  send: 'Send my result',
  sendBody:
    'Copy the link, open the message that brought the invite, and paste it into your answer. The invite holds no address, so you choose who gets it.',
  sendMore: 'The summary also holds parts that the invite did not ask for, as you have answered them.',
  sendLink: 'Summary link',
  close: 'Close',

  makeHeading: 'Invite others to check their skills',
  makeLead:
    'Choose what you ask for, and send the link or print the poster. Who opens it starts with your choices. Nothing is sent to you: they answer your message if they want to.',
  form: {
    role: 'Role',
    anyRole: 'Each person chooses their own',
    parts: 'Questionnaires',
    noParts: 'Choose at least one questionnaire.',
    due: 'Due date, if there is one',
    dueFault: 'Choose a day from 2026 on, and before 2205.',
    duePast: 'This day has passed.',
    minutes: (minutes: number) => `${about(minutes)} for each person.`,
  },
  link: 'Invite link',
  mail: 'Write an email',
  mailSubject: 'Telehealth skills self-check',
  mailBody: (link: string, words: InviteWords) =>
    [
      'Hello,',
      `please check your telehealth skills: ${nameParts(words.parts)}, ${lengthNames[words.length]}${byDay(words.due)}. ${about(words.minutes)}.`,
      link,
      'Nothing you answer is sent anywhere. If you want to, answer this message with the summary link that you find at the end.',
      'It is for learning. Not for hiring, pay, ranking or discipline.',
    ].join('\n\n'),
  qr: 'QR code of the invite link',
  qrAbout: 'The code opens the invite on a phone.',
  print: 'Print a poster',
  noPrint: 'This browser cannot print. Open the link on another device to print the poster.',

  poster: {
    title: 'Telehealth skills self-check',
    lead: 'Find out where you stand, and which few courses close the gap.',
    scan: 'Scan the code with the camera of your phone, or type this address:',
    type: 'Type this address:',
    facts: { role: 'For', parts: 'What', minutes: 'Time', due: 'By' },
    anyRole: 'Every role: you choose yours',
    promise: 'Nothing you answer is sent anywhere; you decide whether to send a result.',
    foot: 'For learning. Not for hiring, pay, ranking or discipline.',
  },
} as const;

import type { SkillColumn } from '#domain/skillsCsv.ts';
import { countOf, joinWords } from './common.ts';

const columns: Readonly<Record<SkillColumn, string>> = {
  skill: 'The skill’s id, EHR-1 to TRB-6. Ids never change.',
  title: 'The skill in words.',
  questionnaire: 'Records, Video visits, Communication or Troubleshooting.',
  role: 'The code of the role, or NONE for “no role yet”.',
  date: 'The day of the last answer, as year-month-day.',
  target: 'What the role needs, 1 to 5.',
  counted: 'No for a target of 1, which is shown for information only.',
  verdict: 'onTarget, justBelow, wellBelow, lookFirst, notAsked or notPartOfMyWork.',
  level: 'The estimate, 0.5 to 5.5. Empty without an answer.',
  low: 'Where the likely range begins.',
  high: 'Where the likely range ends.',
  chance_to_meet: 'The chance that the level meets the target, 0 to 1.',
  distance: 'Steps from where the target begins: below 0 is below the target.',
  rating: 'Your own rating, 1 to 5. Empty where you gave none.',
  scenarios: 'How many scenarios you answered.',
  best: 'In how many of them you chose the best option.',
};

const BYTES_PER_KB = 1024;

export const dataText = {
  heading: 'Your data stays in this browser',
  headingMemory: 'Your data stays in this tab',
  lead: 'Webside has no server. What you answer is kept in the storage of this browser, on this device, and is sent to no one.',
  leadMemory: 'Webside has no server. What you answer is in the memory of this tab alone, and is sent to no one.',
  kept: 'What is kept here',
  nothing: 'No answers yet.',
  answers: (count: number, again: number, skipped: number) => {
    const some = [
      ...(again > 0 ? [countOf(again, 'second rating', 'second ratings')] : []),
      ...(skipped > 0 ? [countOf(skipped, 'skipped question', 'skipped questions')] : []),
    ];
    const all = `${countOf(count, 'answer', 'answers')}, with the time of each`;
    return some.length === 0 ? all : `${all}; ${joinWords(some)} among them`;
  },
  profile: (role: string) => `Your settings: role (${role}), length, clinical license, number keys`,
  plan: 'Limits, swaps and reminder times of your plan',
  report: 'What you chose to print',
  dated: (count: number) => countOf(count, 'dated result', 'dated results'),
  done: (count: number) => `${countOf(count, 'item', 'items')} of your plan ticked off`,
  size: (bytes: number) =>
    bytes < BYTES_PER_KB ? 'It takes less than 1 kB.' : `It takes about ${Math.round(bytes / BYTES_PER_KB)} kB.`,
  savedAt: (moment: string) => `Last saved on ${moment}.`,
  where: {
    device:
      'It is in the storage of this browser, in a database named “webside”. A team that you keep on the Team page lies beside it, in “webside-team”. Clearing site data in the browser removes both.',
    sharedComputer: 'This tab keeps everything in memory only. Closing or reloading it erases what is in it.',
    blocked: 'This browser does not let Webside save, so everything is in the memory of this tab only.',
    unread: 'What is saved here could not be shown, and is left as it is. This tab keeps its answers in memory only.',
    newer: 'What a newer version of Webside saved here is left as it is. This tab keeps its answers in memory only.',
  },
  persisted: 'The browser has promised not to clear it on its own.',
  notPersisted: 'The browser may clear it when the disk is nearly full.',
  askToPersist: 'Ask the browser to keep it',
  refusedToPersist: 'The browser did not promise. Save a file to be safe.',
  safari:
    'This is Safari: after seven days of use without a visit to this site, it clears what is kept here. Save a file before then, or add Webside to the home screen.',

  link: 'What a result link would hold',
  linkNothing: 'Nothing yet: there is no answer that counts.',
  linkBody: (role: string, day: string, answers: number, length: number) =>
    `Your role (${role}), ${day}, and ${countOf(answers, 'answer', 'answers')}, as ${length} characters. No name, no free text, nothing else. You make it under Results, with Share result.`,

  file: 'Save to file',
  fileBody:
    'One file with your answers, scores, dated results and ticks. Keep it as a backup, or open it on another device. Whoever gets it can read every answer.',
  save: 'Save to file',
  saveTable: 'Save skills as CSV',
  columnsFold: 'What the columns of the CSV mean',
  columns,

  open: 'Open a file',
  openBody: 'Opens a file that Webside saved. It is checked first, and your answers are never overwritten.',
  openFaults: {
    tooLarge: 'This file is too large to be one of ours. Nothing was changed.',
    notJson: 'This file cannot be read: it is not whole, or not a file of Webside. Nothing was changed.',
    notOurs: 'This is not a file that Webside saved. Nothing was changed.',
    newer:
      'This file was saved by a newer version of Webside. Reload the page to get that version, then open it again. Nothing was changed.',
  },
  openDamaged: (where: string) =>
    `This file is damaged${where ? ` (at ${where})` : ''}. Nothing was changed. Try an older copy of it.`,
  openFound: (role: string, day: string | undefined, answers: number) =>
    day === undefined
      ? `The file is for the role ${role} and holds no answers.`
      : `The file is for the role ${role}, from ${day}, with ${countOf(answers, 'answer', 'answers')}.`,
  openHistory: (count: number) => `It also holds ${countOf(count, 'dated result', 'dated results')}.`,
  openRescored: 'The scores written in it do not fit its answers. Webside computes them anew.',
  openAskEmpty: 'Open this file?',
  openAskOwn: 'You have answers here already. What should happen?',
  openRestore: 'Open it',
  openBeside: 'Add it as a dated result',
  openBesideAbout: 'Your answers stay as they are.',
  openReplace: 'Go on with the file',
  openReplaceAbout: 'Your present result is kept as a dated one first.',
  openCancel: 'Cancel',
  opened: 'The file is open.',
  openedBeside: 'The result of the file was added to your dated results.',

  again: 'Start again',
  againBody:
    'Keeps your present result with its date, and clears your answers. Scenarios that you have met before tell less the second time.',
  againAsk: 'Start again from the beginning?',
  againYes: 'Start again',
  againNo: 'Go back',
  againDone: 'Your answers are cleared. The result before is among your dated results.',

  setAside: 'Set aside',
  setAsideBody: (count: number) =>
    `${countOf(count, 'entry', 'entries')} could not be read. Nothing was thrown away: download the raw content here.`,
  download: 'Download what was set aside',
  erase: 'Erase everything',
  eraseBody:
    'Removes your answers, settings, dated results, ticks, the team list and what was set aside from this browser, in every tab. This cannot be undone. The app’s own files stay, so that Webside opens without a network; they hold nothing of yours.',
  eraseAsk: 'Erase everything that is kept here?',
  eraseYes: 'Erase now',
  eraseNo: 'Keep it',
  erased:
    'Everything is erased. The app’s own files stay and hold nothing of yours; clearing site data in the browser removes them too.',
  eraseFailed:
    'The browser refused to erase. Close other Webside tabs and try again, or clear the site data in the browser.',
} as const;

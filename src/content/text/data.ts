import { countOf } from './common.ts';

export const dataText = {
  heading: 'Your data stays in this browser',
  lead: 'Webside has no server. What you answer is kept in the storage of this browser, on this device, and is sent to no one.',
  leadMemory: 'Webside has no server. What you answer is in the memory of this tab alone, and is sent to no one.',
  kept: 'What is kept here',
  nothing: 'No answers yet.',
  answers: (count: number) => `${countOf(count, 'answer', 'answers')}, with the time you gave each.`,
  profile: (role: string) => `Your settings: role (${role}), length, number keys.`,
  where: {
    device:
      'They are in the storage of this browser, in a database named “webside”. Clearing site data in the browser removes it.',
    sharedComputer: 'This tab keeps everything in memory only. Closing or reloading it erases your answers.',
    blocked: 'This browser does not let Webside save, so everything is in the memory of this tab only.',
    newer: 'What a newer version of Webside saved here is left as it is. This tab keeps its answers in memory only.',
  },
  safari:
    'In Safari, a site that you do not visit for seven days of use loses its storage. Print your results before then.',
  setAside: 'Set aside',
  setAsideBody: (count: number) =>
    `${countOf(count, 'entry', 'entries')} could not be read. Nothing was thrown away: download the raw content here.`,
  download: 'Download what was set aside',
  erase: 'Erase everything',
  eraseBody: 'Removes your answers, settings and what was set aside from this browser. This cannot be undone.',
  eraseAsk: 'Erase all answers and settings from this browser?',
  eraseYes: 'Erase now',
  eraseNo: 'Keep them',
  erased: 'Everything is erased. Files of the app itself may stay in the browser’s cache; they hold nothing of yours.',
  eraseFailed:
    'The browser refused to erase. Close other Webside tabs and try again, or clear the site data in the browser.',
} as const;

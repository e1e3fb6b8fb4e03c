import { shellText } from './shell.ts';

export const sharedComputerText = {
  note: 'Shared computer: nothing is kept. Closing or reloading this tab erases what is in it.',
  wipe: shellText.wipe,
  wipeAsk: 'Wipe this tab?',
  wipeBody:
    'Your answers, results and team go from the memory of this tab. Print, share or save first what you want to keep.',
  wipeYes: 'Wipe now',
  wipeNo: 'Go back',
  wiped: 'This tab is wiped. Nothing of the person before is left in it.',
  restAsk: 'Are you still there?',
  restBody: (time: string) =>
    `This is a shared computer, so at ${time} this tab wipes what is in it. Press any key to go on.`,
  restKeep: 'Go on',
} as const;

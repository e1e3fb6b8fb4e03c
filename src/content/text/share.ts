/** What a link holds: every answer, or only levels and verdicts. */
export type SharedKind = 'summary' | 'full';

const carriers = 'Email and chat services can see the link too.';

export const shareText = {
  share: 'Share result',
  kinds: 'What to share',
  kind: {
    summary: 'For my trainer or manager: summary',
    full: 'Full result: every answer',
  } satisfies Record<SharedKind, string>,
  sees: {
    summary: `The reader sees the level and verdict of each skill, and no answers. ${carriers}`,
    full: `The reader sees every answer you chose. ${carriers}`,
  } satisfies Record<SharedKind, string>,
  holds: (role: string, day: string) => `Also in it: your role (${role}), ${day}, and the length. No name.`,
  partial: (done: number) => `You are not done yet: ${done} of 4 questionnaires. The link holds what is there so far.`,
  link: 'Result link',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
  sheet: 'Share…',
  sheetRefused: 'The browser did not open its share sheet. Copy the link instead.',
  mail: 'Send by email',
  mailSubject: 'My telehealth skills: a result',
  mailBody: (link: string, day: string) =>
    `My result of ${day}:\n\n${link}\n\nSelf-reported. Not for hiring, pay, ranking or discipline.`,
  qr: 'QR code of the result link',
  qrAbout: 'Scan it with a phone to open the result there.',
  qrMissing: 'The QR code could not be loaded. The link has the same.',
  code: 'Code for typing',
  codeWhere: (address: string) => `Open ${address} and type:`,
  close: 'Close',
} as const;

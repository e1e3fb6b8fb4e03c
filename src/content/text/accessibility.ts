import { assessText } from './assess.ts';

/** What the page `/accessibility` says. Its facts stand criterion by criterion in docs/accessibility/openacr.yaml. */
export const accessibilityText = {
  heading: 'Made for everyone, and what is still open',
  lead: 'You can do everything here by keyboard, with letters up to four times as large, with or without color, on a phone or a large screen. We aim at the level AA of WCAG 2.2, the web’s own rules for access. No one outside the project has checked this.',
  date: 'Written on 29 November 2026.',

  keysHeading: 'Keys',
  keys: [
    {
      key: 'Tab, Shift + Tab',
      does: 'Go to the next thing you can use, or the one before. The first Tab offers to skip the menu.',
    },
    { key: '1 to 5, and 0', does: 'Choose an answer, while you are inside a question. In a scenario: 1 to 4.' },
    { key: 'Up and down', does: 'Move from answer to answer, once you are on one.' },
    { key: 'Enter', does: 'Continue, inside a question. On a button or link, press it.' },
    { key: 'Space', does: 'Tick or untick a box. Press a button.' },
    { key: 'Escape', does: 'Close a window that lies over the page.' },
    { key: 'Ctrl + P, or ⌘ P on a Mac', does: 'On your results: print the report.' },
  ],
  numberKeys: `If number keys get in your way, turn them off here. The same box, “${assessText.numberKeys}”, stands beside each open question on a computer.`,

  doneHeading: 'What we do',
  done: [
    'Each question is one page with one heading, and uses the browser’s own controls.',
    'Each new page has its own title, and the focus goes to its heading.',
    'No meaning is in color alone. Each level is a mark with words; its number shows when you open the skill.',
    'Each chart says in words what it shows. A table beside it has the same.',
    'Nothing moves, blinks, plays or speaks by itself.',
    'No page has to be scrolled to the side, on a narrow phone, with letters twice as large, or at four times the size. A wide table scrolls inside its frame.',
    'The colors follow your system: light, dark or high contrast.',
    'A screen reader reads out what changes, at the next pause: what was found, copied or is missing. That answers are saved is said once.',
    'You need not remember or type in anything twice. There is no account and no password.',
    'There is no time limit on your own device. On a shared computer a tab is wiped after 15 minutes of rest. Two minutes before, it asks, and any key keeps it.',
  ],

  checkedHeading: 'How it was checked',
  checked: [
    'A program (axe) looks at every page, empty and full, each time the project is changed: in light by all its rules, in dark by those for contrast. No program finds every barrier.',
    'Tests go the whole way by keyboard alone. They look at narrow pages, wide letters, the ring around the focus, and the size of each target.',
    'The main way was run in Chromium, Firefox and WebKitGTK on Linux.',
    'A report for each of the 55 points of WCAG 2.2, A and AA, comes with the source of Webside. It says what each claim rests on.',
  ],

  openHeading: 'What does not work, or was not tried',
  open: [
    'It is not yet tested by people with assistive technology: no screen reader, no voice control, no switch, no screen magnifier. A script of 25 steps is ready for them.',
    'Safari, Macs, iPhones, Android phones and Windows were not tried.',
    'A report that Firefox saves as a PDF may have no marks for screen readers. Save it from Chrome or Edge, or use “Save report as a file”.',
    'The focus on a heading shows no ring, because a heading cannot be pressed.',
    'Training on other sites is not ours. Some of it may have barriers.',
    'Everything is in English.',
  ],

  tellHeading: 'Tell us about a barrier',
  tell: 'Webside knows no address of yours, and has none of its own. Tell whoever gave you this site, or write to the project where you found its source. Say which page it was, what you wanted to do, and what you use.',
  otherWays:
    'If a page does not work for you, someone may read the questions to you. Your answers can be typed for you, and changed at any time.',
} as const;

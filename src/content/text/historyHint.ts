/** How there come to be results of two dates; said on every results page. */
export const historyHint = {
  heading: 'Your results over time',
  hint: 'A result with all four parts answered is kept here with its date. Come back in three months, choose Start again under',
  hintEnd: 'and both can be compared on this page.',
  hintMemory: 'Nothing is kept in this tab. To compare later, save a file or copy the link of this result.',
} as const;

const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:(?:19|20)[0-9]{2})';
const WORD =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.]?';
/** Without a year these are names too: "May 2" is the second May. */
const NO_NAME = '(?!.*(?:jan|april|may|june|august)(?![a-z]))';

/** Every way to write a day with the same sign between its parts, and one with a word for the month. */
const DATE = `(?:${[
  ...['[.]', '-', '/'].flatMap((sign) => [
    [`(?:${DAY}${sign}${MONTH}|${MONTH}${sign}${DAY})`, `(?:${YEAR}|[0-9]{2})`].join(sign),
    [YEAR, MONTH, DAY].join(sign),
  ]),
  `(?:${DAY}(?:st|nd|rd|th|[.])?[ /-])?${WORD}[ /-]${YEAR}`,
  `${DAY}[ -]${WORD}[ -][0-9]{2}`,
  `${WORD} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${NO_NAME}(?:${DAY}(?:st|nd|rd|th|[.])?[ -]${WORD}|${WORD} ${DAY}(?:st|nd|rd|th)?)`,
].join('|')})`;
/** With seconds, the half of the day and a zone, if they are there. */
const TIME =
  '(?:(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,6})?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|GMT))?(?: ?[+-][0-9]{1,2}(?::?[0-9]{2})?)?)';

const WHOLE = new RegExp(`^(?:${DATE}(?:(?:,? |T)${TIME})?|${TIME}(?:,? ${DATE})?)$`, 'iu');

/** True for a day or a time as a table writes it, and nothing else: "Maria 2" and "12-034" are none. */
export function isWrittenDate(text: string): boolean {
  return WHOLE.test(text);
}

/** "[12:03, 5/2/2026] ", "5/2/26, 12:03 - ": what a chat puts before what somebody wrote. */
const STAMP = new RegExp(`^(?:\\[(?:${DATE},? ${TIME}|${TIME},? ${DATE}|${TIME})\\]|${DATE},? ${TIME} [-–])[ ]*`, 'iu');

/** A line without the stamp of a chat. */
export function cutChatStamp(line: string): string {
  return line.replace(STAMP, '');
}

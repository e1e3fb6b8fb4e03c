/** Every rule takes one look at each character, and no rule can match an unbounded run of another. */
const CLEANINGS: readonly (readonly [RegExp, string])[] = [
  // Line ends, and the soft ones of quoted-printable mail.
  [/\r\n?|[\u2028\u2029]/gu, '\n'],
  [/=\n/gu, '\n'],
  // Characters that nobody sees, as they are and as a browser writes them in an address.
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  [/%E2%80%(?:8[B-F]|A[A-E])|%E2%81%A[0-F]|%EF%BB%BF|%EF%B8%8[0-F]|%C2%AD/giu, ''],
  [/%(?:20|09|0A|0D|C2%A0)/giu, ' '],
  // "#" and "/" as mail, wrapped addresses and markup write them.
  [/%(?:25){0,3}23|=23|&#35;|&#x23;|&num;/giu, '#'],
  [/%(?:25){0,3}2F|&#47;|&#x2F;|&sol;/giu, '/'],
];

/** The text without what nobody sees, and with "#" and "/" as they were before a carrier wrote them in its way. */
export function cleanLinkText(text: string): string {
  return CLEANINGS.reduce((cleaned, [pattern, replacement]) => cleaned.replace(pattern, replacement), text);
}

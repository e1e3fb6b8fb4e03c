/** Whose result the words speak of: the reader's own, or one that somebody sent. */
export type Person = 'you' | 'other';

/** When this tab was opened, in epoch milliseconds: recent enough to tell the age of an entry. */
export const openedAt = Date.now();

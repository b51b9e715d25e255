/** Cards of more active roles would push the list of roles out of the window. */
const MOST_CARDS = 3;

/** Whether each active role has a line instead of a card. */
export const isCompact = (active: number): boolean => active > MOST_CARDS;

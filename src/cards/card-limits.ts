/**
 * The maximum length of the texts on a card, in characters. A headline then fits at its smallest size, and texts on one line
 * are not too small to read; a test paints the widest characters.
 */
export const cardLimits = { headline: 160, siteName: 60, name: 50, team: 32 } as const;

/**
 * How many letters the texts on a card may have. A headline then fits at its smallest size, and what is on one line
 * is not too small to read; a test paints the widest letters there are.
 */
export const cardLimits = { headline: 160, siteName: 60, name: 50, team: 32 } as const;

/** What is being done to a line, in this order. */
export const CUT_STEPS = ['read', 'overlay', 'bands', 'draw', 'people'] as const;
export type CutStep = (typeof CUT_STEPS)[number];

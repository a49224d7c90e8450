/**
 * What is told of land, in the order in which pages offer it: how large it is, and how many people lived there. How each
 * is summed and said stands in `derivation/partition/measure.ts`.
 */
export const MEASURES = ['land', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

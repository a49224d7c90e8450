/** Largest file that is looked at, in bytes: daily files of a line have less than one million. */
export const MOST_BYTES = 64e6;

/** Number of bytes that may come out of an archive, all its files together. */
export const MOST_UNPACKED_BYTES = 100e6;

/** More vertices than this are refused: reading them would take longer than anybody waits. */
export const MOST_POINTS = 3e6;

/**
 * Lines are simplified to so many vertices before they are laid over the territory: daily files have about 3,000, and
 * one each 100 m along 1,000 km is ten times finer than any line is accurate.
 */
export const MOST_KEPT_POINTS = 10_000;

/**
 * More vertices than this are refused where simplifying leaves them, since so many outlines of few vertices each stand
 * beside each other: laying them over the territory takes half a minute.
 */
export const MOST_LEFT_POINTS = 5 * MOST_KEPT_POINTS;

/** Collections within collections: a real file has one or two. */
export const MOST_DEPTH = 16;

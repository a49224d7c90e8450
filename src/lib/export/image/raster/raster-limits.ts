/** Largest picture that a platform can hold, in pixels. */
export interface RasterLimits {
  /** Longest side in pixels. */
  readonly side: number;
  /** Most pixels in all. */
  readonly area: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Safari on phones and tablets draws nothing on a larger canvas, without an error. */
const IOS: RasterLimits = { side: 16_384, area: 16_777_216 };
/** Other browsers: 16 384 pixels a side, 2^28 in all. */
const DESKTOP: RasterLimits = { side: 16_384, area: 268_435_456 };
/** Limits on the command line, where memory is what counts: four bytes a pixel, a few times over. */
export const NODE_LIMITS: RasterLimits = { side: 32_767, area: 268_435_456 };
/** A format's own. */
const LONGEST_SIDE: Readonly<Record<string, number>> = { webp: 16_383, jpeg: 65_500 };

/** Canvas limits of a browser, from its user agent. iPads call themselves Macs; a Mac has no touch screen. */
export function browserLimits({
  userAgent,
  maxTouchPoints
}: {
  userAgent: string;
  maxTouchPoints: number;
}): RasterLimits {
  const isIos = /iPhone|iPad|iPod/u.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
  return isIos ? IOS : DESKTOP;
}

/** Limits of a platform for one format. */
export function limitsFor(formatId: string, limits: RasterLimits): RasterLimits {
  return { ...limits, side: Math.min(limits.side, LONGEST_SIDE[formatId] ?? limits.side) };
}

/** Scales that images are offered in. */
export const SCALES = [1, 2, 3, 4] as const;

/** The largest of `SCALES` at which a picture can be held; `undefined` where it cannot even at ×1. */
export function largestScale({ width, height }: Size, { side, area }: RasterLimits): number | undefined {
  return SCALES.findLast(
    (scale) => Math.max(width, height) * scale <= side && width * scale * (height * scale) <= area
  );
}

/** The largest picture of the same shape that can be held, in whole pixels. */
export function largestSize({ width, height }: Size, { side, area }: RasterLimits): Size {
  const factor = Math.min(side / Math.max(width, height), Math.sqrt(area / (width * height)));
  return { width: Math.max(1, Math.floor(width * factor)), height: Math.max(1, Math.floor(height * factor)) };
}

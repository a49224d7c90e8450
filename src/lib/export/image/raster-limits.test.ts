import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure, describeTooLarge } from './describe-failure';
import { ExportError } from './job/export-error';
import png from './formats/png';
import { browserLimits, largestScale, largestSize, limitsFor, NODE_LIMITS } from './raster/raster-limits';

const IPHONE = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', maxTouchPoints: 5 };
const IPAD = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', maxTouchPoints: 5 };
const MAC = { ...IPAD, maxTouchPoints: 0 };
const HD = { width: 1920, height: 1080 };

describe('largestScale', () => {
  it('is two for 1920 × 1080 on phones and tablets of one maker, four elsewhere', () => {
    expect(largestScale(HD, browserLimits(IPHONE))).toBe(2);
    expect(largestScale(HD, browserLimits(IPAD))).toBe(2);
    expect(largestScale(HD, browserLimits(MAC))).toBe(4);
  });

  it('is none for a size that is too large as it is', () => {
    expect(largestScale({ width: 20_000, height: 10 }, browserLimits(MAC))).toBeUndefined();
    expect(largestScale({ width: 5000, height: 5000 }, browserLimits(IPHONE))).toBeUndefined();
  });

  it('keeps to what the format itself can hold', () => {
    const size = { width: 16_384, height: 100 };
    expect(largestScale(size, limitsFor('png', browserLimits(MAC)))).toBe(1);
    expect(largestScale(size, limitsFor('webp', browserLimits(MAC)))).toBeUndefined();
    expect(largestScale(size, limitsFor('webp', NODE_LIMITS))).toBeUndefined();
  });

  it('never goes beyond the limits, and the next scale would', () => {
    const side = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(IPHONE, MAC), (width, height, browser) => {
        const limits = browserLimits(browser);
        const holds = (scale: number) =>
          Math.max(width, height) * scale <= limits.side && width * height * scale ** 2 <= limits.area;
        const scale = largestScale({ width, height }, limits) ?? 0;
        expect(scale === 0 || holds(scale)).toBe(true);
        expect(scale === 4 || !holds(scale + 1)).toBe(true);
        expect(largestScale(largestSize({ width, height }, limits), limits)).toBeDefined();
      })
    );
  });
});

describe('the sentence', () => {
  it('names the largest scale that works', () => {
    const text = describeTooLarge({ size: HD, scale: 4 }, png, browserLimits(IPHONE), 'en');
    expect(text).toBe(
      '7\u202f680 × 4\u202f320 pixels are more than this device can hold as PNG. The largest that works is ×2: 3\u202f840 × 2\u202f160 pixels.'
    );
  });

  it('names the largest size where no scale works', () => {
    const text = describeTooLarge({ size: { width: 8192, height: 8192 }, scale: 1 }, png, browserLimits(IPAD), 'uk');
    expect(text).toContain('4\u202f096 × 4\u202f096 пікселів');
  });

  it('of every other failure says that the sheet is as it was, or what to do', () => {
    const describeFault = (error: unknown) => describeFailure(error, 'en');
    expect(describeFault(new ExportError('font', ''))).toContain('font');
    expect(describeFault(new ExportError('unsupported', ''))).toContain('PNG');
    expect(describeFault(new RangeError('no memory'))).toContain('Your sheet is as it was');
  });
});

import { describe, expect, it } from 'vitest';
import { datedLine } from '$lib/territory/line-of-contact';
import type { Territory } from '$lib/territory/territory';
import { withPainted } from './painted';

const land = (people?: Territory['people']): Territory => ({
  line: datedLine('2026-08-22'),
  faces: [],
  ...(people && { people })
});
const counted = land(() => ({ estimate: 1, low: 1, high: 1, since2014: 0, crimea: 0, onLine: [] }));
const known = (territory: Territory | null) => ({ territory: () => territory, isLost: () => false });

describe('land that was drawn before the scripts of a page came', () => {
  it('stands until the page has its own', () => {
    const [painted, own] = [land(), land()];
    expect(withPainted(known(null), { lands: { '2026-08-22': painted } }).territory('2026-08-22')).toBe(painted);
    expect(withPainted(known(own), { lands: { '2026-08-22': painted } }).territory('2026-08-22')).toBe(own);
    expect(withPainted(known(null), {}).territory('2026-08-22')).toBeNull();
  });

  it('stands on until that knows the people, too', () => {
    const lands = { '2026-08-22': counted };
    expect(withPainted(known(land()), { lands }).territory('2026-08-22')).toBe(counted);
    expect(withPainted(known(land()), { lands }).territory('2025-11-20')?.people).toBeUndefined();
  });
});

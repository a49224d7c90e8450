import { describe, expect, it } from 'vitest';
import { keptAddress } from './other-address';

const KEPT = ['/atlas/', '/atlas/uk/', '/atlas/compare/', '/atlas/places/', '/atlas/plans/ab-1/'];
const find = (address: string, kept: readonly string[] = KEPT) =>
  keptAddress(new URL(address, 'https://example.org/'), '/atlas', (path) => kept.includes(path));

describe('keptAddress', () => {
  it.each([
    ['/atlas/plans/ab-1?date=2025-11-20', '/atlas/plans/ab-1/?date=2025-11-20'],
    ['/atlas/compare', '/atlas/compare/'],
    ['/atlas/plans/ab-1/).', '/atlas/plans/ab-1/'],
    ['/atlas/plans/ab-1%29?date=2025-11-20', '/atlas/plans/ab-1/?date=2025-11-20'],
    ['/atlas/places/42/,', '/atlas/places/?place=42'],
    ['/atlas/places/42/', '/atlas/places/?place=42'],
    ['/atlas/compare/ab-1/cd-2/?facet=control', '/atlas/compare/?versions=ab-1,cd-2&facet=control'],
    ['/atlas/embed/ab-1/?date=2025-11-20#z', '/atlas/plans/ab-1/?date=2025-11-20#z'],
    ['/atlas/embed/ab-1/cd-2/?facet=control', '/atlas/compare/?versions=ab-1,cd-2&facet=control'],
    ['/atlas/no/such/page', '/atlas/?unmatched=no%2Fsuch%2Fpage'],
    ['/atlas/uk/plans/ab-9/', '/atlas/uk/?unmatched=uk%2Fplans%2Fab-9']
  ])('%s is shown by %s', (asked, shown) => {
    expect(find(asked)).toBe(shown);
  });

  it('takes the front page of the other language where only that is kept', () => {
    expect(find('/atlas/uk/nope', ['/atlas/'])).toBe('/atlas/?unmatched=uk%2Fnope');
  });

  it('is nothing where nothing is kept, and never the address itself', () => {
    expect(find('/atlas/compare', [])).toBeUndefined();
    expect(find('/atlas/', ['/atlas/'])).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress } from './clean-address';
import { formatQuery } from './query-reader';

const clean = (search: string, hash = '') => {
  const cleaned = cleanAddress({ search, hash });
  return cleaned.search + cleaned.hash;
};

describe('cleanAddress', () => {
  it.each([
    ['?fbclid=IwAR0x_1', ''],
    ['?gclid=a&facet=control&utm_source=x&utm_medium=y', '?facet=control'],
    ['?date=2025-11-20&mc_cid=1&mc_eid=2&igshid=3&s=20&t=abc&ref=tw&__twitter_impression=true', '?date=2025-11-20'],
    ['?facet=control&amp;view=crimea', '?facet=control&view=crimea'],
    ['?facet=control)', '?facet=control'],
    ['?facet=control%22%3E', '?facet=control'],
    ['?zone=crimea).', '?zone=crimea'],
    ['?facet=control&', '?facet=control']
  ])('%s is read as “%s”', (given, read) => {
    expect(clean(given)).toBe(read);
  });

  it.each([
    ['#8/48.5/37.5).', '#8/48.5/37.5'],
    ['#clause-crimea%22', '#clause-crimea'],
    ['#%', ''],
    ['#%E0%A4%A', '']
  ])('a hash %s is read as “%s”', (given, read) => {
    expect(clean('?facet=control', given)).toBe(`?facet=control${read}`);
  });

  it('leaves a text that somebody wrote as it is', () => {
    const written = formatQuery({ size: 'square', notes: 'text 1,2 Here (see below).' });
    expect(clean(written)).toBe(written);
  });

  it('leaves what the atlas writes as it is, and a clean address clean', () => {
    expect(clean('?,&')).toBe('');
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9+.-]{0,20}[a-z0-9]$/u);
    fc.assert(
      fc.property(id, id, (zone, only) => {
        const written = formatQuery({ date: '2025-11-20', zone, only });
        expect(clean(written)).toBe(written);
      })
    );
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const once = cleanAddress({ search: `?${query}`, hash: '' });
        expect(cleanAddress(once)).toEqual(once);
      })
    );
  });
});

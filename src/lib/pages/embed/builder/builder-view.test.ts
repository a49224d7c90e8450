import { describe, expect, it } from 'vitest';
import { embedAddress, formatBuilder, readBuilder } from './builder-view';

const context = {
  locale: 'en',
  dates: ['2025-11-20', '2026-08-22'],
  ids: ['us-28point-2025-11', 'e3-counter-2025-11', 'istanbul-2022'],
  opening: ['us-28point-2025-11', 'e3-counter-2025-11'],
  releases: ['0.1.0']
} as const;
const read = (search: string, hash = '') => readBuilder({ search, hash }, context);

describe('the address of the page of embedded maps', () => {
  it('is a map of one version', () => {
    const built = read('?version=istanbul-2022&date=2026-08-22&hide=sites&controls=legend,signing&theme=dark');
    expect(built).toMatchObject({ kind: 'version', lost: null, ignored: [], notices: [] });
    expect(embedAddress(built)).toEqual({
      path: 'embed/istanbul-2022',
      rest: '?date=2026-08-22&hide=sites&theme=dark&controls=legend,signing'
    });
  });

  it('is a comparison once a second version is named', () => {
    const built = read('?version=istanbul-2022&versus=e3-counter-2025-11&mode=swipe&divider=30');
    expect(embedAddress(built)).toEqual({
      path: 'embed/istanbul-2022/e3-counter-2025-11',
      rest: '?mode=swipe&divider=30'
    });
  });

  it.each([
    '?version=istanbul-2022',
    '?version=istanbul-2022&release=0.1.0&facet=control',
    '?version=us-28point-2025-11&versus=istanbul-2022&mode=difference&controls=none#6/48.5/36.5'
  ])('says the same when it is written again: %s', (given) => {
    const [search = '', hash = ''] = given.split('#');
    expect(formatBuilder(read(search, hash))).toBe(given);
  });

  it('says what it has no map for', () => {
    expect(read('?version=nothing')).toMatchObject({ lost: 'nothing', view: { versionId: 'us-28point-2025-11' } });
    expect(read('?version=istanbul-2022&versus=e3-conter-2025-11')).toMatchObject({
      view: { versions: ['istanbul-2022', 'e3-counter-2025-11'] },
      notices: [{ kind: 'version', given: 'e3-conter-2025-11', used: 'e3-counter-2025-11' }]
    });
    expect(read('?release=9.9.9')).toMatchObject({ release: null, ignored: ['release'] });
  });
});

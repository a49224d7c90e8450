import { describe, expect, it } from 'vitest';
import { compareMessages } from '$lib/i18n/messages/compare';
import { parseCompareView } from '$lib/view/page/compare-view';
import { compareNotices } from './compare-notices';

const IDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'] as const;
const context = { ids: IDS, dates: ['2025-11-20', '2026-05-18'], opening: ['one', 'two'] as const };

function sentences(search: string, code: 'en' | 'uk' = 'en'): string[] {
  const { notices } = parseCompareView({ path: [], search, hash: '' }, context);
  return compareNotices(notices, compareMessages(code), code);
}

describe('compareNotices', () => {
  const { notice } = compareMessages('en');

  it('are none for a comparison that is shown as it was asked for', () => {
    expect(sentences('?versions=one,two,three&facet=forces')).toEqual([]);
  });

  it('tell of an unknown version, of one named twice, of too many, each once', () => {
    expect(sentences('?versions=sevem,sevem,one,two')).toEqual([
      notice.version('sevem', 'seven'),
      notice.same('seven')
    ]);
    expect(sentences('?versions=one,one,one,two')).toEqual([notice.same('one')]);
    expect(sentences(`?versions=${IDS.join()}`)).toEqual([notice['too-many']('7', '6')]);
  });

  it('write dates as the reader’s language has them', () => {
    expect(sentences('?versions=one,two&date=2025-11-01', 'uk')).toEqual([
      compareMessages('uk').notice.date('2025-11-01', '20 листопада 2025')
    ]);
  });
});

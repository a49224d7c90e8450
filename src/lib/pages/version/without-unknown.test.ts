import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { parseView } from '$lib/view/page/url';
import { tellNotices } from '../addresses/tell-notices';
import { withoutUnknown } from './without-unknown';

const asked = (search: string) =>
  parseView({ search, hash: '' }, { locale: 'en', versionId: 'x', dates: ['2025-11-20'] }).view;
const NOTHING = { zones: [] } as unknown as Parameters<typeof withoutUnknown>[1];

describe('what an address names and a version has not', () => {
  it('is left out, and said', () => {
    const { view, zone, slips } = withoutUnknown(asked('?zone=moon&only=russia.x'), NOTHING, []);
    expect([view.zone, view.isolated, zone]).toEqual([null, null, null]);
    const told = tellNotices(slips, LOCALES.en);
    expect(told).toHaveLength(2);
    expect(told.join(' ')).toContain('“moon”');
  });

  it('is not judged before the legend is known', () => {
    expect(withoutUnknown(asked('?only=russia.x'), NOTHING, null).view.isolated).toBe('russia.x');
  });

  it('names the day that is shown in the place of another', () => {
    expect(tellNotices([{ kind: 'date', given: '2025-11-19', used: '2025-11-20' }], LOCALES.en)[0]).toContain(
      '20 November 2025'
    );
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { answerOembed, oembedTag } from './oembed';

const SITE = 'https://atlas.example';
const IDS = ['us-28point-2025-11', 'e3-counter-2025-11'];

describe('an answer by oEmbed', () => {
  it('has all that the format asks for', () => {
    const answer = answerOembed(IDS, LOCALES.uk, SITE);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 900 });
    expect(answer.html).toContain(`src="${SITE}/uk/embed/${IDS.join('/')}/"`);
    expect(answer.html).toContain('height="900"');
    expect(answer.html).toContain('lang="uk"');
  });
});

describe('the tag that leads to it', () => {
  it('is that of a version, or of two', () => {
    const version = oembedTag('/[[lang=locale]]/(version)/plans/[version]', { version: IDS[0] }, LOCALES.en, SITE);
    expect(version).toContain(`href="${SITE}/embed/us-28point-2025-11/oembed.json"`);
    expect(version).toContain('type="application/json+oembed"');
    const pair = oembedTag('/[[lang=locale]]/compare/[a]/[b]', { a: IDS[0], b: IDS[1] }, LOCALES.uk, SITE);
    expect(pair).toContain(`href="${SITE}/uk/embed/${IDS.join('/')}/oembed.json"`);
    // So that of a frame is known by its own.
    const frame = oembedTag('/[[lang=locale]]/embed/[version]/[b]', { version: IDS[0], b: IDS[1] }, LOCALES.uk, SITE);
    expect(frame).toBe(pair);
  });

  it('is not there without a whole address, nor on other pages', () => {
    expect(oembedTag('/[[lang=locale]]/(version)/plans/[version]', { version: IDS[0] }, LOCALES.en, '')).toBe('');
    for (const route of ['/[[lang=locale]]/plans/[version]/ledger', '/[[lang=locale]]/embed/compare', null])
      expect(oembedTag(route, { version: IDS[0] }, LOCALES.en, SITE)).toBe('');
  });
});

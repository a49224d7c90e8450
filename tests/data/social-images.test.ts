import { describe, expect, it, vi } from 'vitest';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { gatherSheet } from '$lib/export/work/gather-sheet';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import { LOCALES } from '$lib/i18n/locale';
import { readState } from '$lib/export/image/metadata/read-state';
import { formatSheetView } from '$lib/view/sheet/sheet-address';
import { writeSocialImage } from '../../src/lib/pages/social/social-image-file';
import { describeSocialImage } from '../../src/lib/pages/social/social-image-input';
import { socialImageName, socialImageNames, socialImageView } from '../../src/lib/pages/social/social-images';
import { share } from './share';
import { textFaults } from './sheet-faults';

// A hundred and more, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const store = readSheetParts();
const names = socialImageNames();
const namesIn = (code: string) => names.filter((name) => name.endsWith(`.${code}.png`));

describe.each(['en', 'uk'])('images of links in %s', (code) => {
  it('have room for what every sheet says, and no text on another', async () => {
    const faults: Record<string, readonly string[]> = {};
    for (const name of share(namesIn(code), 4, code === 'en' ? 0 : 2)) {
      const input = await gatherSheet(socialImageView(name), store, { today: '2026-11-21', siteUrl: null });
      const found = textFaults(renderSheet(input));
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});

it('are a version or two, in the language that the name ends with', () => {
  expect(socialImageView('us-28point-2025-11.uk.png')).toMatchObject({
    subject: { kind: 'version', versions: ['us-28point-2025-11'] },
    locale: 'uk',
    size: 'social'
  });
  expect(socialImageView('us-28point-2025-11.e3-counter-2025-11.en.png').subject).toEqual({
    kind: 'difference',
    versions: ['us-28point-2025-11', 'e3-counter-2025-11']
  });
});

it('are named for pages; a page without one has that of the opening version', () => {
  expect(socialImageName(LOCALES.uk, 'plans/kremlin-may-2026')).toBe('kremlin-may-2026.uk.png');
  const pair = 'us-28point-2025-11.e3-counter-2025-11.en.png';
  expect(socialImageName(LOCALES.en, 'compare/us-28point-2025-11/e3-counter-2025-11')).toBe(pair);
  expect(socialImageName(LOCALES.en, 'compare')).toBe(pair);
  const opening = socialImageName(LOCALES.en, '');
  expect(names).toContain(opening);
  expect(socialImageName(LOCALES.en, 'plans/no-such-version')).toBe(opening);
});

it('are of their own for kinds of pages that no version stands for', () => {
  const own = ['timeline', 'places', 'data', 'method'].map((path) => socialImageName(LOCALES.uk, path));
  expect(own).toEqual(['timeline.uk.png', 'places.uk.png', 'data.uk.png', 'method.uk.png']);
  expect(socialImageName(LOCALES.uk, 'places/709717')).toBe('places.uk.png');
  for (const name of own) expect(names).toContain(name);
  const kinds = own.map((name) => socialImageView(name).subject.kind);
  expect(kinds).toEqual(['areas-over-time', 'version', 'multiples', 'side-by-side']);
});

it('are described in a sentence or two', async () => {
  const described = await Promise.all(names.map(describeSocialImage));
  expect(new Set(described).size).toBeGreaterThan(names.length / 2);
  for (const text of described) expect([...text].length).toBeLessThanOrEqual(150);
});

it('restore their view, as other images do', async () => {
  const name = 'us-28point-2025-11.uk.png';
  expect(readState(await writeSocialImage(name))).toBe(formatSheetView(socialImageView(name)));
});

import { describe, expect, it, vi } from 'vitest';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { gatherSheet } from '$lib/export/gather-sheet';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import { socialImageNames, socialImageView } from '../../src/routes/social-images';
import { textFaults } from './sheet-faults';

// A hundred and more, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const store = readSheetParts();
const names = socialImageNames();

describe.each(['en', 'uk'])('images of links in %s', (code) => {
  it('have room for what every sheet says, and no text on another', async () => {
    const faults: Record<string, readonly string[]> = {};
    for (const name of names.filter((one) => one.endsWith(`.${code}.png`))) {
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

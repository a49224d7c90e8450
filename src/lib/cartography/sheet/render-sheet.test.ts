import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../tests/data/sheet-faults';
import { sheetInput } from '../../../../tests/data/sheet-input';
import type { SheetView } from '../../view/sheet/sheet-view';
import { renderSheet } from './render-sheet';

const words = (own: Partial<SheetView>) => wordsOf(renderSheet(sheetInput(own)));

describe('the legend of a sheet', () => {
  it('leaves out what lies outside its frame', () => {
    const frozen = 'Russia would hold, line frozen';
    expect(words({ extent: 'contested' })).toContain(frozen);
    expect(words({ extent: [38.2, 48.6, 39.2, 49.2] })).not.toContain(frozen);
  });

  it('explains filled and hollow diamonds where a map has them', () => {
    const hollow = 'Site of which the text says nothing';
    expect(words({ extent: 'contested' })).toContain(hollow);
    expect(words({ extent: 'contested', hidden: ['sites'] })).not.toContain(hollow);
    expect(words({ extent: 'crimea' })).not.toContain('Zaporizhzhia NPP');
  });

  it('explains the lines of pull-backs and of economic zones in every size', () => {
    for (const size of ['social', 'square', 'print-90', 'story'] as const) {
      const subject = { kind: 'version', versions: ['us-fez-2025-12'] } as const;
      const [overlay] = sheetInput({ subject }).parts[0]?.version.overlays ?? [];
      expect(words({ subject, size }).replace(/\s+/gu, ' '), size).toContain(overlay?.name.en ?? 'an overlay');
    }
  });
});

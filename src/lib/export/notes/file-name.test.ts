import { datedLine } from '../../territory/line-of-contact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleView } from '../../../../tests/fixtures/article-view';
import type { SheetView } from '../../view/sheet/sheet-view';
import { fileName, safeFileName, sheetFileName, type NamedFile } from './file-name';

const KML: NamedFile = {
  versions: ['us-28point-2025-11'],
  kind: 'version',
  line: datedLine('2025-11-20'),
  details: [],
  extension: 'kml'
};

const VIEW = articleView();

describe('fileName', () => {
  it('says which version on which line', () => {
    expect(fileName(KML)).toBe('peace-plan-atlas_us-28point-2025-11_line-2025-11-20.kml');
    expect(fileName({ ...KML, extension: 'shp.zip' })).toMatch(/\.shp\.zip$/u);
  });

  it('names both sides of a pair and how they are set against each other', () => {
    const pair = { ...KML, versions: ['a', 'b'], kind: 'difference' as const, lineB: datedLine('2026-08-22') };
    expect(fileName(pair)).toBe('peace-plan-atlas_a_vs_b_difference_line-2025-11-20_2026-08-22.kml');
    expect(fileName({ ...pair, lineB: pair.line })).toBe('peace-plan-atlas_a_vs_b_difference_line-2025-11-20.kml');
  });

  it('counts more versions than two, and names none where there is none', () => {
    expect(fileName({ ...KML, versions: ['a', 'b', 'c'], kind: 'multiples' })).toContain('_3-versions_multiples_');
    expect(fileName({ ...KML, versions: [], kind: 'areas-over-time' })).toContain('atlas_areas-over-time_line-');
  });

  it('has one ending, also on a line that is called by a file', () => {
    expect(fileName({ ...KML, line: { kind: 'own', name: 'my.line.csv' } })).toMatch(/_line-my-line-csv\.kml$/u);
  });

  it('cuts long ids where there are two, never what tells files of one subject apart', () => {
    const versions = ['ua-eu-counter-2025-04', 'us-final-offer-2025-04'] as const;
    const name = (scale: number, theme: SheetView['theme']) =>
      sheetFileName(
        { ...VIEW, subject: { kind: 'side-by-side', versions }, theme, facet: 'administration' },
        { line: datedLine('2025-04-17') },
        scale,
        'png'
      );
    const names = [name(1, 'light'), name(2, 'light'), name(1, 'dark'), name(2, 'newsprint')];
    expect(new Set(names).size).toBe(4);
    expect(names[1]).toMatch(
      /^peace-pla[\w-]*_ua-eu-[\w-]*_vs_us-fin[\w-]*_side[\w-]*_line-2025-04-17_administration_en_1920x1080@2x\.png$/u
    );
  });

  it('tells the size of an image, and how many times as large it is', () => {
    const name = (view: SheetView, scale: number) =>
      sheetFileName(view, { line: datedLine('2025-11-20') }, scale, 'png');
    const stem = 'peace-plan-atlas_us-28point-2025-11_line-2025-11-20_status';
    expect(name(VIEW, 2)).toBe(`${stem}_en_1920x1080@2x.png`);
    expect(name({ ...VIEW, theme: 'newsprint', locale: 'uk', size: { width: 10, height: 20 } }, 1)).toBe(
      `${stem}_newsprint_uk_10x20.png`
    );
  });

  it('has safe characters only, and a bounded length, whatever the ids hold', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.constantFrom('../../etc/passwd', 'con', 'a\u0000b', '..', 'C:\\x', '=1+1', '‮gpj.exe', 'Донецьк', 'ﬁle', ' ')
    );
    fc.assert(
      fc.property(
        fc.array(hostile, { maxLength: 3 }),
        hostile,
        hostile,
        hostile,
        (versions, date, detail, extension) => {
          const name = fileName({ ...KML, versions, line: datedLine(date), details: [detail], extension });
          expect(name).toMatch(/^peace-plan-atlas_[a-z0-9._@+-]*[a-z0-9]\.[a-z0-9][a-z0-9.+-]*$/u);
          expect(name).not.toContain('..');
          expect(name.length).toBeLessThanOrEqual(92);
        }
      )
    );
  });
});

describe('safeFileName', () => {
  it.each([
    ['CON.txt', 'file-con.txt'],
    ['lpt1', 'file-lpt1'],
    ['../../x.svg', 'x.svg'],
    ['', 'file'],
    ['Карта.png', 'file.png'],
    ['Atlas_Map@2x.PNG', 'atlas_map@2x.png'],
    ['own.line.csv', 'own-line.csv']
  ])('makes %j %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  it('never leaves a folder, is never empty and never a name that Windows keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(safeFileName(name)).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9][a-z0-9._@+-]{0,91}$/u);
      })
    );
  });
});

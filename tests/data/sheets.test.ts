import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it, vi } from 'vitest';
import { describeStory, tellSheet } from '$lib/cartography/caption/describe-sheet';
import { renderSheet } from '$lib/cartography/sheet/render-sheet';
import { SheetError } from '$lib/cartography/sheet/model/sheet-error';
import { sheetMessages } from '$lib/i18n/messages/sheet';
import { SHEET_PRESETS, type SheetPreset, type SheetPresetId } from '$lib/view/sheet/sheet-presets';
import type { SheetSubject, SheetView } from '$lib/view/sheet/sheet-view';
import { daysLater, newestLine } from './newest-line';
import { share } from './share';
import { faultsOf, markupFaults, missingFrom, svgOf, textFaults, wordsOf } from './sheet-faults';
import { sheetInput } from './sheet-input';

// Hundreds of images, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const presets = SHEET_PRESETS.map((preset: SheetPreset, place) => ({ preset, place }));
const A = 'us-28point-2025-11';
const B = 'e3-counter-2025-11';

const SUBJECTS: readonly SheetSubject[] = [
  { kind: 'side-by-side', versions: [A, B] },
  { kind: 'difference', versions: [A, B] },
  { kind: 'multiples', versions: [A, B, 'us-fez-2025-12'] },
  { kind: 'multiples', versions: [A, B, 'us-fez-2025-12', 'kremlin-may-2026', 'istanbul-2022', 'borders-1991'] },
  { kind: 'areas-over-time', versions: [] }
];

describe.each(
  SUBJECTS.map((subject, index) => ({ name: `${subject.kind} of ${String(subject.versions.length)}`, subject, index }))
)('sheets: $name', ({ subject, index }) => {
  it.each(['en', 'uk'] as const)('have room for every text (%s)', (locale) => {
    const input = sheetInput({ subject, locale });
    const turn = locale === 'en' ? 0 : 1;
    const drawn = share(presets, 5, index + 2 * turn).flatMap(({ preset, place }) =>
      // Plain sheets take turns between the languages.
      ((place + turn) % 2 === 0 ? [false, true] : [false]).map((isPlain) => {
        return { preset, isPlain, what: `${preset.id} ${locale}${isPlain ? ' plain' : ''}` };
      })
    );
    const refused: string[] = [];
    for (const { preset, isPlain, what } of drawn) {
      const given = { ...input, view: { ...input.view, size: preset.id as SheetView['size'], isPlain } };
      try {
        const sheet = renderSheet(given);
        if (preset.id === 'article') expect(svgOf(sheet).length).toBeLessThanOrEqual(300_000);
        expect({ what, faults: faultsOf(sheet, preset) }).toEqual({ what, faults: [] });
        expect({ what, missing: missingFrom(sheet, given) }).toEqual({ what, missing: [] });
      } catch (error) {
        if (!(error instanceof SheetError)) throw error;
        refused.push(what);
      }
    }
    expect(refused).toEqual([]);
  });
});

describe('a sheet', () => {
  it('is well-formed XML in its language, with named layers', () => {
    const svg = svgOf(renderSheet(sheetInput({ locale: 'uk' })));
    const complain = (message: string) => expect.fail(message);
    const errorHandler = { warning: complain, error: complain, fatalError: complain };
    const document = new DOMParser({ errorHandler }).parseFromString(svg, 'image/svg+xml');
    expect(document.documentElement.getAttribute('lang')).toBe('uk');
    for (const id of ['ground', 'zones', 'borders', 'lines', 'labels', 'legend']) {
      expect(document.getElementById(`layer-${id}`), id).not.toBeNull();
    }
  });

  it('is the same for the same input, whatever was drawn in between', () => {
    const first = svgOf(renderSheet(sheetInput()));
    renderSheet(sheetInput({ locale: 'uk', size: 'a4-portrait', projection: 'equal-area' }));
    expect(svgOf(renderSheet(sheetInput()))).toBe(first);
  });

  it('says of what day the newest line is, on it alone and once it is older than 30 days', () => {
    const age = (today: string, date: string) =>
      wordsOf(renderSheet({ ...sheetInput({ date }), today })).includes('none after');
    expect([daysLater(30), daysLater(31)].map((today) => age(today, newestLine))).toEqual([false, true]);
    expect(age(daysLater(31), '2025-11-20')).toBe(false);
  });

  it('says so where two maps are drawn on two lines, and compares areas on one line alone', () => {
    const subject = { kind: 'side-by-side', versions: [A, B] } as const;
    expect(wordsOf(renderSheet(sheetInput({ subject, dateB: newestLine })))).toContain('two lines of contact');
    expect(wordsOf(renderSheet(sheetInput({ subject })))).not.toContain('two lines of contact');
    const difference = sheetInput({ subject: { kind: 'difference', versions: [A, B] }, dateB: newestLine });
    expect(() => renderSheet(difference)).toThrow(/not stand on the same line of contact.*side by side instead/u);
  });

  it('is described for those who do not see it as its alternative text does', () => {
    for (const subject of SUBJECTS) {
      const input = sheetInput({ subject, locale: 'uk', size: 'a4-portrait' });
      const document = new DOMParser().parseFromString(svgOf(renderSheet(input)), 'image/svg+xml');
      expect(document.getElementById('sheet-description')?.textContent).toBe(describeStory(tellSheet(input)).long);
    }
  });

  it('shows all lands over time where a phone’s screen has room, and else names those that it leaves out', () => {
    const subject = { kind: 'areas-over-time', versions: [] } as const;
    const namesIn = (size: SheetPresetId) => {
      const input = sheetInput({ subject, size, locale: 'uk' });
      const words = wordsOf(renderSheet(input));
      return (input.series ?? []).filter(({ name }) => !words.includes(name.uk)).map(({ id }) => id);
    };
    expect(namesIn('portrait')).toEqual([]);
    expect(namesIn('square')).toEqual([]);
    expect(namesIn('social')).toEqual([]);
    const { leftOut } = sheetMessages('en');
    const narrow = { width: 400, height: 560 };
    expect(wordsOf(renderSheet(sheetInput({ subject, size: narrow })))).toContain(leftOut('').slice(0, 12));
  });

  it('tells two classes of one title apart in every size', () => {
    const subject = { kind: 'side-by-side', versions: [A, B] } as const;
    const words = wordsOf(renderSheet(sheetInput({ subject, size: 'print-90' })));
    expect(words).toContain('our inference');
  });

  it('escapes what readers and data bring', () => {
    const at = [35, 48] as const;
    const sheet = renderSheet(sheetInput({ annotations: [{ kind: 'text', at, text: '<script>&"' }] }));
    expect(svgOf(sheet)).toContain('&lt;script&gt;&amp;&quot;');
    expect(sheet.texts.map(({ text }) => text)).toContain('<script>&"');
  });

  it('draws annotations where they are on the ground, and tells of those outside the map', () => {
    const annotations = [
      { kind: 'circle', at: [34.5, 47.5], radiusKm: 40 },
      { kind: 'text', at: [10, 50], text: 'outside' },
      { kind: 'arrow', from: [35, 49.5], to: [37.3, 48.6] }
    ] as const;
    const sheet = renderSheet(sheetInput({ annotations }));
    const svg = svgOf(sheet);
    expect(sheet.leftOut).toEqual([1]);
    expect(svg).toContain('id="layer-annotations"');
    expect(svg).not.toContain('outside');
  });

  it('refuses a title that it has no room for, in a sentence with its size', () => {
    const input = sheetInput({ size: 'print-90' });
    const [part] = input.parts;
    if (part === undefined) throw new Error('The view has a version.');
    const title = { ...part.version.title, en: 'A title that does not end '.repeat(60) };
    const parts = [{ ...part, version: { ...part.version, title } }];
    expect(() => renderSheet({ ...input, parts })).toThrow(/1063 × 2362 pixels has no room/u);
  });
});

describe('the checks of sheets', () => {
  const sheet = renderSheet(sheetInput());

  it('notice a text that overlaps another or leaves the sheet', () => {
    const [first, second] = sheet.texts;
    if (first === undefined || second === undefined) throw new Error('The sheet has texts.');
    expect(textFaults(sheet)).toEqual([]);
    expect(textFaults({ ...sheet, texts: [first, { ...second, box: first.box }] })).toHaveLength(1);
    const outside = { ...first, box: { ...first.box, right: sheet.size.width + 20 } };
    expect(textFaults({ ...sheet, texts: [outside] })).toHaveLength(1);
  });

  it('notice what drawing programs do not know', () => {
    expect(markupFaults('<svg><g class="a"/></svg>')).toHaveLength(1);
    expect(markupFaults('<svg><use/></svg>')).toHaveLength(1);
    expect(markupFaults('<svg><g id="a"/><g id="a"/></svg>')).toHaveLength(1);
    expect(markupFaults('<svg><rect fill="url(#hatch)"/></svg>')).toHaveLength(1);
    expect(markupFaults('<svg><rect fill="var(--x)"/></svg>')).toHaveLength(1);
  });
});

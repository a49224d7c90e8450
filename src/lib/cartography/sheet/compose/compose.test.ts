import { describe, expect, it } from 'vitest';
import { tinySheetInput } from '../../../../../tests/fixtures/tiny-sheet-input';
import type { SheetView } from '../../../view/sheet/sheet-view';
import type { Box } from '../../ground/box';
import { compose } from './compose';
import type { SheetContent } from '../words/sheet-content';
import { sheetContext } from '../model/sheet-context';
import { SheetError } from '../model/sheet-error';

const content: SheetContent = {
  title: 'A title',
  standing: ['Public since a day'],
  subtitle: 'What the map shows',
  shortSubtitle: '',
  plainText: 'A title. Public since a day.',
  legend: [],
  isWholeWidth: false,
  draw: () => ({ nodes: [], texts: [] })
};
const wordsOf = (own: Partial<SheetContent>, view: Partial<SheetView> = {}) =>
  compose({ ...content, ...own }, sheetContext(tinySheetInput(view))).texts.map(({ text }) => text);

describe('compose', () => {
  it('breaks a title that is too long for one line', () => {
    const title = 'A title of very many words '.repeat(4).trim();
    const words = wordsOf({ title });
    expect(words).not.toContain(title);
    expect(words.join(' ')).toContain(title);
  });

  it.each(['article', 'square', 'print-90', 'story'] as const)(
    'has the title below a headline of the reader’s own, with all that always stays (%s)',
    (size) => {
      const own = { headline: 'My headline', subtitle: 'And my subtitle' };
      const words = wordsOf({ own }, { size }).join(' ');
      expect(words).toMatch(/My headline And my subtitle A title Public since a day/u);
      expect(words).toContain('A proposal, not an agreed border.');
    }
  );

  it.each(['article', 'square', 'print-90', 'story'] as const)('refuses a title that never ends (%s)', (size) => {
    expect(() => wordsOf({ title: 'word '.repeat(900) }, { size })).toThrow(SheetError);
    expect(() => wordsOf({ title: 'слово '.repeat(900) }, { size, locale: 'uk' })).toThrow(/не вмістяться/u);
  });

  it('says it in brief before it refuses', () => {
    const long = { ...content, plainText: 'word '.repeat(2000), brief: { ...content, plainText: 'In brief.' } };
    expect(wordsOf(long, { isPlain: true }).join(' ')).toContain('In brief.');
  });

  it.each([{ isPlain: false }, { isPlain: true }])('never goes without the note and the credits (%o)', (view) => {
    const words = wordsOf({}, view).join(' ');
    expect(words).toContain('A proposal, not an agreed border.');
    expect(words).toContain('Line: somebody');
    expect(words).toContain('none after 1 January 2026');
  });

  it('gives several maps the box that makes them largest, beside the text or between it', () => {
    const drawnIn = (scaleIn: (box: Box) => number): Box => {
      let drawn: Box | undefined;
      const draw = (box: Box) => {
        drawn = box;
        return content.draw(box, 0);
      };
      wordsOf({ isWholeWidth: true, scaleIn, draw });
      if (drawn === undefined) throw new Error('Nothing was drawn.');
      return drawn;
    };
    const [widest, highest] = [drawnIn(({ left, right }) => right - left), drawnIn(({ top, bottom }) => bottom - top)];
    expect(widest.left).toBeLessThan(30);
    expect(highest.left).toBeGreaterThan(200);
    expect(highest.top).toBeLessThan(30);
    expect(() => drawnIn(() => 0)).toThrow(SheetError);
  });

  it('leaves classes out of a legend only where no map would have room beside all of them', () => {
    const legend = Array.from({ length: 12 }, (_, index) => ({
      id: String(index),
      rank: 'class' as const,
      swatch: [],
      title: `Class ${String(index)}`,
      detail: '',
      area: '',
      share: ''
    }));
    const namedIn = (scaleIn: (box: Box) => number): number => {
      const words = wordsOf({ isWholeWidth: true, scaleIn, legend }, { size: 'story' });
      return legend.filter(({ title }) => words.includes(title)).length;
    };
    const heightOf = ({ top, bottom }: Box) => bottom - top;
    let highest = 0;
    namedIn((box) => (highest = Math.max(highest, heightOf(box))));
    expect(namedIn((box) => (heightOf(box) >= highest ? 1 : 0))).toBe(12);
    expect(namedIn((box) => (heightOf(box) > highest ? 1 : 0))).toBe(8);
  });
});

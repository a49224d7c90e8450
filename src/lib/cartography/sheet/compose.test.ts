import { describe, expect, it } from 'vitest';
import { sheetInput } from '../../../../tests/data/sheet-input';
import type { SheetView } from '../../view/sheet-view';
import { compose } from './compose';
import type { SheetContent } from './sheet-content';
import { sheetContext } from './sheet-context';
import { SheetError } from './sheet-error';

const content: SheetContent = {
  title: 'A title',
  standing: ['Public since a day'],
  subtitle: 'What the map shows',
  shortSubtitle: '',
  plainText: 'A title. Public since a day.',
  legend: [],
  isWholeWidth: false,
  draw: () => ({ markup: '<g id="figure"/>', texts: [] })
};
const wordsOf = (own: Partial<SheetContent>, view: Partial<SheetView> = {}) =>
  compose({ ...content, ...own }, sheetContext(sheetInput(view))).texts.map(({ text }) => text);

describe('compose', () => {
  it('breaks a title that is too long for one line', () => {
    const title = 'A title of very many words '.repeat(4).trim();
    const words = wordsOf({ title });
    expect(words).not.toContain(title);
    expect(words.join(' ')).toContain(title);
  });

  it.each(['article', 'square', 'print-90', 'story'] as const)('refuses a title that never ends (%s)', (size) => {
    expect(() => wordsOf({ title: 'word '.repeat(300) }, { size })).toThrow(SheetError);
    expect(() => wordsOf({ title: 'слово '.repeat(300) }, { size, locale: 'uk' })).toThrow(/не вмістяться/u);
  });

  it('says it in brief before it refuses', () => {
    const long = { ...content, plainText: 'word '.repeat(2000), brief: { ...content, plainText: 'In brief.' } };
    expect(wordsOf(long, { isPlain: true }).join(' ')).toContain('In brief.');
  });

  it.each([{ isPlain: false }, { isPlain: true }])('never goes without the note and the credits (%o)', (view) => {
    const words = wordsOf({}, view).join(' ');
    expect(words).toContain('A proposal, not an agreed border.');
    expect(words).toContain('OpenStreetMap');
    expect(words).toContain('days old');
  });
});

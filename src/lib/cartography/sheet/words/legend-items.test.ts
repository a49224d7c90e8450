import { describe, expect, it } from 'vitest';
import { sheetInput } from '../../../../../tests/data/sheet-input';
import type { SheetView } from '../../../view/sheet/sheet-view';
import { classItems, sign, signItems, type LegendItem } from './legend-items';
import { setLegend } from './set-legend';
import { sheetContext } from '../model/sheet-context';
import { typeScale } from '../model/type-scale';

function itemsOf(own: Partial<SheetView> = {}) {
  const input = sheetInput(own);
  const [part] = input.parts;
  if (part === undefined) throw new Error('The view has a version.');
  const context = sheetContext(input);
  return { part, classes: classItems(part, context), signs: signItems(part, context) };
}

describe('items of a legend', () => {
  it('are the classes of the partition, each once', () => {
    const { classes, part } = itemsOf();
    const ids = new Set(classes.map(({ id }) => id));
    expect(ids.size).toBe(classes.length);
    expect(classes.length).toBeLessThanOrEqual(part.partition.zones.length);
  });

  it('name no sign of a layer that is switched off', () => {
    const titles = (own: Partial<SheetView>) => itemsOf(own).signs.map(({ title }) => title);
    const off = titles({ hidden: ['line-of-contact', 'sites'] });
    expect(titles({})).toContain('Line of contact, 20 November 2025');
    expect(off).not.toContain('Line of contact, 20 November 2025');
    expect(titles({})).toContain('Site with terms of its own');
    expect(titles({})).toContain('Site of which the text says nothing');
    expect(off).not.toContain('Site with terms of its own');
    expect(off).toContain('Internationally recognised border of Ukraine');
  });
});

describe('setLegend', () => {
  const context = sheetContext(sheetInput());
  const type = typeScale(context.format, 1);
  const classOf = (id: string, title: string, detail: string): LegendItem => ({
    ...sign([], title),
    id,
    rank: 'class',
    detail
  });
  const barest = { hasDetail: false, hasShare: false, hasArea: false, hasSigns: false, limit: Infinity };
  const textsOf = (items: readonly LegendItem[], own: Partial<typeof barest> = {}, columns = 1) =>
    setLegend(items, { width: 220 * columns, columns }, { ...barest, ...own }, type, context)
      .at(0, 0)
      .texts.map(({ text }) => text);

  it('keeps the detail that tells classes of one title apart, and no other', () => {
    const items = [classOf('a', 'Held', ''), classOf('b', 'Held', 'inferred'), classOf('c', 'Open', 'deferred')];
    expect(textsOf(items)).toEqual(['Held', 'Held', 'inferred', 'Open']);
  });

  it('counts the classes that it has no room for', () => {
    const items = ['a', 'b', 'c'].map((id) => classOf(id, id, ''));
    expect(textsOf(items, { limit: 1 })[1]).toMatch(/2 more/u);
  });

  it('sets level columns within their width', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => classOf(id, `class ${id}`, ''));
    const { texts } = setLegend(items, { width: 440, columns: 2 }, barest, type, context).at(0, 0);
    const lefts = [...new Set(texts.map(({ box }) => box.left))];
    expect(lefts).toHaveLength(2);
    expect(texts.filter(({ box }) => box.left === lefts[0])).toHaveLength(2);
  });
});

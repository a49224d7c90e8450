import { describe, expect, it } from 'vitest';
import { indexWidths, measureWith } from '$lib/cartography/lettering/text-width';
import type { ImageNode, Text } from '$lib/cartography/scene/scene';
import { ANCHOR_SHARE, textsIn } from '$lib/cartography/scene/texts-in';
import { renderRoomySheet } from '$lib/cartography/sheet/render-sheet';
import { allVersions } from '$lib/plans/catalogue';
import fallbackWidths from '../fixtures/fallback-widths.json';
import { share } from './share';
import { sheetInput } from './sheet-input';

type Widths = Readonly<Record<number, string>>;
type Tables = Readonly<Record<'sans' | 'serif', Readonly<Record<400 | 600, Widths>>>>;

/** Widths of a text set in another face. */
function widthIn(tables: Tables, { text, size, weight = 400, font }: Text): number {
  const table = tables[font === 'serif' ? 'serif' : 'sans'][weight];
  return measureWith(indexWidths(table), text, size);
}

/** Text of the sheet itself, outside its maps, with where its column begins and ends. */
const outsideMaps = (nodes: readonly ImageNode[]): Text[] =>
  textsIn(nodes.filter((node) => node.kind === 'group' && ['title', 'legend', 'credits'].includes(node.name ?? '')));

describe.each(Object.entries<Tables>(fallbackWidths))('text with its fonts, set in %s', (_, tables) => {
  const cases = allVersions().flatMap(({ id }) =>
    (['en', 'uk'] as const).flatMap((locale) =>
      (['article', 'square', 'story', 'a4-landscape'] as const).map((size) => ({ id, locale, size }))
    )
  );
  it('has no line that leaves the sheet or runs into another', () => {
    const faults = share(cases, 4).flatMap(({ id, locale, size }) => {
      const sheet = renderRoomySheet(sheetInput({ subject: { kind: 'version', versions: [id] }, locale, size }));
      const { width } = sheet.scene.canvas;
      const lines = outsideMaps(sheet.scene.children).map((line) => {
        const wide = widthIn(tables, line);
        const left = line.x - wide * (line.anchor === undefined ? 0 : ANCHOR_SHARE[line.anchor]);
        return { text: line.text, left, right: left + wide, top: line.y - 0.6 * line.size, bottom: line.y };
      });
      expect(lines.length).toBeGreaterThan(10);
      return lines.flatMap((line, index) => {
        const struck = lines.find(
          (other, place) =>
            place > index &&
            other.left < line.right &&
            other.right > line.left &&
            other.top < line.bottom &&
            other.bottom > line.top
        );
        const leaves = line.left < 0 || line.right > width ? [`${line.text} leaves ${id} ${size}`] : [];
        return [...leaves, ...(struck === undefined ? [] : [`${line.text} / ${struck.text}, ${id} ${size}`])];
      });
    });
    expect(faults).toEqual([]);
  });
});

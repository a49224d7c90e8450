import type { Bbox } from '../../../view/page/preset-views';
import { extentOf } from '../map/sheet-extent';
import { drawMap, type SheetMap } from '../map/sheet-map';
import type { SheetPart } from '../model/sheet';
import { placeFigure, sizeOf } from '../model/place-figure';
import type { SheetContext } from '../model/sheet-context';
import { LINE_SWATCH, signItems, type LegendItem } from '../words/legend-items';
import type { SheetContent } from '../words/sheet-content';

/** A map that has the box of the figure to itself; `ownExtent` is what it shows until the reader chooses otherwise. */
export const drawOneMap =
  (
    map: Omit<SheetMap, 'size' | 'extent' | 'idPrefix' | 'coveredTop'> & { readonly ownExtent?: Bbox | undefined },
    context: SheetContext
  ): SheetContent['draw'] =>
  (box, coveredTop) => {
    const { ownExtent, ...others } = map;
    const { view, parts } = context.input;
    const drawn = drawMap(
      {
        ...others,
        size: sizeOf(box),
        extent: view.extent === 'own' && ownExtent !== undefined ? ownExtent : extentOf(view, parts),
        idPrefix: '',
        coveredTop
      },
      context
    );
    return placeFigure('figure', drawn, box, context);
  };

/** What maps leave out whose subject is no clause: sites with terms of their own, and overlays. */
export const WITHOUT_TERMS = ['sites', 'overlays'] as const;

/**
 * Lines and marks of a map without them.
 *
 * @param mark before the name of the line of contact, where a map has two
 */
export function signsWithoutTerms(part: SheetPart, context: SheetContext, mark = ''): LegendItem[] {
  const items = signItems({ ...part, version: { ...part.version, sites: [], overlays: [] } }, context);
  return items.map((item) => (item.swatch === LINE_SWATCH ? { ...item, title: mark + item.title } : item));
}

import { defaultPresetView } from '../../../view/page/default-preset-view';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS, type Bbox } from '../../../view/page/preset-views';
import type { SheetView } from '../../../view/sheet/sheet-view';
import { drawZones } from '../../symbology/drawn-zones';
import { faceBox, withMargin } from '../../ground/faces/face-box';
import { isLettered } from '../../lettering/place-plate-labels';
import type { SheetPart } from '../model/sheet';

function treatedFaces({ partition }: SheetPart, view: SheetView): Set<string> {
  const treated = drawZones(partition, view).filter(isLettered);
  return new Set(treated.flatMap(({ faceIds }) => [...faceIds]));
}

/** The box around the land that the texts treat; nothing where they treat none. */
function boxOfZones(parts: readonly SheetPart[], view: SheetView): Bbox | undefined {
  const boxes = parts.flatMap((part) => {
    const box = faceBox(part.geodata.territory, treatedFaces(part, view));
    return box === undefined ? [] : [box];
  });
  if (boxes.length === 0) return undefined;
  const side = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index]);
  return withMargin([Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]);
}

/** Extent of the map of a sheet, in degrees WGS84. */
export function extentOf(view: SheetView, parts: readonly SheetPart[]): Bbox {
  if (typeof view.extent !== 'string') return view.extent;
  if (view.extent === 'zones') return boxOfZones(parts, view) ?? PRESET_VIEWS[DEFAULT_PRESET_VIEW];
  const [only] = parts;
  const own = parts.length === 1 && only !== undefined ? defaultPresetView(only.version) : DEFAULT_PRESET_VIEW;
  return PRESET_VIEWS[view.extent === 'own' ? own : view.extent];
}

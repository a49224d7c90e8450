import { bbox } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { defaultPresetView } from '../../../view/page/default-preset-view';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS, type Bbox } from '../../../view/page/preset-views';
import type { SheetView } from '../../../view/sheet/sheet-view';
import { drawZones } from '../../symbology/drawn-zones';
import type { FaceGeometry } from '../../ground/geodata';
import { isLettered } from '../../lettering/place-plate-labels';
import type { SheetPart } from '../model/sheet';

/** Margin around land that the map is fitted to, as a share of its width and height. */
const MARGIN = 0.06;

function treatedFaces({ partition }: SheetPart, view: SheetView): Set<string> {
  const treated = drawZones(partition, view).filter(isLettered);
  return new Set(treated.flatMap(({ faceIds }) => [...faceIds]));
}

/** The box around the land that the texts treat; nothing where they treat none. */
function boxOfZones(parts: readonly SheetPart[], view: SheetView): Bbox | undefined {
  const boxes = parts.flatMap((part) => {
    const ids = treatedFaces(part, view);
    const { territory } = part.geodata;
    const faces = (territory.objects.faces.geometries as FaceGeometry[]).filter(({ properties }) =>
      ids.has(properties.id)
    );
    if (faces.length === 0) return [];
    const treated: Topology = { ...territory, objects: { faces: { type: 'GeometryCollection', geometries: faces } } };
    return [bbox(treated)];
  });
  if (boxes.length === 0) return undefined;
  const side = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index]);
  const [west, south] = [Math.min(...side(0)), Math.min(...side(1))];
  const [east, north] = [Math.max(...side(2)), Math.max(...side(3))];
  const [dx, dy] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return [west - dx, south - dy, east + dx, north + dy];
}

/** Extent of the map of a sheet, in degrees WGS84. */
export function extentOf(view: SheetView, parts: readonly SheetPart[]): Bbox {
  if (typeof view.extent !== 'string') return view.extent;
  if (view.extent === 'zones') return boxOfZones(parts, view) ?? PRESET_VIEWS[DEFAULT_PRESET_VIEW];
  const [only] = parts;
  const own = parts.length === 1 && only !== undefined ? defaultPresetView(only.version) : DEFAULT_PRESET_VIEW;
  return PRESET_VIEWS[view.extent === 'own' ? own : view.extent];
}

import type { MapGeodata } from '$lib/cartography/ground/geodata';
import { frameGeodata, type Frame } from '$lib/cartography/ground/frame';
import type { Signs } from '$lib/cartography/plate/pair-plates';
import { drawPlate, type PlateInput } from '$lib/cartography/plate/plate';
import { plateSvg } from '$lib/cartography/plate/plate-svg';
import type { ShareGround } from '$lib/cartography/plate/share-ground';
import type { MapProjection } from '$lib/cartography/ground/projection';
import type { SceneNode } from '$lib/cartography/scene/scene';
import { PRESET_VIEWS, type PresetViewId } from '$lib/view/page/preset-views';
import { drawnView, type View } from '$lib/view/page/view';
import { plateProjection } from './plate-projection';
import { coveredOnPlate, labelCrops, plateCore, plateWindow, type PlateFormat, type PlateWindow } from './plates';

/** A map of a page before any interactive one, whichever box shows it. */
export interface ShownPlate extends Pick<PlateInput, 'version' | 'partition' | 'locale' | 'units'> {
  /** Distinguishes the ids of several plates in one document. */
  readonly name: string;
  readonly view: Pick<View, 'facet' | 'hidden' | 'isolated' | 'zone' | 'measure'>;
  /** Address of the page that the plate's links lead on from, `''` for the page that it stands on. */
  readonly page: string;
  /** What is laid over it: edges over the land, and signs over all, with the boxes that labels leave free. */
  readonly over?: (projection: MapProjection) => Signs & { readonly edges: readonly SceneNode[] };
}

/** The ground of a line of contact in a format and a preset view. */
export const frameInFormat = (geodata: MapGeodata, format: PlateFormat, preset: PresetViewId): Frame =>
  frameGeodata(geodata, plateProjection(format, preset), {
    core: plateCore(plateWindow(format, PRESET_VIEWS[preset]))
  });

/** How a window shows a plate, and what in it is left free. */
type Showing = Pick<PlateInput, 'covered' | 'crops'> & {
  readonly window: Pick<PlateWindow, 'width' | 'height'> & Partial<PlateWindow>;
};

/** A plate as markup, in a frame. */
export function writeSubject(
  frame: Frame,
  { window, covered, ...free }: Showing,
  subject: ShownPlate,
  shareGround: ShareGround = (nodes) => [...nodes]
): string {
  const { version, partition, locale, units, name, view, page } = subject;
  const over = subject.over?.(frame.projection) ?? { edges: [], nodes: [], covered: [] };
  const plate = drawPlate(frame, {
    version,
    partition,
    view: drawnView(version, view),
    locale,
    units,
    plateId: name,
    zoneHref: (zoneId) => `${page}#clause-${zoneId}`,
    siteHref: (siteId) => `${page}#site-${siteId}`,
    covered: [...covered, ...over.covered],
    ...free
  });
  const drawn = {
    ...plate,
    ground: shareGround(plate.ground),
    lines: [...shareGround(plate.lines), ...over.edges],
    signs: over.nodes
  };
  return plateSvg(drawn, window, { version, line: partition.line, locale });
}

/** How every box shows a plate of a format: all of a preset view, and of the ground around it as much as there is room for. */
export function showFormat(format: PlateFormat, preset: PresetViewId): Showing {
  const window = plateWindow(format, PRESET_VIEWS[preset]);
  return { window, covered: coveredOnPlate(window), crops: labelCrops(window) };
}

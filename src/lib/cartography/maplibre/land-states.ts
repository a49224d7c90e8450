import type { Partition } from '../../derivation/partition/derive-partition';
import { containsFace } from '../../derivation/partition/evaluate-extent';
import type { Overlay, PlanVersion } from '../../plans/schema/plan-version';
import type { Face } from '../../territory/territory';
import type { View } from '../../view/page/view';
import { indexDrawnZones, type DrawnZone, type LandView } from '../symbology/drawn-zones';
import type { FaceArc } from '../ground/faces/face-arcs';
import type { Palette } from '../symbology/palette';
import { hasOutline, type Hatch } from '../symbology/symbology';

/** Not drawn. */
export const CLEAR = 'rgba(0,0,0,0)';

/** Drawing of one face; a map engine keeps it as the feature's state, so that a switch of version moves no geometry. */
export interface FaceState {
  readonly fill: string;
  readonly hatch: Hatch;
  /** Colour of the hatch. */
  readonly ink: string;
}

/** Land as the ground shows it. */
export const BARE_FACE: FaceState = { fill: CLEAR, hatch: 'none', ink: CLEAR };

/** Drawing of one border between faces. A broken outline may lie over a continuous one. */
export interface ArcState {
  readonly outline: string;
  readonly brokenOutline: string;
  readonly selected: boolean;
  /** Kinds of overlay that end here. */
  readonly overlays: Readonly<Record<Overlay['kind'], boolean>>;
}

/** The land to draw. */
interface LandInput<Shown extends LandView = LandView> {
  readonly partition: Partition;
  readonly view: Shown;
  /** Zones to draw in place of the partition's. */
  readonly drawn?: readonly DrawnZone[];
}

/** The state of every face of the partition in this view. */
export function faceStates(input: LandInput, palette: Palette): Map<string, FaceState> {
  const { partition } = input;
  const drawn = indexDrawnZones(partition, input.view, input.drawn);
  const faces = partition.zones.flatMap((zone) => zone.faces);
  return new Map(
    faces.map(({ id }) => {
      const symbol = drawn.get(id)?.symbol;
      if (symbol === undefined) return [id, BARE_FACE];
      const colours = palette.hues[symbol.hue];
      return [id, { fill: colours.fill[symbol.tint], hatch: symbol.hatch, ink: colours.hatch }];
    })
  );
}

function overlaysEnding(
  overlays: readonly Overlay[],
  faces: readonly (Face | undefined)[]
): Readonly<Record<Overlay['kind'], boolean>> {
  const ends = { demilitarised: false, 'pull-back': false, monitored: false, 'economic-zone': false };
  for (const { kind, extent } of overlays) {
    const [isInA, isInB] = faces.map((face) => face !== undefined && containsFace(extent, face));
    if (isInA !== isInB) ends[kind] = true;
  }
  return ends;
}

/**
 * The state of every border between faces: zones are outlined in the partition's order, as the plate draws them, so of
 * two neighbours the later one's outline lies on top.
 */
export function arcStates(
  arcs: readonly FaceArc[],
  input: LandInput<LandView & Pick<View, 'zone'>> & { readonly version: Pick<PlanVersion, 'overlays'> },
  palette: Palette
): Map<string, ArcState> {
  const { version, partition, view } = input;
  const drawn = indexDrawnZones(partition, view, input.drawn);
  const faces = new Map(partition.zones.flatMap((zone) => zone.faces.map((face) => [face.id, face] as const)));
  const order = new Map(partition.zones.map((zone, index) => [zone.id, index]));
  const orderOf = ({ zone }: DrawnZone) => order.get(zone.id) ?? 0;
  return new Map(
    arcs.map(({ id, a, b }) => {
      const sides = [drawn.get(a), b === undefined ? undefined : drawn.get(b)];
      const isInside = sides[0]?.zone.id === sides[1]?.zone.id;
      const outlined = sides.filter((side) => side !== undefined && hasOutline(side.symbol)) as DrawnZone[];
      let [outline, brokenOutline] = [CLEAR, CLEAR];
      for (const { symbol } of isInside ? [] : outlined.sort((x, y) => orderOf(x) - orderOf(y))) {
        const colour = palette.hues[symbol.hue].outline;
        if (symbol.broken) brokenOutline = colour;
        else [outline, brokenOutline] = [colour, CLEAR];
      }
      const selected = view.zone !== null && !isInside && sides.some((side) => side?.zone.id === view.zone);
      const ends = overlaysEnding(version.overlays, [faces.get(a), b === undefined ? undefined : faces.get(b)]);
      return [id, { outline, brokenOutline, selected, overlays: ends }];
    })
  );
}

/** The borders that outline a zone as it is drawn. */
export function arcsAround(arcs: readonly FaceArc[], faceIds: ReadonlySet<string>): string[] {
  return arcs.filter(({ a, b }) => faceIds.has(a) !== (b !== undefined && faceIds.has(b))).map(({ id }) => id);
}

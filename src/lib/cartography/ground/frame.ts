import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { Face } from '../../territory/territory';
import { MIN_TRIANGLE_PX2, projectingArcs, type ArcDetail, type ArcPaths } from './arc-paths';
import type { FaceGeometry, MapGeodata } from './geodata';
import { anchorIn, type Anchor } from './polygon-anchor';
import type { MapProjection } from './projection';
import { remember } from '../../remember';
import { finish, type RestingWork } from '../../resting-work';

type Rings = readonly (readonly number[])[][];

/** Geodata projected into one frame: what every version drawn there shares. */
export interface Frame {
  readonly geodata: MapGeodata;
  readonly projection: MapProjection;
  readonly territoryArcs: ArcPaths;
  readonly basemapArcs: ArcPaths;
  readonly faces: readonly FaceGeometry[];
}

/** Coasts, rivers and neighbours are where the land lies, not what a reader measures: they need half the detail. */
const BASEMAP_SHARE = 2;

/** Without further wishes the base map is projected once for a projection: it is the same under every line of contact. */
const knownBasemaps = remember<MapProjection, WeakMap<MapGeodata['basemap'], ArcPaths>>(() => new WeakMap());

function* projectingBasemap(
  { basemap }: MapGeodata,
  projection: MapProjection,
  detail: ArcDetail | undefined
): RestingWork<ArcPaths> {
  const minTrianglePx2 = BASEMAP_SHARE * (detail?.minTrianglePx2 ?? MIN_TRIANGLE_PX2);
  if (detail !== undefined) return yield* projectingArcs(basemap, projection, { ...detail, minTrianglePx2 });
  const known = knownBasemaps(projection);
  const arcs = known.get(basemap) ?? (yield* projectingArcs(basemap, projection, { minTrianglePx2 }));
  known.set(basemap, arcs);
  return arcs;
}

/** Projects the geodata as `frameGeodata` does, and rests every millisecond or so. */
export function* framingGeodata(
  geodata: MapGeodata,
  projection: MapProjection,
  detail?: ArcDetail
): RestingWork<Frame> {
  return {
    geodata,
    projection,
    territoryArcs: yield* projectingArcs(geodata.territory, projection, detail),
    basemapArcs: yield* projectingBasemap(geodata, projection, detail),
    faces: geodata.territory.objects.faces.geometries as FaceGeometry[]
  };
}

/**
 * Projects the geodata once; versions and facets are then drawn from joined arcs, without touching a coordinate.
 *
 * @param detail as `projectingArcs` has it
 */
export const frameGeodata = (...given: Parameters<typeof framingGeodata>): Frame => finish(framingGeodata(...given));

const knownFrames = remember<MapProjection, WeakMap<MapGeodata['territory'], Frame>>(() => new WeakMap());

/** Makes a frame that `frameAtHand` will have at hand, and rests every millisecond or so. */
export function* framingAtHand(geodata: MapGeodata, projection: MapProjection): RestingWork<Frame> {
  const frames = knownFrames(projection);
  const frame = frames.get(geodata.territory) ?? (yield* framingGeodata(geodata, projection));
  frames.set(geodata.territory, frame);
  return frame;
}

/** A frame as `frameGeodata` makes it, which may have been made ahead. */
export const frameAtHand = (...given: Parameters<typeof framingAtHand>): Frame => finish(framingAtHand(...given));

/** The outline of some faces in a frame, their common borders dissolved. */
export interface Outline {
  readonly frame: Frame;
  /** Rings as indices of arcs, in TopoJSON's form. */
  readonly rings: Rings;
  /** SVG path data. */
  readonly path: string;
}

const knownOutlines = remember<Frame, Map<string, Outline>>(() => new Map());

/** Versions and facets treat much the same land: each outline is made once for a frame. */
export function outlineFaces(frame: Frame, contains: (face: Face) => boolean): Outline {
  const faces = frame.faces.filter((face) => contains(face.properties));
  const outlines = knownOutlines(frame);
  const key = faces.map((face) => face.properties.id).join();
  const known = outlines.get(key);
  if (known !== undefined) return known;
  const rings = faces.length === 0 ? [] : (mergeArcs(frame.geodata.territory, faces) as TopoMultiPolygon).arcs;
  let path: string | undefined;
  const outline: Outline = {
    frame,
    rings,
    // Whoever looks for the room in an outline draws nothing.
    get path() {
      return (path ??= frame.territoryArcs.ringsToPath(rings));
    }
  };
  outlines.set(key, outline);
  return outline;
}

/** The roomiest place for a label in each separate part of an outline that is in the frame, the largest part first. */
export const partAnchors = remember(({ frame, rings }: Outline): Anchor[] =>
  rings
    .flatMap((polygon) => {
      const anchor = anchorIn([polygon.map((ring) => frame.territoryArcs.linePoints(ring))], frame.projection.size);
      return anchor === undefined ? [] : [anchor];
    })
    .sort((a, b) => b.areaPx - a.areaPx)
);

/** The roomiest place for a label in an outline; `undefined` where nothing of it is in the frame. */
export const outlineAnchor = remember(({ frame, rings }: Outline) =>
  anchorIn(
    rings.map((polygon) => polygon.map((ring) => frame.territoryArcs.linePoints(ring))),
    frame.projection.size
  )
);

type Territory = MapGeodata['territory'];

function meshTerritory(territory: Territory, isBorder: (a: Face, b: Face) => boolean): readonly (readonly number[])[] {
  const lines = meshArcs(territory, territory.objects.faces, (a, b) =>
    isBorder((a as FaceGeometry).properties, (b as FaceGeometry).properties)
  );
  return lines.arcs;
}

/** The borders between faces that the filter separates, as topojson lines. */
export const meshFaces = ({ geodata }: Frame, isBorder: (a: Face, b: Face) => boolean) =>
  meshTerritory(geodata.territory, isBorder);

/** They are the same in every frame. */
const territoryBorders = remember((territory: Territory) => ({
  oblasts: meshTerritory(territory, (a, b) => a.unit !== b.unit),
  state: meshTerritory(territory, (a, b) => a === b)
}));

/** The borders of the oblasts and that of the state, as topojson lines. */
export const meshBorders = ({ geodata }: Frame) => territoryBorders(geodata.territory);

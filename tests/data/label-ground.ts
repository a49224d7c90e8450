import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';
import { outlineAnchor, outlineFaces, type Frame } from '$lib/cartography/ground/frame';
import type { MapGeodata } from '$lib/cartography/ground/geodata';
import { LINE_HEIGHT } from '$lib/cartography/lettering/label';
import { type PlacedLabel } from '$lib/cartography/lettering/label-placement';
import { isLettered, type LabelInput, type PlateLabels } from '$lib/cartography/lettering/place-plate-labels';
import { measureText } from '$lib/cartography/lettering/text-width';
import { drawZones, indexDrawnZones, type DrawnZone } from '$lib/cartography/symbology/drawn-zones';
import type { Point } from '$lib/cartography/ground/box';
import type { Face } from '$lib/territory/territory';
import { inLanguage } from '../../src/lib/i18n/localised';
import { remember } from '../../src/lib/remember';

/** Labels as a map has placed them. */
export interface Lettering {
  readonly frame: Frame;
  readonly input: LabelInput;
  readonly labels: PlateLabels;
}

/** Share of a label's letters that may stand on other land: a border is as thick as its line. */
const TOLERANCE = 0.05;
/** Share of a label without a leader that stands on the land it names. */
const LEAST_ON_OWN = 0.5;
/** Least part of a zone in the frame, in square pixels, that must have its name before any town has one. */
const LEAST_ZONE_PX2 = 260;
const STEP_PX = 4;
/** Height of the letters without what hangs below the line, in ems. */
const LETTER_HEIGHT = 0.7;

/** Finds the face under a point in degrees, by the geodata alone. */
const faceFinder = remember(({ territory }: MapGeodata) => {
  const polygons = territory.objects.faces.geometries.flatMap((geometry) => {
    const shape = feature(territory, geometry) as GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, Face>;
    const parts = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
    return parts.map((coordinates) => {
      const polygon = { type: 'Polygon' as const, coordinates };
      const lngs = (coordinates[0] ?? []).map(([lng = 0]) => lng);
      const lats = (coordinates[0] ?? []).map(([, lat = 0]) => lat);
      const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
      const [south, north] = [Math.min(...lats), Math.max(...lats)];
      return { polygon, face: shape.properties, west, east, south, north };
    });
  });
  return ([lng, lat]: readonly [number, number]): Face | undefined =>
    polygons.find(
      ({ polygon, west, east, south, north }) =>
        lng >= west && lng <= east && lat >= south && lat <= north && booleanPointInPolygon([lng, lat], polygon)
    )?.face;
});

/** Points of a label's letters, line by line. */
function letterPoints({ position, box, lines }: PlacedLabel): Point[] {
  let top = box.top;
  return lines.flatMap(({ text, size, weight, letterSpacing }) => {
    const width = measureText(text, size, weight, letterSpacing);
    const free = box.right - box.left - width;
    const left = box.left + (position.anchor === 'start' ? 0 : position.anchor === 'end' ? free : free / 2);
    const middle = top + (size * LINE_HEIGHT) / 2;
    top += size * LINE_HEIGHT;
    const columns = Math.max(2, Math.ceil(width / STEP_PX));
    return [-0.5, 0, 0.5].flatMap((row) =>
      Array.from({ length: columns }, (_, column): Point => [
        left + (width * (column + 0.5)) / columns,
        middle + row * LETTER_HEIGHT * size
      ])
    );
  });
}

const nameOf = ({ lines }: PlacedLabel): string => lines.map(({ text }) => text).join(' ');

/** Something lettered where it does not belong, or not lettered though it should be. */
export interface Misplaced {
  readonly rule: 'zone' | 'line' | 'town' | 'site' | 'oblast' | 'beyond' | 'nameless';
  readonly text: string;
}

/** Judges each label by the faces beneath its letters. */
export function misplacedLabels({ frame, input, labels }: Lettering): Misplaced[] {
  const find = faceFinder(frame.geodata);
  const drawn = (input.drawn ?? drawZones(input.partition, input.view)).filter(isLettered);
  const zones = indexDrawnZones(input.partition, input.view, drawn);
  const hasLine = !input.view.hidden.includes('line-of-contact') && input.version.notDrawn === undefined;
  const faceAt = ([x, y]: Point) => find(frame.projection.invert(x, y));
  /** Land that no border of a zone and no line of contact divides. */
  const landOf = (face: Face) => `${zones.get(face.id)?.zone.id ?? ''}${hasLine ? face.holder : ''}`;

  const misplaced = labels.placed.flatMap((label): Misplaced[] => {
    const points = letterPoints(label);
    const faces = points.map(faceAt);
    const share = (test: (face: Face | undefined) => boolean) => faces.filter(test).length / points.length;
    const [kind = '', own = ''] = label.id.split(':');
    const fault = (rule: Misplaced['rule'], isFault: boolean) => (isFault ? [{ rule, text: nameOf(label) }] : []);
    const zoneIdOf = (face: Face | undefined) => (face === undefined ? undefined : zones.get(face.id)?.zone.id);
    const isOnOther = (id: string | undefined) =>
      share((face) => zoneIdOf(face) !== undefined && zoneIdOf(face) !== id) > TOLERANCE;
    const crossesBorder = () => {
      const lands = faces.map((face) => (face === undefined ? undefined : landOf(face)));
      const middle = lands[lands.length >> 1];
      return lands.filter((land) => land !== undefined && land !== middle).length / lands.length > TOLERANCE;
    };
    switch (kind) {
      case 'zone':
      case 'mark': {
        const isAdrift =
          label.position.leaderTo === undefined && share((face) => zoneIdOf(face) === own) < LEAST_ON_OWN;
        return fault('zone', isOnOther(own) || isAdrift);
      }
      case 'line-of-contact':
        return fault('line', isOnOther(undefined));
      case 'site': {
        const site = labels.sites.find(({ id }) => id === own);
        return fault('site', isOnOther(site && zoneIdOf(faceAt([site.x, site.y]))));
      }
      case 'city': {
        const city = labels.cities.find(({ place }) => String(place.id) === own);
        const home = city && find([city.place.lng, city.place.lat]);
        return fault(
          'town',
          home !== undefined && share((face) => face !== undefined && landOf(face) !== landOf(home)) > TOLERANCE
        );
      }
      case 'oblast':
        return fault('oblast', share((face) => face?.unit !== own) > TOLERANCE || crossesBorder());
      case 'country':
      case 'sea':
        return fault('beyond', share((face) => face !== undefined) > TOLERANCE);
      default:
        return [];
    }
  });
  return [...misplaced, ...namelessZones(drawn, { frame, input, labels })];
}

const seenPx2 = (frame: Frame, faceIds: ReadonlySet<string>): number =>
  outlineAnchor(outlineFaces(frame, ({ id }) => faceIds.has(id)))?.areaPx ?? 0;

function namelessZones(drawn: readonly DrawnZone[], { frame, input, labels }: Lettering): Misplaced[] {
  if (!labels.placed.some(({ id }) => id.startsWith('city:'))) return [];
  const named = new Set(labels.placed.map(({ id }) => id.split(':')[1]));
  return drawn
    .filter(({ zone, faceIds }) => !named.has(zone.id) && seenPx2(frame, faceIds) >= LEAST_ZONE_PX2)
    .map(({ zone }) => ({ rule: 'nameless', text: inLanguage(zone.terms.name, input.locale.code) }));
}

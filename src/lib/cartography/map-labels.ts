import type { LocaleCode } from '../i18n/localised';
import type { Messages } from '../i18n/messages/en';
import { formatArea } from '../i18n/format';
import type { AdministrativeUnit } from '../territory/manifest';
import type { DrawnZone } from './drawn-zones';
import { dissolveFaces, ringPoints, type Frame } from './frame';
import type { MapPlace } from './geodata';
import { labelSize, type LabelCandidate, type LabelLine, type Position } from './label-placement';
import { anchorIn, type Anchor } from './polygon-anchor';
import type { Size } from './projection';

/** Order in which kinds of labels take their places: a smaller number goes first. */
const ORDER = { zone: 0, line: 200, site: 250, city: 300, sea: 600, oblast: 700, country: 800 } as const;

/** Eight sides of a point symbol, best first (the usual preference of atlas lettering). */
function besidePoint(x: number, y: number, size: Size, offset: number): Position[] {
  const { height } = size;
  const above = y - height / 2 - offset * 0.7;
  const below = y + height / 2 + offset * 0.7;
  return [
    { x: x + offset, y, anchor: 'start', cost: 0 },
    { x: x - offset, y, anchor: 'end', cost: 1 },
    { x: x + offset * 0.7, y: above, anchor: 'start', cost: 2 },
    { x: x + offset * 0.7, y: below, anchor: 'start', cost: 2 },
    { x: x - offset * 0.7, y: above, anchor: 'end', cost: 3 },
    { x: x - offset * 0.7, y: below, anchor: 'end', cost: 3 },
    { x, y: above - 1, anchor: 'middle', cost: 3 },
    { x, y: below + 1, anchor: 'middle', cost: 3 }
  ];
}

const CITY_STYLE: Readonly<Record<number, { size: number; weight: 400 | 600 }>> = {
  1: { size: 13.5, weight: 600 },
  2: { size: 12.5, weight: 400 },
  3: { size: 12, weight: 400 },
  4: { size: 11.5, weight: 400 }
};

/** From which zoom (MapLibre's) places of a rank are worth a label. */
const RANK_MIN_ZOOM: Readonly<Record<number, number>> = { 1: 0, 2: 4.2, 3: 5.5, 4: 6.6 };

/** Places that are shown at a zoom, largest first. */
export function placesAt(places: readonly MapPlace[], zoom: number): MapPlace[] {
  return places.filter((place) => zoom >= (RANK_MIN_ZOOM[place.rank] ?? 9)).sort((a, b) => a.rank - b.rank);
}

export function cityLabel(place: MapPlace, x: number, y: number, locale: LocaleCode, index: number): LabelCandidate {
  const style = CITY_STYLE[place.rank] ?? { size: 11.5, weight: 400 as const };
  const lines = [{ text: place[locale], ...style }];
  return {
    id: `city:${String(place.id)}`,
    kind: `city-${String(place.rank)}`,
    lines,
    positions: besidePoint(x, y, labelSize(lines), 7),
    order: ORDER.city + place.rank * 50 + index / 100
  };
}

export function siteLabel(id: string, text: string, x: number, y: number): LabelCandidate {
  const lines = [{ text, size: 11.5, weight: 600 as const }];
  return {
    id: `site:${id}`,
    kind: 'site',
    lines,
    positions: besidePoint(x, y, labelSize(lines), 9),
    order: ORDER.site
  };
}

/** Places around an anchor for a label that does not fit inside: a rosette of growing distance, with a leader line. */
function rosette(anchor: Anchor, size: Size, reach: number): Position[] {
  const positions: Position[] = [];
  for (const distance of [34, 52, 74, 100, 130, 165, 205].filter((radius) => radius <= reach)) {
    for (let step = 0; step < 16; step += 1) {
      const angle = (step / 16) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const x = anchor.x + cos * (distance + size.width * 0.25);
      const y = anchor.y + sin * (distance + size.height * 0.25);
      positions.push({
        x,
        y,
        anchor: cos > 0.35 ? 'start' : cos < -0.35 ? 'end' : 'middle',
        // To the left and up lies land that the texts do not touch: prefer it.
        cost: 6 + distance / 14 + (cos > 0 ? 3 : 0) + (sin > 0 ? 1 : 0),
        leaderTo: [anchor.x, anchor.y]
      });
    }
  }
  return positions;
}

function aroundAnchor(anchor: Anchor): Position[] {
  const positions: Position[] = [];
  for (const [dx, dy] of [
    [0, 0],
    [0, -14],
    [0, 14],
    [-22, 0],
    [22, 0],
    [0, -28],
    [0, 28],
    [-44, 0],
    [44, 0],
    [-30, -20],
    [30, -20],
    [-30, 20],
    [30, 20]
  ] as const) {
    const isInside = Math.abs(dx) < anchor.halfWidth && Math.abs(dy) < anchor.halfWidth / 2;
    if (isInside) {
      positions.push({
        x: anchor.x + dx,
        y: anchor.y + dy,
        anchor: 'middle',
        cost: (Math.abs(dx) + Math.abs(dy)) / 12
      });
    }
  }
  return positions;
}

/** Zones smaller than this on the sheet (px²) are told by the table, not by a label. */
const MIN_ZONE_AREA_PX = 260;
const MAX_ZONE_LINE = 14;

/** Breaks a name into lines of a zone label at its spaces. */
function breakName(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < MAX_ZONE_LINE
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/** The name and the area of a zone: inside where it fits, else beside it with a leader line. */
export function zoneLabel(frame: Frame, drawn: DrawnZone, locale: LocaleCode): LabelCandidate[] {
  const rings = dissolveFaces(frame, (face) => drawn.faceIds.has(face.id));
  const anchor = anchorIn(ringPoints(frame, rings), frame.projection.size);
  if (anchor === undefined || anchor.areaPx < MIN_ZONE_AREA_PX) return [];
  const { terms, areaKm2, id } = drawn.zone;
  const name = (terms.mapLabel ?? terms.name)[locale].toLocaleUpperCase(locale);
  const lines: LabelLine[] = [
    ...breakName(name).map((text) => ({ text, size: 11.5, weight: 600 as const, letterSpacing: 1.4 })),
    { text: formatArea(areaKm2, locale), size: 12, weight: 400 }
  ];
  const size = labelSize(lines);
  const fits = anchor.halfWidth * 2 >= size.width * 0.85;
  const reach = Math.min(frame.projection.size.width, frame.projection.size.height) / 4;
  return [
    {
      id: `zone:${id}`,
      kind: 'zone',
      lines,
      positions: fits ? [...aroundAnchor(anchor), ...rosette(anchor, size, reach)] : rosette(anchor, size, reach),
      // Land that neither side would hold is what readers look for; then large land before small.
      order: ORDER.zone + (drawn.symbol.hue === 'neither' ? 0 : 1 + 100 / (1 + anchor.areaPx / 1000)),
      maxCost: drawn.symbol.hue === 'neither' ? 70 : 45
    }
  ];
}

/** Where the line's date may stand: around points along its main part, tied to the line by a leader. */
export function lineLabel(points: readonly (readonly [number, number])[], text: string): LabelCandidate[] {
  const lines = [{ text, size: 12.5, weight: 600 as const }];
  const step = Math.max(1, Math.floor(points.length / 40));
  const positions = points
    .filter((_, index) => index % step === 0)
    .flatMap(([x, y]) =>
      // To the west and north of the line lies the emptier half of the map.
      [
        [-24, -22],
        [-40, -8],
        [-14, -40],
        [-60, -34],
        [26, 30],
        [-90, -60],
        [44, 60]
      ].map(([dx = 0, dy = 0], rank): Position => ({
        x: x + dx,
        y: y + dy,
        anchor: dx < 0 ? 'end' : 'start',
        cost: 3 + rank,
        leaderTo: [x, y]
      }))
    );
  return [{ id: 'line-of-contact', kind: 'line', lines, positions, order: ORDER.line, maxCost: 30 }];
}

/** Letterspaced names of oblasts whose land no zone label names. */
export function oblastLabels(
  frame: Frame,
  units: readonly AdministrativeUnit[],
  namedUnits: ReadonlySet<string>,
  locale: LocaleCode
): LabelCandidate[] {
  return units.flatMap((unit) => {
    if (namedUnits.has(unit.code)) return [];
    const rings = dissolveFaces(frame, (face) => face.unit === unit.code);
    const anchor = anchorIn(ringPoints(frame, rings), frame.projection.size);
    const text = unit.name[locale].replace(/\s?(Oblast|область)$/u, '').toLocaleUpperCase(locale);
    const lines = [{ text, size: 10.5, weight: 400 as const, letterSpacing: 1.8 }];
    if (anchor === undefined || anchor.halfWidth * 2 < labelSize(lines).width) return [];
    return [
      {
        id: `oblast:${unit.code}`,
        kind: 'oblast',
        lines,
        positions: aroundAnchor(anchor),
        order: ORDER.oblast,
        maxCost: 12
      }
    ];
  });
}

/** Letterspaced names of the neighbouring countries. */
export function countryLabels(frame: Frame, locale: LocaleCode): LabelCandidate[] {
  return frame.geodata.basemap.objects.land.geometries.flatMap((geometry) => {
    if (geometry.properties === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon'))
      return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const points = polygons.map((rings) => rings.map((ring) => frame.basemapArcs.linePoints(ring)));
    const anchor = anchorIn(points, frame.projection.size);
    const name = locale === 'uk' ? geometry.properties.nameUk : geometry.properties.nameEn;
    const lines = [{ text: name.toLocaleUpperCase(locale), size: 11, weight: 400 as const, letterSpacing: 2.6 }];
    if (anchor === undefined || anchor.halfWidth * 2 < labelSize(lines).width * 1.15) return [];
    return [
      {
        id: `country:${geometry.properties.iso}`,
        kind: 'country',
        lines,
        positions: aroundAnchor(anchor),
        order: ORDER.country,
        maxCost: 15
      }
    ];
  });
}

/** Names of the seas, at hand-chosen points in degrees. */
export function seaLabels(frame: Frame, messages: Messages): LabelCandidate[] {
  const seas = [
    { id: 'black-sea', text: messages.map.blackSea, at: [31.6, 45.2] },
    { id: 'sea-of-azov', text: messages.map.seaOfAzov, at: [36.6, 46.15] }
  ] as const;
  return seas.map(({ id, text, at }) => {
    const [x, y] = frame.projection.project(at[0], at[1]);
    const positions = [
      [0, 0],
      [0, 18],
      [-30, 0],
      [30, 0],
      [0, -18],
      [-20, 40],
      [-60, 20]
    ].map(([dx = 0, dy = 0], index) => ({ x: x + dx, y: y + dy, anchor: 'middle' as const, cost: index }));
    return {
      id: `sea:${id}`,
      kind: 'sea',
      lines: [{ text, size: 13, weight: 400, letterSpacing: 0.6 }],
      positions,
      order: ORDER.sea
    };
  });
}

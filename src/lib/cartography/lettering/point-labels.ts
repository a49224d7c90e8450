import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage } from '../../i18n/localised';
import type { MapPlace } from '../ground/geodata';
import { labelSize } from './label';
import { type LabelCandidate } from './label-placement';
import type { LabelLand } from './label-land';
import { besidePoint, ORDER, rosette } from './label-positions';

const CITY_STYLE: Readonly<Record<number, { size: number; weight: 400 | 600 }>> = {
  1: { size: 13.5, weight: 600 },
  2: { size: 12.5, weight: 400 },
  3: { size: 12, weight: 400 },
  4: { size: 11.5, weight: 400 }
};

/** Lowest zoom (MapLibre's) at which places of a rank are labelled. */
const RANK_MIN_ZOOM: Readonly<Record<number, number>> = { 1: 0, 2: 4.2, 3: 5.5, 4: 6.6 };

/** Places that are shown at a zoom, largest first. */
export function placesAt(places: readonly MapPlace[], zoom: number): MapPlace[] {
  return places.filter((place) => zoom >= (RANK_MIN_ZOOM[place.rank] ?? 9)).sort((a, b) => a.rank - b.rank);
}

/** Label of a city, at the positions around its dot. */
export function cityLabel(
  place: MapPlace,
  x: number,
  y: number,
  locale: InterfaceLanguage,
  index: number,
  land: LabelLand | undefined
): LabelCandidate {
  const style = CITY_STYLE[place.rank] ?? { size: 11.5, weight: 400 as const };
  const lines = [{ text: inLanguage(place, locale), ...style }];
  return {
    id: `city:${String(place.id)}`,
    kind: `city-${String(place.rank)}`,
    lines,
    positions: besidePoint(x, y, labelSize(lines), 7),
    order: ORDER.city + place.rank * 50 + index / 100,
    mayMoveOthers: place.rank === 1,
    sign: { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 },
    ...(land && { land })
  };
}

/** Longest leader line of a site, in pixels. */
const LONGEST_LEADER_PX = 75;

/** Label of a site: at the positions around its diamond, else a little way off with a leader line. */
export function siteLabel(id: string, text: string, x: number, y: number, land: LabelLand): LabelCandidate {
  const lines = [{ text, size: 11.5, weight: 600 as const }];
  const size = labelSize(lines);
  const afar = rosette({ x, y, halfWidth: 0, areaPx: 0 }, size, LONGEST_LEADER_PX, false);
  return {
    id: `site:${id}`,
    kind: 'site',
    lines,
    positions: [...besidePoint(x, y, size, 9), ...afar],
    order: ORDER.site,
    mayMoveOthers: true,
    land
  };
}

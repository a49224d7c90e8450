import type { MapProjection } from '../ground/projection';
import { leaderOf, LINE_HEIGHT } from '../lettering/label';
import { namedBy, type PlacedLabel } from '../lettering/label-placement';
import type { PlateLabels } from '../lettering/place-plate-labels';
import type { Ink } from './style-labels';
import type { Point } from '../ground/box';

/** Placed labels as GeoJSON, for a map engine that draws them on the ground; `zone` and `site` say what they name. */
export interface Lettering {
  readonly leaders: GeoJSON.FeatureCollection;
  readonly marks: GeoJSON.FeatureCollection;
  readonly lettering: GeoJSON.FeatureCollection;
}

const INK_OF_KIND: Readonly<Record<string, Ink>> = { oblast: 'muted', country: 'country', sea: 'sea' };
const ANCHOR = { start: 'left', middle: 'center', end: 'right' } as const;

/** MapLibre centres a line a little lower than the plate does (measured on screenshots), in ems. */
const BASELINE_SHIFT_EM = -0.075;

/** SVG counts the space after the last letter into a line's width, MapLibre does not: share of it on the left of `x`. */
const TRAILING_SPACE = { start: 0, middle: 0.5, end: 1 } as const;

function letterLines(label: PlacedLabel, at: Point, ground: readonly number[]): GeoJSON.Feature[] {
  const { position, box, kind, lines } = label;
  const named = namedBy(label);
  const x = position.anchor === 'start' ? box.left : position.anchor === 'end' ? box.right : (box.left + box.right) / 2;
  let top = box.top;
  return lines.map(({ text, size, weight, letterSpacing = 0 }) => {
    const middle = top + (size * LINE_HEIGHT) / 2;
    top += size * LINE_HEIGHT;
    const properties = {
      ...named,
      text,
      size,
      weight,
      letterSpacing: letterSpacing / size,
      ink: INK_OF_KIND[kind] ?? 'plain',
      anchor: ANCHOR[position.anchor],
      offset: [
        (x - letterSpacing * TRAILING_SPACE[position.anchor] - at[0]) / size,
        (middle - at[1]) / size + BASELINE_SHIFT_EM
      ]
    };
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...ground] } };
  });
}

const collect = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features });

/**
 * The labels of a plate in degrees. Names of places and sites are tied to their signs and keep their distance in pixels
 * while the map zooms; all others stand where they were placed until the map comes to rest and places them anew.
 */
export function letterGround({ placed, cities, sites }: PlateLabels, { invert }: MapProjection): Lettering {
  const labelled = new Set(placed.map(({ id }) => id));
  const signs = new Map<string, { icon: string; at: Point; site?: string }>();
  for (const { place, at } of cities)
    if (labelled.has(`city:${String(place.id)}`))
      signs.set(`city:${String(place.id)}`, { icon: `place-${String(place.rank)}`, at });
  for (const { id, x, y, isSilent } of sites)
    signs.set(`site:${id}`, { icon: isSilent ? 'site-silent' : 'site', at: [x, y], site: id });
  const point = ([x, y]: Point, properties: { icon: string; site?: string }): GeoJSON.Feature => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: invert(x, y) }
  });
  const leaders = placed.flatMap((label) => {
    const line = leaderOf(label.position, label.box);
    return line === undefined ? [] : [{ line, named: namedBy(label) }];
  });
  return {
    leaders: collect(
      leaders.map(({ line: [from, to], named }) => ({
        type: 'Feature',
        properties: named,
        geometry: { type: 'LineString', coordinates: [invert(...from), invert(...to)] }
      }))
    ),
    marks: collect([
      ...[...signs.values()].map(({ at, ...sign }) => point(at, sign)),
      ...leaders.map(({ line: [, to] }) => point(to, { icon: 'label-end' }))
    ]),
    lettering: collect(
      placed.flatMap((label) => {
        const at = signs.get(label.id)?.at ?? [
          (label.box.left + label.box.right) / 2,
          (label.box.top + label.box.bottom) / 2
        ];
        return letterLines(label, at, invert(...at));
      })
    )
  };
}

import type { InterfaceLanguage } from '../../i18n/languages';
import { inCapitals, type Localised } from '../../i18n/localised';
import type { Messages } from '../../i18n/messages/common';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { Face } from '../../territory/territory';
import { facesInFrame } from '../ground/faces/face-rings';
import { outlineAnchor, outlineFaces, type Frame } from '../ground/frame';
import type { LabelGround } from './label-ground';
import { labelSize } from './label';
import { type LabelCandidate } from './label-placement';
import { aroundAnchor, ORDER } from './label-positions';
import type { Box } from '../ground/box';
import { anchorIn, mostHalfWidth } from '../ground/polygon-anchor';
import { remember } from '../../remember';

/** Letters say what kind of unit it is; the word for it can be left out. */
const shortName = ({ name }: AdministrativeUnit): Localised => ({
  en: name.en.replace(/ Oblast$/u, ''),
  uk: name.uk.replace(/ область$/u, '')
});

/**
 * The roomiest land of an oblast that no border of a zone divides, nor the line of contact; nothing where none has room
 * for a label.
 *
 * @param least half the width of the label, in pixels
 */
function roomiestPart(frame: Frame, { code }: AdministrativeUnit, ground: LabelGround, least: number) {
  const inFrame = facesInFrame(frame);
  const boxes = new Map<string, Box[]>();
  for (const { properties } of frame.faces) {
    const box = inFrame.get(properties.id);
    if (properties.unit !== code || box === undefined) continue;
    const part = ground.partOf(properties);
    boxes.set(part, [...(boxes.get(part) ?? []), box]);
  }
  return [...boxes]
    .flatMap(([part, own]) => {
      // Where the whole of a part is too small, no spot in it is looked for.
      if (mostHalfWidth(own) < least) return [];
      const contains = (face: Face) => face.unit === code && ground.partOf(face) === part;
      const anchor = outlineAnchor(outlineFaces(frame, contains));
      return anchor === undefined ? [] : [{ anchor, land: ground.ofFaces(contains) }];
    })
    .sort((a, b) => b.anchor.halfWidth - a.anchor.halfWidth)
    .find(({ anchor }) => anchor.halfWidth >= least);
}

/** The letterspaced name of an oblast, where its land has room for it. */
export function oblastLabel(
  frame: Frame,
  unit: AdministrativeUnit,
  locale: InterfaceLanguage,
  ground: LabelGround
): LabelCandidate[] {
  const text = inCapitals(shortName(unit), locale);
  const lines = [{ text, size: 10.5, weight: 400 as const, letterSpacing: 1.8 }];
  const part = roomiestPart(frame, unit, ground, labelSize(lines).width / 2);
  if (part === undefined) return [];
  return [
    {
      id: `oblast:${unit.code}`,
      kind: 'oblast',
      lines,
      positions: aroundAnchor(part.anchor),
      order: ORDER.oblast,
      maxCost: 12,
      land: part.land
    }
  ];
}

/** The neighbouring countries in a frame, each with the roomiest place for its name. */
const neighbourAnchors = remember(({ geodata, basemapArcs, projection }: Frame) =>
  geodata.basemap.objects.land.geometries.flatMap((geometry) => {
    if (geometry.properties === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon'))
      return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const points = polygons.map((rings) => rings.map((ring) => basemapArcs.linePoints(ring)));
    return [{ properties: geometry.properties, anchor: anchorIn(points, projection.size) }];
  })
);

/** Letterspaced names of the neighbouring countries. */
export function countryLabels(frame: Frame, locale: InterfaceLanguage, ground: LabelGround): LabelCandidate[] {
  return neighbourAnchors(frame).flatMap(({ properties, anchor }) => {
    const text = inCapitals({ en: properties.nameEn, uk: properties.nameUk }, locale);
    const lines = [{ text, size: 11, weight: 400 as const, letterSpacing: 2.6 }];
    if (anchor === undefined || anchor.halfWidth * 2 < labelSize(lines).width * 1.15) return [];
    return [
      {
        id: `country:${properties.iso}`,
        kind: 'country',
        lines,
        positions: aroundAnchor(anchor),
        order: ORDER.country,
        maxCost: 15,
        land: ground.beyond()
      }
    ];
  });
}

/**
 * Width of a degree of longitude on a map of usual size, in pixels; names of seas move by less where the map is
 * smaller.
 */
const USUAL_DEGREE_PX = 40;

/** Names of the seas, at hand-chosen points in degrees, where the sea is as wide as its name. */
export function seaLabels(frame: Frame, messages: Messages, ground: LabelGround): LabelCandidate[] {
  const seas = [
    { id: 'black-sea', text: messages.map.blackSea, at: [31.6, 45.2], degrees: 2.4 },
    { id: 'sea-of-azov', text: messages.map.seaOfAzov, at: [36.6, 46.15], degrees: 2.5 }
  ] as const;
  return seas.flatMap(({ id, text, at, degrees }) => {
    const [x, y] = frame.projection.project(at[0], at[1]);
    const degreePx = frame.projection.project(at[0] + 1, at[1])[0] - x;
    const lines = [{ text, size: 13, weight: 400 as const, letterSpacing: 0.6 }];
    if (labelSize(lines).width > degrees * degreePx) return [];
    const scale = Math.min(1, degreePx / USUAL_DEGREE_PX);
    const positions = [
      [0, 0],
      [0, 18],
      [-30, 0],
      [30, 0],
      [0, -18],
      [-20, 40],
      [-60, 20]
    ].map(([dx = 0, dy = 0], index) => ({
      x: x + dx * scale,
      y: y + dy * scale,
      anchor: 'middle' as const,
      cost: index
    }));
    return [{ id: `sea:${id}`, kind: 'sea', lines, positions, order: ORDER.sea, land: ground.beyond() }];
  });
}

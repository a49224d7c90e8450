import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';
import type { MultiPolygon as MultiPolygonArcs, Polygon as PolygonArcs } from 'topojson-specification';
import { polygonAreaKm2 } from '../../src/lib/geodesy/area';
import { type HeldArea, HOLDERS } from '../../src/lib/territory/territory';
import type {
  GeneralisedArea,
  MeasuredLine,
  MeasuredPart,
  SourceAccuracy,
  Verification
} from '../../src/lib/territory/verification';
import type { BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import { HELD_AREAS_FILE } from '../held-areas';
import type { CutFace } from '../../src/lib/territory/cut/cut-faces';
import { geodesicLengthKm, measureInThreeWays, roundKm2 } from '../measure-geodesic';
import { heldRing, MAIN } from '../../src/lib/territory/line/line-parts';
import { meshLine } from '../../src/lib/territory/line/mesh-line';
import type { LineOrigin, Sources } from '../sources';
import type { Unit } from '../../src/lib/territory/units';
import type { CutTerritory } from './territory';

const ACCURACY_FILE = 'figures/accuracy.json';

type DatedCut = CutTerritory & { readonly date: string };

/** The polygons of the faces with these ids, at full resolution. */
function polygonsOf({ topology }: CutTerritory, ids: ReadonlySet<string>): (Polygon | MultiPolygon)[] {
  return feature(topology, topology.objects.faces)
    .features.filter(({ properties }) => ids.has(properties.id))
    .map(({ geometry }) => geometry as Polygon | MultiPolygon);
}

function measureParts(cut: DatedCut, units: readonly Unit[]): MeasuredPart[] {
  return units.flatMap(({ code }) => {
    const parts = HOLDERS.map((holder) => ({
      holder,
      ids: new Set(cut.faces.filter((face) => face.unit === code && face.holder === holder).map(({ id }) => id))
    }));
    if (parts.some(({ ids }) => ids.size === 0)) return [];
    return parts.map(({ holder, ids }) => ({
      date: cut.date,
      unit: code,
      holder,
      ...measureInThreeWays(polygonsOf(cut, ids))
    }));
  });
}

/** Held areas on the date of a line: measured on that line before it was generalised. */
function compareWithOriginal({ date, faces }: DatedCut, heldAreas: readonly HeldArea[]): GeneralisedArea[] {
  const ofDate = heldAreas.filter((held) => held.date === date);
  if (ofDate.length === 0)
    throw new BadInput(HELD_AREAS_FILE, `it has no rows of ${date}, the date of a line of contact`);
  return ofDate.map(({ unit, heldByRussiaKm2 }) => {
    const held = faces.filter((face) => face.unit === unit && face.holder === 'russia');
    return {
      date,
      unit,
      generalisedKm2: roundKm2(held.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)),
      originalKm2: heldByRussiaKm2
    };
  });
}

function measureLine(cut: DatedCut): MeasuredLine {
  const { date, topology, parts } = cut;
  const faces = topology.objects.faces.geometries as ((PolygonArcs | MultiPolygonArcs) & { properties: CutFace })[];
  const lines = meshLine(topology, faces, parts).map((line) => feature(topology, line).geometry as MultiLineString);
  const main = parts.find(({ part }) => part === MAIN);
  const behindMain: Polygon = { type: 'Polygon', coordinates: main === undefined ? [] : [heldRing(main)] };
  // Land behind the main line reaches beyond it; pockets do not even touch it.
  const isPocket = ({ coordinates }: Polygon): boolean =>
    !coordinates.flat().some((position) => booleanPointInPolygon(position, behindMain, { ignoreBoundary: true }));
  const pieces = polygonsOf(cut, new Set(['UA-59:russia', 'UA-63:russia'])).flatMap((geometry): Polygon[] =>
    geometry.type === 'Polygon'
      ? [geometry]
      : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
  );
  return {
    date,
    lengthKm: Math.round(lines.reduce((sum, line) => sum + geodesicLengthKm(line), 0)),
    borderPocketsKm2: roundKm2(pieces.filter(isPocket).reduce((sum, piece) => sum + polygonAreaKm2(piece), 0))
  };
}

function readAccuracy(sources: Sources): SourceAccuracy {
  const accuracy = sources.json(ACCURACY_FILE) as Partial<SourceAccuracy>;
  const { lineOfContactMetres, inlandBordersMetres, otherInlandBordersMetres } = accuracy;
  if (otherInlandBordersMetres === undefined) throw new BadInput(ACCURACY_FILE, 'it has no otherInlandBordersMetres');
  if (lineOfContactMetres === undefined) throw new BadInput(ACCURACY_FILE, 'it has no lineOfContactMetres');
  if (inlandBordersMetres === undefined) throw new BadInput(ACCURACY_FILE, 'it has no inlandBordersMetres');
  return { lineOfContactMetres, inlandBordersMetres, otherInlandBordersMetres };
}

/** An object as JSON with one row of each list on a line, so that a change of one row shows as one line. */
function jsonTables(tables: Omit<Verification, 'accuracy'>, accuracy: SourceAccuracy): string {
  const texts = Object.entries(tables).map(
    ([name, rows]) => `${JSON.stringify(name)}: [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
  );
  return `{\n${[...texts, `"accuracy": ${JSON.stringify(accuracy)}`].join(',\n')}\n}\n`;
}

/**
 * `verification.json`: units and held parts measured in three ways at full resolution, held areas before and after
 * generalising, lengths, and the accuracy of the sources.
 */
export function buildVerification(
  sources: Sources,
  units: readonly Unit[],
  cuts: readonly DatedCut[],
  heldAreas: readonly HeldArea[],
  origins: readonly LineOrigin[]
): BuiltFile {
  const tables = {
    units: units.map(({ code, geometry }) => ({ code, ...measureInThreeWays([geometry]) })),
    parts: cuts.flatMap((cut) => measureParts(cut, units)),
    generalised: cuts.flatMap((cut) => compareWithOriginal(cut, heldAreas)),
    lines: cuts.map(measureLine)
  };
  return {
    path: 'verification.json',
    text: jsonTables(tables, readAccuracy(sources)),
    credits: [...origins, 'openstreetmap']
  };
}

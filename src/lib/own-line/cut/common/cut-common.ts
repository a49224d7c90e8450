import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import { polygonAreaKm2 } from '../../../geodesy/area';
import type { CommonFaces } from '../../../territory/common-territory';
import type { CutFace, CutTopology, RunMapshaper } from '../../../territory/cut/cut-faces';
import type { CutTerritory } from '../../../territory/cut/cut-territory';
import { displayTopology } from '../../../territory/cut/display-topology';
import { CutFault } from '../../../territory/cut/measure-faces';
import { faceId } from '../../../territory/read-territory';
import { HOLDERS, type Face, type Holder } from '../../../territory/territory';
import type { Corners } from '../../../territory/outline';
import { cutAlong } from '../cut-outlines';
import type { LineGround } from '../drawing/ground';
import { layOnFaces } from '../drawing/lay-on-faces';

/** All in all less land than this that both lines have otherwise is an effect of rounding: it stays as the second has it. */
const SLIVER_KM2 = 0.05;
/** The common faces of a unit and holder may differ from those of one line by so much: what such slivers make up. */
const TOLERANCE_KM2 = 0.5;

/** A face as two lines have it. */
interface CommonFace {
  readonly id: string;
  readonly unit: string;
  readonly holder: Holder;
  readonly bandKm: number | null;
  readonly before: Holder;
  readonly beforeKm: number | null;
  /** Keys of the outlines inside which it lies, joined by `+`. */
  readonly inside?: string | null;
}

const FIELDS = ['unit', 'holder', 'bandKm', 'before', 'beforeKm'] as const;

type Named = { readonly objects: Readonly<Record<string, unknown>> };

/** A topology under another name, its faces' properties marked as those of one line. */
function mark(topology: CutTopology, name: 'one' | 'two'): Named {
  const { objects, ...others } = topology;
  const geometries = objects.faces.geometries.map(({ properties, ...shape }) => {
    const { unit, holder, bandKm = null } = (properties ?? {}) as Partial<CutFace>;
    return { ...shape, properties: { [`${name}Unit`]: unit, [`${name}Holder`]: holder, [`${name}Km`]: bandKm } };
  });
  return { ...others, objects: { [name]: { ...objects.faces, geometries } } };
}

/** Id of a common face: that of the second line's, and what the first has there. */
const ID = 'id = unit + ":" + holder + (bandKm ? ":" + bandKm : "") + "~" + before + (beforeKm ? beforeKm : "")';

/** Lays the faces of two lines over each other. Where borders of units are rounded otherwise, the first has its way. */
async function overlay(run: RunMapshaper, first: CutTopology, second: CutTopology): Promise<CutTopology> {
  const each = [
    'unit = oneUnit || twoUnit',
    'before = oneHolder || twoHolder',
    'holder = twoUnit == unit ? twoHolder : before',
    'beforeKm = oneUnit ? oneKm : twoKm',
    'bandKm = twoUnit == unit ? twoKm : beforeKm',
    ID
  ];
  const isSliver = `this.area < ${SLIVER_KM2 * 1e6}`;
  const alike = [`before = ${isSliver} ? holder : before`, `beforeKm = ${isSliver} ? bandKm : beforeKm`, ID];
  const dissolve = `-dissolve id copy-fields=${FIELDS.join()}`;
  const commands = [
    '-i one.json two.json combine-files',
    '-union target=one,two name=faces',
    `-each '${each.join('; ')}'`,
    dissolve,
    `-each '${alike.join('; ')}'`,
    dissolve,
    // What is left of a border that each line has rounded otherwise would be a face that no map can draw.
    `-filter '!(${isSliver})'`,
    '-sort id',
    '-o faces.json format=topojson no-quantization precision=0.0000001 target=faces'
  ];
  return (await run(commands.join(' '), {
    'one.json': mark(first, 'one'),
    'two.json': mark(second, 'two')
  })) as CutTopology;
}

const isHolder = (value: unknown): value is Holder => HOLDERS.some((holder) => holder === value);

/** The faces of an overlay as each line has them, measured at full resolution. */
function measureCommon(topology: CutTopology): [Face[], Face[]] {
  const sides: [Face[], Face[]] = [[], []];
  for (const { properties, geometry } of feature(topology, topology.objects.faces).features) {
    const { id, unit, holder, bandKm, before, beforeKm, inside: joined } = properties as CommonFace;
    const inside = joined ? joined.split('+') : [];
    if (!isHolder(holder) || !isHolder(before)) throw new CutFault(`face ${id} has no holder`);
    const areaKm2 = polygonAreaKm2(geometry as Polygon | MultiPolygon);
    const face = (held: Holder, km: number | null): Face => ({
      id,
      unit,
      holder: held,
      ...(km !== null && { bandKm: km }),
      ...(inside.length > 0 && { inside }),
      areaKm2
    });
    sides[0].push(face(before, beforeKm));
    sides[1].push(face(holder, bandKm));
  }
  return sides;
}

/** Refuses common faces that do not add up to those of a line, by unit and holder. */
function checkSide(common: readonly Face[], own: readonly Face[]): void {
  const sum = (faces: readonly Face[]) => {
    const sums = new Map<string, number>();
    for (const { unit, holder, areaKm2 } of faces) {
      const key = faceId(unit, holder, undefined);
      sums.set(key, (sums.get(key) ?? 0) + areaKm2);
    }
    return sums;
  };
  const [ours, theirs] = [sum(common), sum(own)];
  for (const [key, areaKm2] of theirs) {
    const offKm2 = Math.abs((ours.get(key) ?? 0) - areaKm2);
    if (offKm2 > TOLERANCE_KM2) throw new CutFault(`the common faces of ${key} are off by ${offKm2.toFixed(2)} km²`);
  }
}

/**
 * The faces that two lines cut out together, of the faces that each cuts out alone at full resolution.
 *
 * @param outlines drawn by hand, along which they are cut as well
 * @throws {CutFault} where they cannot be laid over each other
 */
export async function cutCommonFaces(
  run: RunMapshaper,
  [first, second]: readonly [CutTerritory, CutTerritory],
  ground: LineGround,
  outlines: readonly Corners[] = []
): Promise<CommonFaces> {
  const laid = await overlay(run, first.topology, second.topology);
  const measure = (pieces: CutTopology) => measureCommon(pieces)[1];
  const topology = await cutAlong(run, { topology: laid, fields: FIELDS, measure }, outlines);
  const sides = measureCommon(topology);
  checkSide(sides[0], first.faces);
  checkSide(sides[1], second.faces);
  return {
    topology: await displayTopology(run, topology, sides[1], second.parts, 'drawn'),
    sides,
    people: layOnFaces(ground.points, topology, ground.water, ground.nameTown)
  };
}

import { cutTerritory, type CutTerritory } from '../../territory/cut/cut-territory';
import type { RunMapshaper } from '../../territory/cut/cut-faces';
import { displayTopology } from '../../territory/cut/display-topology';
import { measureFaces } from '../../territory/cut/measure-faces';
import { PULL_BACK_BANDS } from '../../territory/cut/pull-back-bands';
import type { Remark } from '../../territory/line/bad-line';
import type { Corners } from '../../territory/outline';
import type { ControlDrawing, OwnCut } from '../control-drawing';
import { cutBands } from './cut-bands';
import { cutOutlines } from './cut-outlines';
import type { CutStep } from './cut-steps';
import type { LineGround } from './drawing/ground';
import { readHeldLand } from './drawing/held-land';
import { layOnFaces } from './drawing/lay-on-faces';
import { lineChains } from './line-chains';
import { partsOfLines, readParts } from './drawing/own-parts';
import { shortenSegments } from './drawing/shorten-segments';
import { cutHeldLand } from './piece-faces';
import { countPositions, thinForDistances, thinParts } from './thin-line';

interface Made {
  readonly cut: CutTerritory;
  readonly dropped: OwnCut['dropped'];
  readonly remarks: readonly Remark[];
}

/** The atlas's lines have no longer segments on land: whoever brings one of them gets the faces of its date. */
const LONGEST_KM = 25;

type Report = (step: CutStep) => void;

async function cutHeld(
  run: RunMapshaper,
  drawing: Extract<ControlDrawing, { kind: 'held' }>,
  ground: LineGround,
  report: Report
): Promise<Made> {
  const { polygons, dropped, remarks } = readHeldLand(drawing, ground);
  report('overlay');
  const { topology, absorbed } = await cutHeldLand(run, ground.topology, polygons, drawing.holder);
  const parts = lineChains(topology);
  report('bands');
  const banded = await cutBands(run, topology, parts, PULL_BACK_BANDS, ground.units);
  return {
    cut: { parts, topology: banded, faces: measureFaces(banded, ground.units) },
    dropped: { count: dropped.count + absorbed.count, km2: dropped.km2 + absorbed.km2 },
    remarks
  };
}

async function cutParts(
  run: RunMapshaper,
  drawing: Exclude<ControlDrawing, { kind: 'held' }>,
  ground: LineGround,
  report: Report
): Promise<Made> {
  const read = drawing.kind === 'parts' ? readParts(drawing.parts) : partsOfLines(drawing, ground);
  const parts = thinParts(read.parts);
  const [before, after] = [countPositions(read.parts), countPositions(parts)];
  const remarks: readonly Remark[] =
    before === after ? read.remarks : [...read.remarks, { code: 'simplified', values: { before, after } }];
  report('overlay');
  const stepped = parts.map((part) => ({ ...part, positions: shortenSegments(part.positions, LONGEST_KM) }));
  const cut = await cutTerritory(run, ground, stepped, thinForDistances(stepped));
  return { cut, dropped: { count: 0, km2: 0 }, remarks };
}

/**
 * The faces that a line cuts out, a person's own or one of the atlas, with all that the atlas has of its lines: at full
 * resolution.
 *
 * @param outlines drawn by hand, along which the faces are cut as well
 * @throws {BadLine} where the drawing cannot be used
 * @throws {CutFault} where the cut fails
 */
export async function cutAtFullDetail(
  run: RunMapshaper,
  drawing: ControlDrawing,
  ground: LineGround,
  report: Report = () => undefined,
  outlines: readonly Corners[] = []
): Promise<Made> {
  report('read');
  const made = await (drawing.kind === 'held'
    ? cutHeld(run, drawing, ground, report)
    : cutParts(run, drawing, ground, report));
  return { ...made, cut: await cutOutlines(run, made.cut, outlines, ground.units) };
}

/**
 * What a person's own line makes of the territory: faces as drawn, with their areas and people.
 *
 * @throws {BadLine} where the drawing cannot be used
 * @throws {CutFault} where the cut fails
 */
export async function cutOwnLine(
  run: RunMapshaper,
  drawing: ControlDrawing,
  ground: LineGround,
  report: Report = () => undefined,
  outlines: readonly Corners[] = []
): Promise<OwnCut> {
  const { cut, dropped, remarks } = await cutAtFullDetail(run, drawing, ground, report, outlines);
  report('draw');
  const topology = await displayTopology(run, cut.topology, cut.faces, cut.parts);
  report('people');
  const people = layOnFaces(ground.points, cut.topology, ground.water, ground.nameTown);
  return { topology, people, parts: cut.parts, dropped, remarks };
}

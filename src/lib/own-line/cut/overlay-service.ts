import { fetchJson } from '../../client/fetch-json';
import type { PeoplePointsFile } from '../../people/people-points';
import type { Place } from '../../places/place';
import type { BorderFactors } from '../../territory/border-factors';
import type { CommonFaces } from '../../territory/common-territory';
import type { Corners } from '../../territory/outline';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import type { ControlDrawing, OwnCut } from '../control-drawing';
import { measureFactors, type BorderGazetteer } from './borders/measure-borders';
import { Surroundings, type SurroundingSources } from './borders/surroundings';
import { cutCommonFaces } from './common/cut-common';
import { cutAtFullDetail, cutOwnLine } from './cut-own-line';
import type { CutStep } from './cut-steps';
import { readGround, type LineGround, type LineGroundFile } from './drawing/ground';
import { runInWorker } from './load-mapshaper';

/** What comes of the work, or why nothing does. */
export type Answer<Made> =
  { readonly ok: true; readonly made: Made } | { readonly ok: false; readonly problem: Remark };

/** What lines are laid over, and what borders along them are measured by. */
interface Opened {
  readonly ground: LineGround;
  /** Fetched once somebody asks for borders. */
  readonly surroundings: () => Promise<{ readonly around: Surroundings; readonly gazetteer: BorderGazetteer }>;
}

/** @param root address of the folder of geodata, without a slash at the end */
export async function openGround(root: string): Promise<Opened> {
  const [file, points, places] = await Promise.all([
    fetchJson(root, 'line-ground.json') as Promise<LineGroundFile>,
    fetchJson(root, 'people-points.json') as Promise<PeoplePointsFile>,
    fetchJson(root, 'places.json', Array.isArray) as Promise<readonly Place[]>
  ]);
  const ground = readGround({ ground: file, points, places });
  const surroundings: Opened['surroundings'] = async () => {
    const [countries, sites] = await Promise.all([
      fetchJson(root, 'line-countries.json') as Promise<SurroundingSources['countries']>,
      fetchJson(root, 'sites.json', Array.isArray) as Promise<BorderGazetteer['sites']>
    ]);
    return {
      around: new Surroundings({ water: file.water, countries }),
      gazetteer: { places, sites, people: ground.points }
    };
  };
  return { ground, surroundings };
}

/** What goes wrong is an answer as well. */
async function answered<Made>(task: () => Promise<Made>): Promise<Answer<Made>> {
  try {
    return { ok: true, made: await task() };
  } catch (error) {
    if (error instanceof BadLine) return { ok: false, problem: error.remark };
    return {
      ok: false,
      problem: { code: 'cut-failed', values: { detail: error instanceof Error ? error.message : '' } }
    };
  }
}

/** Cuts along a drawing, and along outlines that drafts name. */
export const answerCut = (
  { ground }: Opened,
  drawing: ControlDrawing,
  report: (step: CutStep) => void,
  outlines: readonly Corners[]
): Promise<Answer<OwnCut>> => answered(() => cutOwnLine(runInWorker, drawing, ground, report, outlines));

/** Measures what borders on a drawing are summed from. */
export const answerBorders = (
  { ground, surroundings }: Opened,
  drawing: ControlDrawing,
  outlines: readonly Corners[]
): Promise<Answer<BorderFactors>> =>
  answered(async () => {
    const [{ cut }, { around, gazetteer }] = await Promise.all([
      cutAtFullDetail(runInWorker, drawing, ground, undefined, outlines),
      surroundings()
    ]);
    return measureFactors(cut, around, gazetteer);
  });

/** Cuts the faces that two drawings have in common, and along outlines that drafts name. */
export const answerCommon = (
  { ground }: Opened,
  [first, second]: readonly [ControlDrawing, ControlDrawing],
  outlines: readonly Corners[]
): Promise<Answer<CommonFaces>> =>
  answered(async () => {
    const one = await cutAtFullDetail(runInWorker, first, ground);
    const two = await cutAtFullDetail(runInWorker, second, ground);
    return cutCommonFaces(runInWorker, [one.cut, two.cut], ground, outlines);
  });

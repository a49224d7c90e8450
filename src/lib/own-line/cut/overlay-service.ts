import { fetchJson } from '../../client/fetch-json';
import type { PeoplePointsFile } from '../../people/people-points';
import type { Place } from '../../places/place';
import { BadLine, type Remark } from '../../territory/line/bad-line';
import type { ControlDrawing, OwnCut } from '../control-drawing';
import { cutOwnLine } from './cut-own-line';
import type { CutStep } from './cut-steps';
import { readGround, type LineGround, type LineGroundFile } from './drawing/ground';
import { runInWorker } from './load-mapshaper';

/** What comes of a drawing: its cut, or why there is none. */
export type CutAnswer = { readonly ok: true; readonly cut: OwnCut } | { readonly ok: false; readonly problem: Remark };

/** @param root address of the folder of geodata, without a slash at the end */
export async function openGround(root: string): Promise<LineGround> {
  const [ground, points, places] = await Promise.all([
    fetchJson(root, 'line-ground.json'),
    fetchJson(root, 'people-points.json'),
    fetchJson(root, 'places.json', Array.isArray)
  ]);
  return readGround({
    ground: ground as LineGroundFile,
    points: points as PeoplePointsFile,
    places: places as readonly Place[]
  });
}

/** Cuts along a drawing; what is wrong with it is an answer as well. */
export async function answer(
  drawing: ControlDrawing,
  ground: LineGround,
  report: (step: CutStep) => void
): Promise<CutAnswer> {
  try {
    return { ok: true, cut: await cutOwnLine(runInWorker, drawing, ground, report) };
  } catch (error) {
    if (error instanceof BadLine) return { ok: false, problem: error.remark };
    return {
      ok: false,
      problem: { code: 'cut-failed', values: { detail: error instanceof Error ? error.message : '' } }
    };
  }
}

import { base } from '$app/paths';
import type { ControlDrawing, OwnCut } from '$lib/own-line/control-drawing';
import { CUT_STEPS, LineCutter, type Answer } from '$lib/own-line/cut/overlay';
import { once } from '$lib/once';
import type { BorderFactors } from '$lib/territory/border-factors';
import type { CommonFaces } from '$lib/territory/common-territory';
import type { Corners } from '$lib/territory/outline';
import { BadLine } from '$lib/territory/line/bad-line';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

/** Its worker keeps what it has fetched for the next line. */
const overlay = once(() => new LineCutter(`${location.origin}${base}/${GEODATA_FOLDER}`));

/** @throws {BadLine} where there is no answer */
function madeOf<Made>(answer: Answer<Made>): Made {
  if (answer.ok) return answer.made;
  const { code, place, values } = answer.problem;
  throw new BadLine(code, place, values);
}

/**
 * Lays a drawing over the land, in a worker.
 *
 * @param report is told how much of it is done, from 0 to 1
 * @throws {BadLine} where it cannot be done
 */
export async function cutInWorker(
  drawing: ControlDrawing,
  signal: AbortSignal,
  report: (done: number) => void
): Promise<OwnCut> {
  const cancel = () => {
    overlay().cancel();
  };
  signal.addEventListener('abort', cancel);
  const answer = await overlay().cut(drawing, (step) => {
    report((CUT_STEPS.indexOf(step) + 1) / (CUT_STEPS.length + 1));
  });
  signal.removeEventListener('abort', cancel);
  return madeOf(answer);
}

/**
 * What borders on a drawing, and on outlines that drafts name, are summed from.
 *
 * @throws {BadLine} where it cannot be done
 */
export const measureInWorker = async (
  drawing: ControlDrawing,
  outlines: readonly Corners[] = []
): Promise<BorderFactors> => madeOf(await overlay().borders(drawing, outlines));

/**
 * Lays a drawing over the land, and outlines that drafts name, in a worker.
 *
 * @throws {BadLine} where it cannot be done
 */
export const cutOutlinesInWorker = async (drawing: ControlDrawing, outlines: readonly Corners[]): Promise<OwnCut> =>
  madeOf(await overlay().cut(drawing, undefined, outlines));

/**
 * The faces that two drawings, and outlines that drafts name, cut out together.
 *
 * @throws {BadLine} where it cannot be done
 */
export const cutCommonInWorker = async (
  drawings: readonly [ControlDrawing, ControlDrawing],
  outlines: readonly Corners[]
): Promise<CommonFaces> => madeOf(await overlay().common(drawings, outlines));

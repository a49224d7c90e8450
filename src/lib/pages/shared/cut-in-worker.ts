import { base } from '$app/paths';
import type { ControlDrawing, OwnCut } from '$lib/own-line/control-drawing';
import { CUT_STEPS, LineCutter } from '$lib/own-line/cut/overlay';
import { once } from '$lib/once';
import { BadLine } from '$lib/territory/line/bad-line';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

/** Its worker keeps what it has fetched for the next line. */
const overlay = once(() => new LineCutter(`${location.origin}${base}/${GEODATA_FOLDER}`));

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
  if (answer.ok) return answer.cut;
  const { code, place, values } = answer.problem;
  throw new BadLine(code, place, values);
}

import type { Control, Recognition, Status } from '../plans/schema/plan-version';
import type { Holder } from '../territory/territory';

/**
 * What becomes of land, in the order of a ledger: the other side would hold it; neither or both would; who would is left
 * open; its holder would keep it, and it would be recognised as Russian, or the holder's forces would leave.
 */
export const LAND_MOVES = ['changes', 'leaves', 'open', 'recognised', 'withdraws'] as const;
export type LandMove = (typeof LAND_MOVES)[number];

const ONE_SIDE: readonly Control[] = ['ukraine', 'russia'];
const NOT_DECIDED: readonly Control[] = ['to-be-negotiated', 'unspecified'];
const AS_RUSSIAN: readonly Recognition[] = ['russia-de-facto', 'russia-de-jure'];

const leaves = (holder: Holder, { forces }: Status): boolean =>
  forces.some((effect) => effect === 'both-withdraw' || effect === `${holder}-withdraws`);

/** What becomes of land that a side holds; nothing where it stays as it is. */
export function moveOf(holder: Holder, status: Status): LandMove | undefined {
  const { control, recognition } = status;
  if (NOT_DECIDED.includes(control)) return 'open';
  if (!ONE_SIDE.includes(control)) return 'leaves';
  if (control !== holder) return 'changes';
  if (AS_RUSSIAN.includes(recognition)) return 'recognised';
  return leaves(holder, status) ? 'withdraws' : undefined;
}

/** What is different for land between two texts; nothing where both say the same of who would hold it and as what. */
export function moveBetween(one: Status, other: Status): LandMove | undefined {
  const both = [one.control, other.control];
  if (one.control !== other.control) {
    if (both.some((control) => NOT_DECIDED.includes(control))) return 'open';
    return both.every((control) => ONE_SIDE.includes(control)) ? 'changes' : 'leaves';
  }
  if (NOT_DECIDED.includes(one.control)) return undefined;
  const isRecognisedAlike =
    one.recognition === other.recognition ||
    ![one.recognition, other.recognition].some((recognition) => AS_RUSSIAN.includes(recognition));
  return isRecognisedAlike ? undefined : 'recognised';
}

import type { ControlDrawing, OwnCut } from '../control-drawing';
import type { LineWords } from '../own-line';
import type { Holder } from '../../territory/territory';

/** What a list says of a line that this browser keeps. */
export interface KeptAbout extends LineWords, Pick<OwnCut, 'dropped' | 'remarks'> {
  /** Never changes; see `isOwnLineId`. */
  readonly id: string;
  readonly heldKm2: Readonly<Record<Holder, number>>;
  /** When it was added, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** What a line was cut into, which is large, and what it was drawn from. */
export interface KeptLand {
  readonly drawing: ControlDrawing;
  readonly cut: OwnCut;
}

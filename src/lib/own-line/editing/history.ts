/** What was, is and may be again; the latest change is the last of the past, the next to redo the first of the future. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Number of steps that can be taken back: more than a hand does in an hour. */
const MOST_STEPS = 500;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The history after a change; what was undone before it is gone. */
export const record = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past.slice(1 - MOST_STEPS), present],
  present: next,
  future: []
});

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const last = past.at(-1);
  return last === undefined ? history : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...others] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: others };
}

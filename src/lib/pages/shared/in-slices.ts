/** Milliseconds of work after which the page may answer to its reader. */
const SLICE_MS = 10;

/** Lets whatever waits be done first: what a reader does, and drawing. */
const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => {
        setTimeout(resolve);
      });

/**
 * Does work in slices, between which the page answers to its reader. The first has a task of its own as well: whoever
 * asks for the work is at something else.
 *
 * @param isWanted is asked before each slice; where it is no longer, the work is left
 * @returns the work's result, or nothing where it was left
 */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  isWanted: () => boolean = () => true
): Promise<Result | undefined> {
  await nextTask();
  while (isWanted()) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < end);
    await nextTask();
  }
  return undefined;
}

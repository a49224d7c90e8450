/** Work that rests at each `yield`, so that whoever runs it may let something else happen there; it returns its result. */
export type RestingWork<Result> = Generator<undefined, Result>;

/** Does all of the work at once. */
export function finish<Result>(steps: RestingWork<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

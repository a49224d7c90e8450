/**
 * A value that comes a moment late, once what was changed with it has been painted: for what most screens show below, so
 * that what a reader looks at does not wait for it.
 */
export class AfterPaint<Value> {
  readonly #wanted: () => Value;
  #painted = $state.raw<{ readonly value: Value } | null>(null);

  constructor(wanted: () => Value) {
    this.#wanted = wanted;
  }

  /** The value that was wanted when the page was painted last; before it ever was, the one that is wanted. */
  readonly value = $derived.by((): Value => (this.#painted ?? { value: this.#wanted() }).value);

  /** Attached to an element of the page, it lets the value follow. */
  readonly follow = $derived.by(() => {
    const value = this.#wanted();
    return () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const frame = requestAnimationFrame(() => {
        timer = setTimeout(() => (this.#painted = { value }));
      });
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
      };
    };
  });
}

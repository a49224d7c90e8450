/** Results by the name of what they were worked out from; the latest so many are kept. */
export class Latest<Result> {
  readonly #results = new Map<string, Result>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(name: string, work: () => Result): Result {
    const known = this.#results.get(name);
    const result = known ?? work();
    this.#results.delete(name);
    this.#results.set(name, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.#most && oldest !== undefined) this.#results.delete(oldest);
    return result;
  }
}

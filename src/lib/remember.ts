/** Works something out once for each object it is asked about, and keeps it as long as that object lives. */
export function remember<Subject extends object, Result>(
  work: (subject: Subject) => Result
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const found = known.get(subject) ?? { result: work(subject) };
    known.set(subject, found);
    return found.result;
  };
}

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

/**
 * Calls a function once, or once for each key, and keeps what it returns: calls made meanwhile share the same promise.
 * What throws or rejects is not kept, so the next call tries again.
 */
export function once<Key extends [] | [string], Result>(work: (...key: Key) => Result): (...key: Key) => Result {
  const results = new Map<string | undefined, Result>();
  return (...key) => {
    const [name] = key;
    if (results.has(name)) return results.get(name) as Result;
    const result = work(...key);
    results.set(name, result);
    if (result instanceof Promise) result.catch(() => results.delete(name));
    return result;
  };
}

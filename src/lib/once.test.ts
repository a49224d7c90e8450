import { describe, expect, test } from 'vitest';
import { once } from './once';

/** Counts its calls; of those that are listed it makes failures. */
function counter(failing: readonly number[] = []) {
  let calls = 0;
  const count = (name = '') => {
    calls += 1;
    return failing.includes(calls)
      ? Promise.reject(new Error(`${name}${String(calls)}`))
      : Promise.resolve(name + String(calls));
  };
  return { count, calls: () => calls };
}

describe('what succeeds is done once', () => {
  test('for callers at the same time, and for those who come later', async () => {
    const { count, calls } = counter();
    const ask = once(() => count());
    const [first, second] = [ask(), ask()];
    expect(second).toBe(first);
    expect([await first, await ask(), calls()]).toEqual(['1', '1', 1]);
  });

  test('for each key', async () => {
    const { count, calls } = counter();
    const ask = once((name: string) => count(name));
    expect(await Promise.all([ask('a'), ask('b'), ask('a')])).toEqual(['a1', 'b2', 'a1']);
    expect(calls()).toBe(2);
  });

  test('whatever comes of it, also at once', () => {
    let calls = 0;
    const ask = once(() => void (calls += 1));
    ask();
    ask();
    expect(calls).toBe(1);
  });
});

describe('what fails', () => {
  test('fails for all who asked meanwhile, and is tried again by the next call', async () => {
    const { count, calls } = counter([1]);
    const ask = once(() => count());
    const asked = await Promise.allSettled([ask(), ask()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([await ask(), await ask(), calls()]).toEqual(['2', '2', 2]);
  });

  test('can be tried again by whoever hears of the failure', async () => {
    const { count } = counter([1]);
    const ask = once(() => count());
    expect(await ask().catch(() => ask())).toBe('2');
  });

  test('leaves what other keys have', async () => {
    const { count } = counter([2]);
    const ask = once((name: string) => count(name));
    const kept = ask('a');
    await expect(ask('b')).rejects.toThrow('b2');
    expect([ask('a') === kept, await ask('b')]).toEqual([true, 'b3']);
  });

  test('may fail at once', () => {
    let calls = 0;
    const ask = once(() => {
      calls += 1;
      if (calls === 1) throw new Error('Not yet.');
      return calls;
    });
    expect(ask).toThrow('Not yet.');
    expect([ask(), ask()]).toEqual([2, 2]);
  });
});

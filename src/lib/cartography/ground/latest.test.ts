import { expect, it } from 'vitest';
import { Latest } from './latest';

it('works each result out once while it is among the latest', () => {
  const worked: string[] = [];
  const latest = new Latest<string>(2);
  const get = (name: string) =>
    latest.get(name, () => {
      worked.push(name);
      return name.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(worked).toEqual(['a', 'b', 'c', 'b']);
});

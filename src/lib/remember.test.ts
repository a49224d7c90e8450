import { expect, it } from 'vitest';
import { Latest, remember } from './remember';

it('works once for each object, also where the result is nothing', () => {
  const asked: object[] = [];
  const work = remember((subject: object) => {
    asked.push(subject);
    return undefined;
  });
  const [first, second] = [{}, {}];
  for (const subject of [first, first, second, first]) expect(work(subject)).toBeUndefined();
  expect(asked).toEqual([first, second]);
});

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

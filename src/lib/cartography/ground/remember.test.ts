import { expect, it } from 'vitest';
import { remember } from './remember';

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

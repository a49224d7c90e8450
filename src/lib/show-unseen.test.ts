import { expect, test } from 'vitest';
import { showUnseen } from './show-unseen';

test('what a terminal would obey is written out, words and rows stay', () => {
  expect(showUnseen('“\u001b[2J\u202efdp\u0007\u009b1m”,\r\nзмінено: ʼ 1\u00a0km²')).toBe(
    '“\\u001b[2J\\u202efdp\\u0007\\u009b1m”,\\u000d\nзмінено: ʼ 1\u00a0km²'
  );
});

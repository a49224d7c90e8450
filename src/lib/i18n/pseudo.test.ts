import { expect, it } from 'vitest';
import { interfaceMessages } from './messages/common';
import { pseudo } from './pseudo';

it('makes English about 40 % longer, sentences with their parts included', () => {
  const english = { title: 'Plan versions', held: (area: string) => `Held: ${area}` };
  const made = pseudo(english) as typeof english;
  expect(made.title).toBe('Pláâññ véêërsíîóôññs');
  expect(made.held(made.title)).toBe('Héêëld: Pláâññ véêërsíîóôññs');

  const text = interfaceMessages('en').map.noWebgl;
  expect(String(pseudo(text)).length / text.length).toBeCloseTo(1.4, 1);
});

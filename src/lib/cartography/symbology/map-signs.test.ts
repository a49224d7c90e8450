import { expect, it } from 'vitest';
import { joinNames } from './map-signs';

it('says once what all names begin with', () => {
  expect(joinNames(['Pull-back: 5 km', 'Pull-back: 10 km'])).toBe('Pull-back: 5 km; 10 km');
  expect(joinNames(['Pull-back: 5 km', 'Economic zone'])).toBe('Pull-back: 5 km; Economic zone');
  expect(joinNames(['Economic zone'])).toBe('Economic zone');
});

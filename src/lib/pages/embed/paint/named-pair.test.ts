import { describe, expect, it } from 'vitest';
import { pairMapsMessages } from '$lib/i18n/messages/pair-maps';
import { OPENING_PAIR } from '../../addresses/pair-address';
import { namedPair, withoutVersions } from './named-pair';

const IDS = ['us-28point-2025-11', 'e3-counter-2025-11', 'ru-memorandum-2025-06'];
const named = (search: string) => namedPair(search, IDS, pairMapsMessages('en'), 'en');

describe('the two versions that a frame names', () => {
  it('are those of its query', () => {
    expect(named('?versions=ru-memorandum-2025-06,us-28point-2025-11&mode=swipe')).toEqual({
      pair: ['ru-memorandum-2025-06', 'us-28point-2025-11'],
      remarked: []
    });
  });

  it('are the nearest there are, with a sentence for each slip', () => {
    const { pair, remarked } = named('?versions=ru-memorandum-2025-6,e3-counter-2025-11,us-28point-2025-11');
    expect(pair).toEqual(['ru-memorandum-2025-06', 'e3-counter-2025-11']);
    expect(remarked).toHaveLength(2);
    expect(remarked.join(' ')).toContain('“ru-memorandum-2025-6”');
    expect(named('').pair).toEqual(OPENING_PAIR);
  });

  it('are no part of the view', () => {
    expect(withoutVersions('?versions=a,b&mode=swipe')).toBe('mode=swipe');
  });
});

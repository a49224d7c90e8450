import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTIES } from '../../plans/schema/party';
import { MEASURES } from '../../territory/measures';
import { ENTRY_KINDS } from './timeline-entries';
import { formatTimelineFilter, parseTimelineFilter, showsEntry, type TimelineFilter } from './timeline-filter';

const filters: fc.Arbitrary<TimelineFilter> = fc.record({
  kinds: fc.subarray([...ENTRY_KINDS]),
  parties: fc.subarray([...PARTIES]),
  measure: fc.constantFrom(...MEASURES)
});

describe('formatTimelineFilter and parseTimelineFilter', () => {
  it('round-trip every filter, with nothing ignored', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseTimelineFilter(formatTimelineFilter(filter))).toEqual({ filter, ignored: [] });
      })
    );
  });

  it('are total and canonical: any text gives a filter, and equal filters have equal addresses', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { filter } = parseTimelineFilter(search);
        expect(parseTimelineFilter(formatTimelineFilter(filter))).toEqual({ filter, ignored: [] });
      })
    );
    const { filter } = parseTimelineFilter('?side=russia,us,us&show=texts');
    expect(formatTimelineFilter(filter)).toBe('?show=texts&side=us,russia');
  });
});

describe('parseTimelineFilter', () => {
  it.each([
    ['?show=maps', 'maps'],
    ['?side=us,atlantis', 'atlantis'],
    ['?colour=red', 'colour'],
    ['?side=atlantis,atlantis', 'atlantis']
  ])('tells what it ignored in %s', (search, ignored) => {
    expect(parseTimelineFilter(search).ignored).toEqual([ignored]);
  });
});

describe('showsEntry', () => {
  const joint = { kind: 'texts', parties: ['us', 'ukraine'] } as const;

  it.each([
    ['', true],
    ['?show=texts', true],
    ['?show=events', false],
    ['?show=texts,events', true],
    ['?side=ukraine', true],
    ['?side=russia,us', true],
    ['?side=russia', false],
    ['?show=events&side=us', false]
  ])('with “%s” shows a joint text: %s', (search, isShown) => {
    expect(showsEntry(parseTimelineFilter(search).filter, joint)).toBe(isShown);
  });
});

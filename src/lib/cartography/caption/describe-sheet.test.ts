import { describe, expect, it } from 'vitest';
import type { SheetStory } from './caption-input';
import { fitShort, LONGEST_SHORT_TEXT } from './describe-sheet';

const story: SheetStory = {
  lead: 'Map: ',
  names: ['A draft of forty words', 'A draft'],
  facts: ['Russia would hold 500 km², half of the island.', 'Russia would hold 500 km².'],
  lines: ['Line of contact of 1 January 2026.', 'Line of 1 Jan 2026.'],
  note: 'A proposal.',
  caption: [],
  description: []
};

describe('fitShort', () => {
  it('says as much as goes in', () => {
    expect(fitShort(story, story.lead)).toBe(
      'Map: A draft of forty words. Russia would hold 500 km², half of the island. Line of contact of 1 January 2026. A proposal.'
    );
  });

  it('gives up the fullest name before the fact, and the fact before date and note', () => {
    const long = { ...story, names: ['n'.repeat(60), 'n'.repeat(20)] };
    expect(fitShort(long, '')).toMatch(/^n{20}\. Russia would hold 500 km², half of the island\./u);
    const longer = { ...story, names: ['n'.repeat(100)] };
    expect(fitShort(longer, '')).toBe(`${'n'.repeat(100)}. Line of contact of 1 January 2026. A proposal.`);
  });

  it('cuts a name that no short text has room for, and keeps date and note', () => {
    const text = fitShort({ ...story, names: ['n'.repeat(300)] }, story.lead);
    expect(text).toHaveLength(LONGEST_SHORT_TEXT);
    expect(text).toMatch(/^Map: n+…\. Line of 1 Jan 2026\. A proposal\.$/u);
  });
});

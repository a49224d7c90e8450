import { describe, expect, it } from 'vitest';
import { MONITORING_PROPOSALS } from './proposals';
import { shownBands } from './shown-bands';

describe('proposals how a ceasefire could be watched', () => {
  it('stand in the order of their dates, each id once', () => {
    const dates = MONITORING_PROPOSALS.map(({ published }) => published);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(MONITORING_PROPOSALS.map(({ id }) => id)).size).toBe(MONITORING_PROPOSALS.length);
  });
});

describe('the distances that a map shows', () => {
  const declared = MONITORING_PROPOSALS.flatMap(({ id, zones }) =>
    zones.map((zone, index) => ({ proposal: id, zone: zone.id, km: (index + 1) * 10 }))
  );

  it('are those of the version’s own text where it names any, else those of proposals', () => {
    const own = shownBands(declared, 'framework-20-option-b');
    expect(own.map(({ proposal }) => proposal)).toEqual(Array(3).fill('framework-20-option-b'));
    const others = shownBands(declared, 'us-28point-2025-11');
    expect(others.map(({ proposal }) => proposal)).not.toContain('framework-20-option-b');
    expect(others.map(({ km }) => km)).toEqual(others.map(({ km }) => km).sort((a, b) => a - b));
  });
});

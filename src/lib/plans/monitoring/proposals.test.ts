import { describe, expect, it } from 'vitest';
import { MONITORING_PROPOSALS } from './proposals';
import { shownBands, unknownProposals } from './shown-bands';

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
    const titlesOf = (bands: typeof own) => new Set(bands.flatMap(({ titles }) => titles.map(({ en }) => en)));
    expect(titlesOf(own)).toEqual(new Set(['20-point framework (named for Donetsk Oblast)']));
    const others = shownBands(declared, 'us-28point-2025-11');
    expect(titlesOf(others)).toEqual(new Set(['GCSP paper, March 2025', 'Kellogg’s remarks, May 2025']));
    expect(others.map(({ km }) => km)).toEqual(others.map(({ km }) => km).sort((a, b) => a - b));
  });

  it('are those of the proposals that the reader has chosen, each once with all that name it', () => {
    const chosen = shownBands(declared, 'us-28point-2025-11', ['gcsp-2025-03', 'framework-20-option-b', 'nobody']);
    expect(chosen.map(({ km }) => km)).toEqual([10, 20, 30, 40]);
    expect(chosen.map(({ titles }) => titles.length)).toEqual([2, 2, 2, 1]);
    expect(unknownProposals(['gcsp-2025-03', 'nobody'])).toEqual(['nobody']);
  });
});

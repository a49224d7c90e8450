import { describe, expect, it } from 'vitest';
import { allVersions } from '$lib/plans/catalogue';
import { SOURCES } from '$lib/plans/sources';
import { termsOfLand } from '$lib/plans/terms-of-land';

const sourceOf = new Map(SOURCES.map((source) => [source.id, source]));

describe('the sources', () => {
  it('have ids that no other has', () => {
    expect(SOURCES.filter((source) => sourceOf.get(source.id) !== source)).toEqual([]);
  });

  it.each(SOURCES.map((source) => [source.id, source] as const))('%s is complete', (_, source) => {
    expect(source.outlet).toMatch(/\S/u);
    if (source.date !== null) expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/u);
    if (source.url !== null) expect(new URL(source.url).protocol).toMatch(/^https?:$/u);
    expect(source.origin).not.toBe(source.outlet);
  });

  it('label state-controlled agencies, and those only', () => {
    for (const { id, kind, controlledBy } of SOURCES) expect(controlledBy !== undefined, id).toBe(kind === 'state');
  });

  it('are a state’s own agencies only where the version is that state’s position', () => {
    for (const { id, side, sources } of allVersions()) {
      const states = sources.map((source) => sourceOf.get(source)?.controlledBy).filter((state) => state !== undefined);
      expect(states, id).toEqual(states.filter((state) => state === 'Russian' && side === 'russia'));
    }
  });

  it('never carry a term of land on the word of a state-controlled agency alone', () => {
    for (const version of allVersions()) {
      for (const term of termsOfLand(version).filter(({ sources }) => sources.length > 0)) {
        const kinds = term.sources.map((source) => sourceOf.get(source)?.kind);
        expect(kinds, `${version.id}, ${term.id}`).not.toEqual(kinds.map(() => 'state'));
      }
    }
  });
});

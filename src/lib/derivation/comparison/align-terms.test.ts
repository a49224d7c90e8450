import { describe, expect, it } from 'vitest';
import { undrawn } from '../../../../tests/fixtures/undrawn-version';
import { allVersions } from '../../plans/catalogue';
import { UNITS } from '../../plans/schema/lands';
import type { PlanVersion } from '../../plans/schema/plan-version';
import { alignLandTerms, alignOverlays, alignSiteTerms } from './align-terms';

function versionOf(id: string): PlanVersion {
  const found = allVersions().find((version) => version.id === id);
  if (found === undefined) throw new Error(`There is no version “${id}”.`);
  return found;
}

const draft = versionOf('us-28point-2025-11');
const counter = versionOf('e3-counter-2025-11');
const notDrawn = undrawn('control-2022-02-23');

const land = (versions: readonly PlanVersion[], id: string) =>
  alignLandTerms(versions).find(({ subject }) => subject.id === id)?.terms;

describe('alignLandTerms', () => {
  it('takes an oblast for all others that no text names indeed', () => {
    for (const version of allVersions()) expect(JSON.stringify(version)).not.toContain(UNITS.unnamed);
  });

  it('finds the clause that claims the place', () => {
    const [ours] = land([draft, counter], 'donetsk-held-by-ukraine') ?? [];
    expect(ours?.map(({ point }) => point)).toEqual(['21d']);
  });

  it('finds it also where a version calls wider land by another name', () => {
    const has = ({ provisions }: PlanVersion, land: string) => provisions.some(({ id }) => id === land);
    const wide = allVersions().filter(
      (version) => has(version, 'outside-crimea-held-by-russia') && !has(version, 'luhansk-held-by-russia')
    );
    expect(wide).not.toEqual([]);
    for (const version of wide) {
      const ids = land([version], 'luhansk-held-by-russia')?.[0]?.map((terms) => ('id' in terms ? terms.id : ''));
      expect(ids, version.id).toEqual(['outside-crimea-held-by-russia']);
    }
  });

  it('has every clause of every drawn version', () => {
    for (const version of allVersions()) {
      const aligned = new Set(alignLandTerms([version]).flatMap(({ terms }) => terms.flat()));
      const missing = [...version.provisions, ...(version.notDrawn?.terms ?? [])].filter((term) => !aligned.has(term));
      expect(
        missing.map(({ id }) => id),
        version.id
      ).toEqual([]);
    }
  });

  it('says something of every place for a drawn version', () => {
    for (const { subject, terms } of alignLandTerms([draft, counter])) {
      expect(Math.min(...terms.map((said) => said.length)), subject.id).toBeGreaterThan(0);
    }
  });

  it('keeps apart what only words describe', () => {
    expect(land([draft, notDrawn], 'crimea-with-sevastopol')?.[1]).toHaveLength(1);
    expect(land([draft, notDrawn], 'donetsk-held-by-russia')?.[1]).toEqual([]);
    expect(land([draft, notDrawn], 'told-in-words')?.map((said) => said.length)).toEqual([0, 3]);
  });

  it('lists clauses that split a place', () => {
    const split = allVersions().find(({ provisions }) => provisions.some(({ id }) => id === 'sumy-held-by-russia'));
    if (split === undefined) throw new Error('No version treats Sumy Oblast apart.');
    expect(land([split], 'elsewhere-held-by-russia')?.[0]?.length).toBeGreaterThan(1);
  });
});

describe('other terms', () => {
  it('lists each site once for each version', () => {
    for (const { terms } of alignSiteTerms([draft, counter])) expect(terms.map((said) => said.length)).toEqual([1, 1]);
  });

  it('leaves out overlays that no version has', () => {
    expect(alignOverlays([draft])).toEqual([]);
  });
});

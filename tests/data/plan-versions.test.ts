import { describe, expect, it } from 'vitest';
import { containsFace } from '$lib/derivation/partition/evaluate-extent';
import { allVersions } from '$lib/plans/catalogue';
import { mapBasisOf } from '$lib/plans/map-basis';
import type { Extent, PlanVersion } from '$lib/plans/schema/plan-version';
import { SOURCES } from '$lib/plans/sources';
import { validateVersion } from '$lib/plans/rules/validate-version';
import { VERSION_IDS } from '$lib/plans/version-ids';
import type { Face } from '$lib/territory/territory';
import { ADMINISTRATIVE_UNITS } from '../fixtures/administrative-units';
import sourceWording from '../fixtures/source-wording.json';
import { runsOfWords } from './runs-of-words';

const files = import.meta.glob<PlanVersion>('../../src/lib/plans/versions/*.ts', { eager: true, import: 'default' });
const versions = Object.entries(files).map(([path, version]) => ({ file: path.split('/').at(-1), version }));
const sourceIds = SOURCES.map(({ id }) => id);

const face = (unit: string, holder: Face['holder']): Face => ({ id: `${unit}:${holder}`, unit, holder, areaKm2: 1 });
const drawn = versions.filter(({ version }) => version.notDrawn === undefined);
const claimOf = (version: PlanVersion, someFace: Face) =>
  version.provisions.find(({ extent }) => containsFace(extent, someFace));

describe('the catalogue', () => {
  it('holds every file of versions/, ascending by date, then id', () => {
    const keys = allVersions().map(({ published, id }) => `${published} ${id}`);
    expect(keys).toHaveLength(versions.length);
    expect(keys).toEqual([...keys].sort());
  });

  it('has a file for every id that the atlas knows, and no other', () => {
    expect(versions.map(({ file }) => file).sort()).toEqual(VERSION_IDS.map((id) => `${id}.ts`).sort());
  });

  it('leads from a variant of a document to another one', () => {
    const documents = allVersions().flatMap(({ variantOf }) => variantOf ?? []);
    expect(documents).toContain('framework-20');
    for (const document of documents) {
      expect(documents.filter((other) => other === document).length, document).toBeGreaterThan(1);
    }
  });

  it('leaves no version undrawn: there is a line for each', () => {
    const undrawn = versions.filter((entry) => !drawn.includes(entry));
    expect(undrawn.map(({ version }) => version.id)).toEqual([]);
  });

  it('says which versions fix nothing on the map', () => {
    const open = allVersions().filter((version) => mapBasisOf(version) === 'left-open');
    expect(open.map(({ id }) => id)).toEqual([
      'ua-memorandum-2025-06',
      'eu-ua-counter-2025-08',
      'geneva-19point-2025-11'
    ]);
    for (const { id, leavesOpen } of open) expect(leavesOpen, id).not.toEqual([]);
  });

  it('means the same land by the same id in every version', () => {
    const extents = new Map<string, Extent>();
    for (const { version } of versions) {
      for (const { id, extent } of version.provisions) {
        expect(extents.get(id) ?? extent, id).toEqual(extent);
        extents.set(id, extent);
      }
    }
  });
});

describe.each(versions)('$file', ({ file, version }) => {
  it('is named like its id', () => {
    expect(file).toBe(`${version.id}.ts`);
  });

  it('is valid', () => {
    expect(validateVersion(version, ADMINISTRATIVE_UNITS, sourceIds)).toEqual([]);
  });

  it('says on which publication its wording rests: the first of its sources is named in the basis', () => {
    if (version.kind === 'baseline') return;
    const [first] = version.sources.map((id) => SOURCES.find((source) => source.id === id));
    const names = [first?.outlet, first?.origin].flatMap((name) => name?.split(' / ') ?? []);
    expect(names.some((name) => version.textBasis.en.includes(name))).toBe(true);
  });

  // The facts carry over from those who compiled them, their sentences do not. The fixture has only hashes of their
  // runs of seven words: long enough that a match is a copied clause, short enough to notice a retouched one.
  it('is worded independently of the compilation that its facts come from', () => {
    const known = new Set(sourceWording.runs.flatMap((row) => row.split(' ')));
    const copied = runsOfWords(englishTexts(version), sourceWording.words).filter(({ hash }) => known.has(hash));
    expect(copied.map(({ run }) => run)).toEqual([]);
  });
});

describe.each(drawn)('land of $file', ({ version }) => {
  it('says of all land that Russia may hold what the text says of it', () => {
    const unclaimed = ADMINISTRATIVE_UNITS.filter((unit) => claimOf(version, face(unit, 'russia')) === undefined);
    expect(unclaimed).toEqual([]);
  });

  it('has a remainder in every unit that no text names', () => {
    const named = ['UA-43', 'UA-40', 'UA-09', 'UA-14', 'UA-65', 'UA-23'];
    const others = ADMINISTRATIVE_UNITS.filter((unit) => !named.includes(unit));
    expect(others.filter((unit) => claimOf(version, face(unit, 'ukraine')) !== undefined)).toEqual([]);
  });

  it('has no provision that earlier ones leave nothing to', () => {
    const faces = ADMINISTRATIVE_UNITS.flatMap((unit) => [face(unit, 'russia'), face(unit, 'ukraine')]);
    const claiming = new Set(faces.map((someFace) => claimOf(version, someFace)?.id));
    expect(version.provisions.map(({ id }) => id).filter((id) => !claiming.has(id))).toEqual([]);
  });
});

/** Every English text of a version except proper names: title, short title, authors and names of lands. */
function englishTexts(version: PlanVersion): string[] {
  const texts: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value && typeof value.en === 'string') {
      if (!['title', 'shortTitle', 'authors', 'name'].includes(key)) texts.push(value.en);
      return;
    }
    for (const [childKey, child] of Object.entries(value)) visit(child, Array.isArray(value) ? key : childKey);
  };
  visit(version, '');
  return texts;
}

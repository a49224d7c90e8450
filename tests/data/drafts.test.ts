import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allVersions } from '../../src/lib/plans/catalogue';
import { readVersionFile } from '../../src/lib/plans/rules/read-version-file';
import { validateDraft, validateVersion } from '../../src/lib/plans/rules/validate-version';
import { landFaults } from '../../src/lib/derivation/partition/land-faults';
import { outlinesOf } from '../../src/lib/derivation/partition/outline-faults';
import { outlineKey } from '../../src/lib/territory/outline';
import type { Face } from '../../src/lib/territory/territory';
import { readManifest } from '../../src/lib/server/read-geodata';
import { isDraftId, newDraftId, type OwnDraft } from '../../src/lib/draft/draft';
import { findDraftFaults } from '../../src/lib/draft/draft-faults';
import { ALL_LAND, extentOfLand, landOfExtent, nameOfExtent } from '../../src/lib/draft/draft-land';
import { fileOfDraft, versionOfDraft } from '../../src/lib/draft/draft-version';
import { addBand, addClause, changeClause, changeStatus, moveClause, removePart } from '../../src/lib/draft/edit-draft';
import { draftOfFile, emptyDraft, variantOf } from '../../src/lib/draft/start-draft';

const { units, dates } = readManifest();
const codes = units.map(({ code }) => code);
const faces = dates.at(-1)?.faces ?? [];
const DAY = '2026-11-29';
const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
const [base] = drawn.filter(({ id }) => id === 'us-28point-2025-11');
if (base === undefined) throw new Error('The 28 points are gone.');

/** A square in Donetsk Oblast. */
const OUTLINE = [
  [37, 48],
  [38, 48],
  [38, 48.6],
  [37, 48.6]
];

const faultsOf = (draft: OwnDraft) => findDraftFaults(draft, versionOfDraft(draft, base, units), codes, faces);
const kindsOf = (draft: OwnDraft) => faultsOf(draft).map(({ id, told }) => `${id} ${told.kind}`);
const withClauses = (clauses: OwnDraft['clauses']): OwnDraft => ({ ...emptyDraft(DAY), name: 'Mine', clauses });

describe('a draft of a version', () => {
  it.each(drawn.map((version) => [version.id, version] as const))('of %s passes the checks of drafts', (_, version) => {
    const draft = { ...variantOf(version, DAY), name: 'Mine' };
    const made = versionOfDraft(draft, version, units);
    expect(validateDraft(made, codes, 'draft')).toEqual([]);
    expect(readVersionFile(JSON.stringify(fileOfDraft(made))).problems).toEqual([]);
    expect(findDraftFaults(draft, made, codes, faces).filter(({ isWrong }) => isWrong)).toEqual([]);
    expect(made.provisions.map(({ extent, status }) => [extent, status])).toEqual(
      version.provisions.map(({ extent, status }) => [extent, status])
    );
  });

  it('is marked whatever it is called, and cites nothing', () => {
    const draft = { ...variantOf(base, DAY), name: base.title.en };
    const made = versionOfDraft(draft, base, units);
    expect([made.title.en, made.shortTitle.en, made.standingNote.en]).toEqual([
      `A reader’s own draft: “${base.title.en}”`,
      `Own draft “${base.title.en}”`,
      'a reader’s own draft, not a published text'
    ]);
    expect(made.title.uk).toContain('Власний проєкт читача');
    expect(JSON.stringify(made)).not.toContain('axios');
    expect(isDraftId(made.id)).toBe(true);
  });

  it('shows no sign that is not seen, in its name', () => {
    const { title } = versionOfDraft({ ...emptyDraft(DAY), name: ' \u202Eneila\u202C\n<b>x</b>\u0000 ' }, null, units);
    expect(title.en).toBe('A reader’s own draft: “neila <b>x</b>”');
  });

  it('has the words of its base only where land and status are as they were', () => {
    const draft = variantOf(base, DAY);
    const [first] = draft.clauses;
    const changed = changeClause(draft, first?.id ?? '', {
      status: changeStatus(base.remainder.status, { control: 'joint' })
    });
    const words = (one: OwnDraft) => versionOfDraft(one, base, units).provisions[0]?.paraphrase.en;
    expect(words(draft)).toBe(base.provisions[0]?.paraphrase.en);
    expect(words(changed)).toBe('The draft gives this land a status and no wording.');
  });

  it('comes back from its file as it was made', () => {
    const draft = { ...variantOf(base, DAY), name: 'Mine' };
    const made = versionOfDraft(draft, base, units);
    const back = versionOfDraft(draftOfFile(made, DAY), null, units);
    const terms = ({ id, name, extent, status, point, paraphrase }: (typeof made.provisions)[number]) => ({
      id,
      name,
      extent,
      status,
      point,
      paraphrase
    });
    expect(back.provisions.map(terms)).toEqual(made.provisions.map(terms));
    expect([back.title, back.remainder.status, back.remainder.paraphrase]).toEqual([
      made.title,
      made.remainder.status,
      made.remainder.paraphrase
    ]);
  });
});

describe('land of a draft', () => {
  it('is the same as an expression and back', () => {
    const lands = fc.record({
      units: fc.uniqueArray(fc.constantFrom(...codes)),
      holder: fc.constantFrom(null, 'ukraine' as const, 'russia' as const),
      withinKm: fc.constantFrom(null, 5, 10, 40),
      inside: fc.constantFrom(null, OUTLINE)
    });
    fc.assert(
      fc.property(lands, (land) => {
        expect(landOfExtent(extentOfLand(land))).toEqual(land);
      })
    );
  });

  it('has a name in both languages', () => {
    const land = { units: ['UA-14'], holder: 'ukraine', withinKm: 10, inside: null } as const;
    expect(nameOfExtent(extentOfLand(land), units)).toEqual({
      en: 'Donetsk Oblast, held by Ukraine, within 10 km of the line',
      uk: 'Донецька область, утримувана Україною, до 10 км від лінії'
    });
    expect(landOfExtent({ not: { heldBy: 'russia' } })).toBeNull();
    const drawn = (more: Partial<typeof ALL_LAND>) =>
      nameOfExtent(extentOfLand({ ...ALL_LAND, inside: OUTLINE, ...more }), units);
    expect([drawn({}), drawn({ units: ['UA-14'], holder: 'russia' })]).toEqual([
      { en: 'Land drawn by hand', uk: 'Землі, окреслені від руки' },
      {
        en: 'Donetsk Oblast, drawn by hand, held by Russia',
        uk: 'Донецька область, окреслена частина, утримувана Росією'
      }
    ]);
  });
});

describe('what is wrong with a draft', () => {
  const clause = (id: string, extent: OwnDraft['clauses'][number]['extent'], more = {}) => ({
    id,
    name: null,
    extent,
    status: base.remainder.status,
    point: '',
    wording: null,
    ...more
  });

  it('is said of each clause', () => {
    const draft = withClauses([
      clause('a', { unit: 'UA-14' }),
      clause('b', { all: [{ unit: 'UA-14' }, { heldBy: 'ukraine' }] }),
      clause('c', { unit: 'UA-99' }, { point: 'twelve' }),
      clause('d', { within: { km: 700, of: 'line-of-contact' } }, { wording: { en: 'a'.repeat(400), uk: 'б' } }),
      clause('e', { any: [] }),
      clause('f', { any: [{ unit: 'UA-14' }, { unit: 'UA-09' }] })
    ]);
    expect(kindsOf(draft).filter((kind) => !kind.includes('silent'))).toEqual([
      'b shadowed',
      'c unknown-unit',
      'c point',
      'd uncut-there',
      'd uncut',
      'd shadowed',
      'd too-long',
      'e no-land',
      'f part'
    ]);
    expect(kindsOf(emptyDraft(DAY))).toEqual([' no-name', 'remainder silent']);
  });
});

describe('land drawn by hand', () => {
  const clause = (id: string, inside: number[][]) => ({
    id,
    name: { en: 'Mine', uk: 'Моє' },
    extent: { inside },
    status: base.remainder.status,
    point: '',
    wording: null
  });
  const corners = Array.from({ length: 70 }, (_, at) => [30 + Math.cos(at / 12), 49 + Math.sin(at / 12)]);

  it.each([
    ['crosses', [[37, 48], [38, 48.6], [38, 48], [37, 48.6]]], // prettier-ignore
    ['outside', [[48, 37], [48, 38], [48.6, 38]]], // prettier-ignore
    ['too-small', [[37, 48], [37.003, 48], [37.003, 48.002]]], // prettier-ignore
    ['few-corners', [[37, 48], [38, 48], [37, 48]]], // prettier-ignore
    ['no-place', [[37, 48], [38, 480], [38, 48.6]]], // prettier-ignore
    ['many-corners', corners]
  ])('that cannot be cut is refused everywhere: %s', (kind, inside) => {
    const draft = withClauses([clause('a', inside)]);
    const version = versionOfDraft(draft, null, units);
    expect(kindsOf(draft)).toContain(`a ${kind}`);
    expect(landFaults(version, faces).join()).toMatch(/^“a” has an outline/u);
    expect(outlinesOf(version)).toEqual([]);
  });

  it('has a limit in number, and is in the file and the schema', () => {
    const draft = withClauses(
      Array.from({ length: 13 }, (_, at) =>
        clause(
          `c${String(at)}`,
          OUTLINE.map(([x = 0, y = 0]) => [x - at / 2, y])
        )
      )
    );
    expect(kindsOf(draft)).toContain('c12 many-outlines');
    const made = versionOfDraft(draft, null, units);
    expect(outlinesOf(made)).toHaveLength(12);
    expect(readVersionFile(JSON.stringify(fileOfDraft(made))).problems).toEqual([]);
    expect(validateDraft(made, codes, 'draft')).toEqual([]);
    expect(validateVersion({ ...base, provisions: made.provisions }, codes, [], 'x').join()).toContain('drawn by hand');
    expect(draftOfFile(made, DAY).clauses.map(({ extent, name }) => [extent, name])).toEqual(
      draft.clauses.map(({ extent, name }) => [extent, name])
    );
  });

  it('says what lies outside Ukraine and what is claimed before, once land has been cut along it', () => {
    const small = OUTLINE.map(([x = 0, y = 0]) => [x + 0.1, y]);
    const keys = [OUTLINE, small].map(outlineKey);
    const cutFaces: Face[] = [
      { id: 'UA-14:russia', unit: 'UA-14', holder: 'russia', areaKm2: 9000 },
      { id: `UA-14:russia#${keys[0] ?? ''}`, unit: 'UA-14', holder: 'russia', inside: keys.slice(0, 1), areaKm2: 1000 },
      { id: `UA-14:russia#${keys.join('+')}`, unit: 'UA-14', holder: 'russia', inside: keys, areaKm2: 3932 }
    ];
    const draft = withClauses([clause('a', OUTLINE), clause('b', small), clause('c', [[30, 45], [31, 45], [31, 44.5]])]); // prettier-ignore
    const version = versionOfDraft(draft, null, units);
    const told = (along: number[][][]) =>
      findDraftFaults(draft, version, codes, cutFaces, along).map(({ id, told: { kind } }) => `${id} ${kind}`);
    const sea = [[30, 45], [31, 45], [31, 44.5]]; // prettier-ignore
    expect(told([OUTLINE, small, sea]).filter((kind) => !kind.includes('silent'))).toEqual([
      'b partly-outside',
      'b shadowed',
      'c outside'
    ]);
    // Before it is cut, nobody can tell.
    expect(told([]).filter((kind) => !kind.includes('silent'))).toEqual(['b shadowed']);
  });

  it('is called as its reader calls it, in what can be seen and has room', () => {
    const named = (name: string) => {
      const draft = withClauses([{ ...clause('a', OUTLINE), name: { en: name, uk: name } }]);
      return versionOfDraft(draft, null, units).provisions[0];
    };
    expect(named(' \u202E<b>x</b>\n ')?.name.en).toBe('<b>x</b>');
    expect(named('\u200B')?.name.en).toBe('Land drawn by hand');
    expect(JSON.stringify(named(`n${'😀'.repeat(60)}`))).not.toMatch(/\\ud[89a-f]/u);
    expect([named('n'.repeat(200))?.name.en.length, named('n'.repeat(200))?.mapLabel?.en.length]).toEqual([80, 26]);
  });

  it('is not said to be claimed before while nobody can tell what of it is left', () => {
    const [first] = withClauses([clause('a', OUTLINE)]).clauses;
    const around = { ...first, extent: { all: [{ unit: 'UA-14' }, { not: { inside: OUTLINE } }] } };
    const clauses = [around, { ...first, id: 'b', extent: { unit: 'UA-14' } }] as OwnDraft['clauses'];
    expect(landFaults(versionOfDraft(withClauses(clauses), null, units), faces)).toEqual([]);
  });

  it('goes before the first clause that claims any of the land around it', () => {
    const { draft } = addClause(variantOf(base, DAY), { inside: OUTLINE }, faces);
    expect(draft.clauses[0]?.extent).toEqual({ inside: OUTLINE });
  });
});

describe('editing a draft', () => {
  it('puts a new clause where it gets its land', () => {
    const extent = extentOfLand({ units: ['UA-14'], holder: 'ukraine', withinKm: null, inside: null });
    const { draft, id } = addClause({ ...variantOf(base, DAY), name: 'Mine' }, extent, faces);
    expect(kindsOf(draft)).not.toContain(`${id} shadowed`);
    expect(kindsOf(draft)).toContain('donetsk-held-by-ukraine shadowed');
    expect(kindsOf(removePart(draft, 'donetsk-held-by-ukraine'))).not.toContain('donetsk-held-by-ukraine shadowed');
  });

  it('moves, removes and adds, each id once', () => {
    const one = addClause(emptyDraft(DAY), { unit: 'UA-14' }, faces);
    const two = addClause(one.draft, { unit: 'UA-09' }, faces);
    const three = addBand(two.draft, { within: { km: 10, of: 'line-of-contact' } });
    expect(three.draft.clauses.map(({ id }) => id)).toEqual(['clause', 'clause-2']);
    expect(moveClause(three.draft, 'clause', 5).clauses.map(({ id }) => id)).toEqual(['clause-2', 'clause']);
    expect(removePart(three.draft, three.id)).toEqual(two.draft);
  });

  it('keeps forces a set in which silence stands alone', () => {
    const { status } = base.remainder;
    const frozen = changeStatus(status, { forces: 'frozen', isOn: true });
    const both = changeStatus(frozen, { forces: 'unchanged', isOn: true });
    expect([frozen.forces, both.forces]).toEqual([['frozen'], ['unchanged', 'frozen']]);
    expect(changeStatus(both, { forces: 'unspecified', isOn: true }).forces).toEqual(['unspecified']);
    expect(changeStatus(frozen, { forces: 'frozen', isOn: false }).forces).toEqual(['unspecified']);
  });

  it('gives ids that no version has', () => {
    expect([newDraftId(), newDraftId()].every(isDraftId)).toBe(true);
    expect(allVersions().some(({ id }) => isDraftId(id))).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allVersions } from '../plans/catalogue';
import { inBoth, type OwnDraft } from './draft';
import { draftInHash, hashWithDraft, hashWithoutDraft } from './draft-hash';
import { isSameDraft, LONGEST_LINK, plainDraft, readDraftLink, writeDraftLink } from './draft-link';
import { migrateDraft } from './migrate-draft';
import { readDraft } from './read-draft';
import { emptyDraft, variantOf } from './start-draft';

const DAY = '2026-11-29';
const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
const draftsOf = drawn.map((version): OwnDraft => ({ ...variantOf(version, DAY), name: 'Мій варіант <b>&' }));
const [mine = emptyDraft(DAY)] = draftsOf;

async function opened(text: string): Promise<OwnDraft> {
  const read = await readDraftLink(text, DAY);
  if (!('draft' in read)) throw new Error(read.kind);
  return read.draft;
}

describe('a draft in a link', () => {
  it('is the same again, and short', async () => {
    for (const draft of draftsOf) {
      const text = await writeDraftLink(draft);
      expect(await opened(text)).toEqual(draft);
      expect(text.length, draft.base ?? '').toBeLessThan(LONGEST_LINK / 3);
    }
  });

  it('is the same again with words of the reader’s own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1 }), async (en, uk) => {
        const clauses = mine.clauses.map((clause, index) => ({
          ...clause,
          wording: index === 0 ? inBoth(en) : { en, uk },
          name: inBoth(uk)
        }));
        const draft = { ...mine, clauses };
        expect(isSameDraft(await opened(await writeDraftLink(draft)), draft)).toBe(true);
      }),
      { numRuns: 20 }
    );
  });

  it('is read with what a messenger puts behind it, and told from one that was cut off', async () => {
    const text = await writeDraftLink(mine);
    expect(await opened(`${text}.)`)).toEqual(mine);
    for (const length of [0, 2, 10, 100, text.length - 1]) {
      expect(await readDraftLink(text.slice(0, length), DAY), String(length)).toEqual({ kind: 'cut-off' });
    }
    const large = { ...mine, name: Array.from({ length: 60_000 }, (_, index) => index * 7919).join() };
    expect(await readDraftLink(await writeDraftLink(large), DAY)).toEqual({ kind: 'too-large' });
    // A link of this form that holds something else.
    const other = await writeDraftLink([] as unknown as OwnDraft);
    expect(await readDraftLink(other, DAY)).toMatchObject({ draft: { name: '' } });
    expect(await readDraftLink('nothing', DAY)).toEqual({ kind: 'no-draft' });
    expect(await readDraftLink(text.replace('1.', '7.'), DAY)).toEqual({ kind: 'newer', form: '7' });
  });

  it('never makes anything but a draft or a reason of what a link holds', async () => {
    const text = await writeDraftLink(mine);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.string({ maxLength: 8 }), async (at, put) => {
        const read = await readDraftLink(text.slice(0, at) + put + text.slice(at + 1), DAY);
        expect('draft' in read || 'kind' in read).toBe(true);
      }),
      { numRuns: 200 }
    );
  });

  it('stands in a hash beside a camera', () => {
    expect(hashWithDraft('#7/48.3/36', '1.ab')).toBe('#7/48.3/36&draft=1.ab');
    expect(hashWithDraft('#draft=1.x', '1.ab')).toBe('#draft=1.ab');
    expect(hashWithoutDraft('#7/48.3/36&draft=1.ab')).toBe('#7/48.3/36');
    expect([draftInHash('#7/48.3/36&draft=1.ab'), draftInHash('#draft=1.ab'), draftInHash('#x')]).toEqual([
      '1.ab',
      '1.ab',
      null
    ]);
  });
});

describe('reading what was written', () => {
  it('keeps what it can, and says what it did not take', () => {
    const written = {
      ...plainDraft(mine),
      name: 'n'.repeat(100),
      id: 'us-28point-2025-11',
      clauses: [
        {
          id: 'a b',
          extent: { unit: 'UA-14', heldBy: 'russia' },
          status: { control: 'mars', forces: ['frozen', 'x'] }
        },
        { id: 'a b', extent: { unit: 'UA-09' }, wording: 5, status: 'none' }
      ]
    };
    const read = readDraft(written, DAY);
    if (!('draft' in read)) throw new Error(read.kind);
    expect(read.draft.id).toMatch(/^draft-/u);
    expect(read.draft.clauses.map(({ id, extent }) => [id, extent])).toEqual([
      ['clause', { any: [] }],
      ['clause-2', { unit: 'UA-09' }]
    ]);
    expect(read.draft.clauses[0]?.status.forces).toEqual(['frozen']);
    expect(read.remarks.map(({ kind, ...where }) => [kind, 'clause' in where ? where.clause : 0])).toEqual(
      expect.arrayContaining([
        ['name-cut', 0],
        ['land', 1],
        ['status', 1],
        ['status', 2]
      ])
    );
  });

  it.each([
    ['an outline', [[37.1234, 48], [38, 48], [38, 48.6]], true], // prettier-ignore
    ['no corners', [], false],
    ['corners of text', [['37', '48'], [38, 48], [38, 48.6]], false], // prettier-ignore
    ['corners without a place', [[null, 48], [38, 48], [38, 48.6]], false], // prettier-ignore
    ['corners of three', [[37, 48, 1], [38, 48], [38, 48.6]], false], // prettier-ignore
    ['no list', { 0: [37, 48] }, false]
  ])('takes land drawn by hand from %s as it is, or says that it could not', async (_, inside, isTaken) => {
    const clauses = mine.clauses.map((clause) => ({ ...clause, extent: { inside } }));
    const read = readDraft({ ...plainDraft(mine), clauses: clauses.slice(0, 1) }, DAY);
    if (!('draft' in read)) throw new Error(read.kind);
    expect(read.draft.clauses[0]?.extent).toEqual(isTaken ? { inside } : { any: [] });
    expect(read.remarks.map(({ kind }) => kind)).toEqual(isTaken ? [] : ['land']);
    if (isTaken) expect(await opened(await writeDraftLink(read.draft))).toEqual(read.draft);
  });

  it('keeps a dozen outlines of as many corners as there may be in a link', async () => {
    const outline = (at: number) =>
      Array.from({ length: 60 }, (_, corner) => [
        Number((30 + at / 3 + Math.cos(corner / 9.6)).toFixed(4)),
        Number((48 + Math.sin(corner / 9.6)).toFixed(4))
      ]);
    const [clause] = mine.clauses;
    const clauses = Array.from({ length: 12 }, (_, at) => ({
      ...(clause ?? { status: mine.remainder.status, point: '', wording: null }),
      id: `drawn-${String(at)}`,
      name: null,
      extent: { inside: outline(at) }
    }));
    const text = await writeDraftLink({ ...mine, clauses });
    expect(text.length).toBeGreaterThan(1000);
    expect((await opened(text)).clauses.map(({ extent }) => extent)).toEqual(clauses.map(({ extent }) => extent));
  });

  it('leads older forms to the present one, step by step', () => {
    const steps = {
      1: (draft: object) => ({ ...draft, second: true }),
      2: (draft: object) => ({ ...draft, third: true })
    };
    const old = { formVersion: 1, name: 'Old' };
    expect(migrateDraft(old, steps, 3)).toEqual({ formVersion: 3, name: 'Old', second: true, third: true });
    expect(migrateDraft(old, { 2: steps[2] }, 3)).toEqual({ kind: 'unknown-form', form: '1' });
    expect(migrateDraft({ formVersion: 9 })).toEqual({ kind: 'newer', form: '9' });
    expect([undefined, 'x', 0.5, -1].map((formVersion) => migrateDraft({ formVersion }))).toEqual(
      ['undefined', 'x', '0.5', '-1'].map((form) => ({ kind: 'unknown-form', form }))
    );
  });
});

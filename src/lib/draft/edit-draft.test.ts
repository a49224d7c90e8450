import { describe, expect, it } from 'vitest';
import { ALL_LAND } from './draft-land';
import { addBand, addClause, changeClause, layOutline, removePart } from './edit-draft';
import { emptyDraft } from './start-draft';

const OUTLINE = [
  [37, 48],
  [38, 48],
  [38, 48.6]
];
const OTHER = OUTLINE.map(([x = 0, y = 0]) => [x - 1, y]);
const NAME = { en: 'Mine', uk: 'Моє' };

describe('land that is drawn by hand', () => {
  const { draft, id } = addClause(emptyDraft('2026-11-30'), { inside: OUTLINE }, []);
  const drawing = { id, land: { ...ALL_LAND, inside: OUTLINE } };

  it('is a new clause’s where its clause was taken away meanwhile, so that nothing is lost', () => {
    const made = layOutline(removePart(draft, id), drawing, OTHER, []);
    expect(made.draft.clauses.map(({ extent }) => extent)).toEqual([{ inside: OTHER }]);
    expect(layOutline(draft, { ...drawing, id: null }, OTHER, []).draft.clauses).toHaveLength(2);
  });

  it('leaves what was chosen of its land meanwhile', () => {
    const chosen = changeClause(draft, id, { extent: { all: [{ inside: OUTLINE }, { heldBy: 'russia' }] } });
    expect(layOutline(chosen, drawing, OTHER, []).draft.clauses[0]?.extent).toEqual({
      all: [{ inside: OTHER }, { heldBy: 'russia' }]
    });
  });

  it('has a name of its reader’s as long as it is drawn, and no name of other land', () => {
    const named = changeClause(draft, id, { name: NAME });
    expect(layOutline(named, drawing, OTHER, []).draft.clauses[0]?.name).toEqual(NAME);
    const whole = changeClause(named, id, { extent: { unit: 'UA-14' } });
    expect(layOutline(whole, drawing, OTHER, []).draft.clauses[0]?.name).toBeNull();
  });

  it('may be that of a regime', () => {
    const made = addBand(draft, { heldBy: 'russia' });
    const drawn = layOutline(made.draft, { id: made.id, land: ALL_LAND }, OTHER, []).draft;
    expect(drawn.bands[0]?.extent).toEqual({ all: [{ inside: OTHER }, { heldBy: 'russia' }] });
    expect(drawn.clauses).toEqual(draft.clauses);
  });
});

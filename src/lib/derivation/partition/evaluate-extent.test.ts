import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extent } from '../../plans/schema/plan-version';
import type { Face } from '../../territory/territory';
import { containsFace } from './evaluate-extent';

const face = (unit: string, holder: Face['holder'], bandKm?: number): Face => ({
  id: [unit, holder, bandKm].filter((part) => part !== undefined).join(':'),
  unit,
  holder,
  areaKm2: 1,
  ...(bandKm === undefined ? {} : { bandKm })
});

const anyFace = fc
  .record({
    unit: fc.constantFrom('UA-09', 'UA-14', 'UA-43'),
    holder: fc.constantFrom<Face['holder']>('ukraine', 'russia'),
    bandKm: fc.constantFrom(undefined, 5, 10, 40)
  })
  .map(({ unit, holder, bandKm }) => face(unit, holder, bandKm));

const { extent: anyExtent } = fc.letrec<{ extent: Extent }>((tie) => ({
  extent: fc.oneof(
    { maxDepth: 4 },
    fc.record({ unit: fc.constantFrom('UA-09', 'UA-14', 'UA-43') }),
    fc.record({ heldBy: fc.constantFrom<Face['holder']>('ukraine', 'russia') }),
    fc.record({
      within: fc.record({ km: fc.constantFrom(5, 10, 40), of: fc.constant<'line-of-contact'>('line-of-contact') })
    }),
    fc.record({ all: fc.array(tie('extent'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('extent'), { maxLength: 3 }) }),
    fc.record({ not: tie('extent') })
  )
}));

describe('containsFace', () => {
  it('takes a unit as a whole', () => {
    expect(containsFace({ unit: 'UA-14' }, face('UA-14', 'russia'))).toBe(true);
    expect(containsFace({ unit: 'UA-14' }, face('UA-09', 'russia'))).toBe(false);
  });

  it('tells the two sides of the line apart', () => {
    expect(containsFace({ heldBy: 'ukraine' }, face('UA-14', 'ukraine'))).toBe(true);
    expect(containsFace({ heldBy: 'ukraine' }, face('UA-14', 'russia'))).toBe(false);
  });

  it.each([
    [5, 5, true],
    [5, 10, true],
    [10, 5, false],
    [40, 40, true],
    [undefined, 40, false]
  ])('a face in the %s km band lies within %s km: %s', (bandKm, km, expected) => {
    expect(containsFace({ within: { km, of: 'line-of-contact' } }, face('UA-14', 'ukraine', bandKm))).toBe(expected);
  });

  it('takes the empty conjunction as the whole territory and the empty disjunction as nothing', () => {
    expect(containsFace({ all: [] }, face('UA-14', 'ukraine'))).toBe(true);
    expect(containsFace({ any: [] }, face('UA-14', 'ukraine'))).toBe(false);
  });

  it('obeys De Morgan’s laws', () => {
    fc.assert(
      fc.property(fc.array(anyExtent, { maxLength: 3 }), anyFace, (parts, someFace) => {
        const notAll = containsFace({ not: { all: parts } }, someFace);
        const anyNot = containsFace({ any: parts.map((part) => ({ not: part })) }, someFace);
        expect(notAll).toBe(anyNot);
      })
    );
  });

  it('rejects an operator that it does not know', () => {
    expect(() => containsFace({ near: 'UA-14' } as unknown as Extent, face('UA-14', 'ukraine'))).toThrow(TypeError);
  });
});

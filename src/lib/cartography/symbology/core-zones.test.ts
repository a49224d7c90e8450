import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedFacets, tinyPartitions } from '../../../../tests/fixtures/tiny-partitions';
import { commonCore } from '../../derivation/comparison/common-core';
import { localeOfSegment } from '../../i18n/locale';
import { coreZones, showCore } from './core-zones';

const LOCALE = localeOfSegment(undefined);
const several = fc.array(tinyPartitions, { minLength: 2, maxLength: 5 });

describe('coreZones', () => {
  it('draw the land on which all agree, each status once, whichever version tells it', () => {
    fc.assert(
      fc.property(several, comparedFacets, (partitions, facet) => {
        const core = commonCore(partitions, facet);
        const [first, ...others] = partitions.map((partition) => showCore(core, partition, facet, LOCALE));
        const drawn = coreZones(first ?? []);
        expect(drawn.map(({ zone }) => zone.areaKm2)).toEqual(core.lands.map(({ areaKm2 }) => areaKm2));
        expect(new Set(drawn.map(({ zone }) => zone.id)).size).toBe(drawn.length);
        for (const told of others) {
          expect(told.map(({ symbol, title }) => [symbol, title])).toEqual(
            first?.map(({ symbol, title }) => [symbol, title])
          );
        }
      })
    );
  });

  it('are told from land left bare', () => {
    fc.assert(
      fc.property(several, comparedFacets, (partitions, facet) => {
        const [partition] = partitions;
        if (partition === undefined) return;
        const shown = showCore(commonCore([partition], facet), partition, facet, LOCALE);
        expect(coreZones(shown).filter(({ symbol }) => symbol.tint === 'plain' && symbol.hatch === 'none')).toEqual([]);
      })
    );
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale';
import { CRIMEA, DONETSK, HELD_BY_RUSSIA_ELSEWHERE, KHERSON, LUHANSK, ZAPORIZHZHIA } from '../../plans/schema/lands';
import { requireVersion } from '../../plans/catalogue';
import type { Zone } from './derive-partition';
import { nameLands } from './name-lands';

const { remainder } = requireVersion('kremlin-may-2026');
const zone = ({ id }: { readonly id: string }): Zone => ({
  id,
  terms: remainder,
  faces: [],
  areaKm2: 1,
  shareOfUkraine: 0,
  units: [{ unit: '', areaKm2: 1, shareOfUnit: 0.5 }]
});

describe('nameLands', () => {
  it('lists both parts of an oblast as the oblast, and parts of several together', () => {
    const zones = [
      CRIMEA,
      LUHANSK.heldByRussia,
      LUHANSK.heldByUkraine,
      DONETSK.heldByRussia,
      KHERSON.heldByRussia,
      ZAPORIZHZHIA.heldByRussia,
      HELD_BY_RUSSIA_ELSEWHERE
    ].map(zone);
    expect(nameLands(zones, LOCALES.en)).toBe(
      'Crimea with Sevastopol; Luhansk Oblast; the parts of Donetsk, Kherson and Zaporizhzhia oblasts that Russia holds; other land that Russia holds'
    );
    expect(nameLands(zones, LOCALES.uk)).toBe(
      'Крим із Севастополем; Луганська область; утримувані Росією частини Донецької, Херсонської й Запорізької областей; інші землі, утримувані Росією'
    );
  });

  it('inflects after “from”', () => {
    const zones = [zone(DONETSK.heldByUkraine)];
    expect(nameLands(zones, LOCALES.en, 'from')).toBe('the part of Donetsk Oblast that Ukraine holds');
    expect(nameLands(zones, LOCALES.uk, 'from')).toBe('утримуваної Україною частини Донецької області');
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale';
import { CRIMEA, DONETSK, HELD_BY_RUSSIA_ELSEWHERE, KHERSON, LUHANSK, ZAPORIZHZHIA } from '../../plans/schema/lands';
import { requireVersion } from '../../plans/catalogue';
import type { Provision } from '../../plans/schema/plan-version';
import type { Face } from '../../territory/territory';
import type { Zone } from './derive-partition';
import { nameLands } from './name-lands';

const { remainder, provisions } = requireVersion('kremlin-may-2026');
const [claimed] = provisions as readonly [Provision];
const zone = (
  land: Pick<Provision, 'id' | 'name' | 'extent'>,
  faces: readonly Face[] = [],
  areaKm2 = faces.reduce((sum, face) => sum + face.areaKm2, 1)
): Zone => ({
  id: land.id,
  terms: { ...claimed, name: land.name, extent: land.extent },
  faces,
  areaKm2,
  shareOfUkraine: 0,
  units: [{ unit: '', areaKm2: 1, shareOfUnit: 0.5 }]
});
const named = (
  zones: readonly Zone[],
  code: 'en' | 'uk' = 'en',
  form: 'named' | 'from' | 'own' = 'named',
  all = zones
) => nameLands(zones, { zones: all }, LOCALES[code], form);

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
    ].map((land) => zone(land));
    expect(named(zones)).toBe(
      'Crimea with Sevastopol; Luhansk Oblast; the parts of Donetsk, Kherson and Zaporizhzhia oblasts that Russia holds; other land that Russia holds'
    );
    expect(named(zones, 'uk')).toBe(
      'Крим із Севастополем; Луганська область; утримувані Росією частини Донецької, Херсонської й Запорізької областей; інші землі, утримувані Росією'
    );
  });

  it('inflects after “from”', () => {
    const zones = [zone(DONETSK.heldByUkraine)];
    expect(named(zones, 'en', 'from')).toBe('the part of Donetsk Oblast that Ukraine holds');
    expect(named(zones, 'uk', 'from')).toBe('утримуваної Україною частини Донецької області');
  });

  it('says of the land of a draft what it is, whatever its clause was called in the version that it came from', () => {
    const held: Face = { id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine', areaKm2: 2000 };
    const cut: Face = { ...held, id: 'UA-14:ukraine#x', inside: ['x'], areaKm2: 3000 };
    const rest = zone(DONETSK.heldByUkraine, [held], 2000);
    const drawn = zone({ id: 'clause', name: { en: 'My zone', uk: 'Моя зона' }, extent: { inside: [] } }, [cut], 3000);
    expect(named([rest, drawn])).toBe('the rest of the part of Donetsk Oblast that Ukraine holds and “My zone”');
    expect(named([rest, drawn], 'uk', 'from')).toBe(
      'решти утримуваної Україною частини Донецької області й земель «Моя зона»'
    );
    expect(named([rest], 'uk', 'named', [rest, drawn])).toBe('решта утримуваної Україною частини Донецької області');

    // The land of the clause was changed, its id was not.
    const moved = zone({ ...DONETSK.heldByUkraine, extent: { unit: 'UA-63' }, name: { en: 'Kharkiv Oblast', uk: 'Харківська область' } }); // prettier-ignore
    expect(named([moved], 'en', 'from')).toBe('“Kharkiv Oblast”');

    const other = (faces: readonly Face[]): Zone => ({ ...zone(CRIMEA, faces), id: 'remainder', terms: remainder });
    expect(named([other([held])])).toBe('other land that Ukraine holds');
    expect(named([other([held, { ...held, id: 'UA-14:russia', holder: 'russia' }])])).toBe('all other land');
  });
});

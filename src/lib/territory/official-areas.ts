import type { Localised } from '../i18n/localised';
import type { UnitCode } from './territory';

/** Allowed distance of a unit’s measured area from its official one, and the reason for it. */
export interface OfficialAreaAllowance {
  readonly percent: number;
  readonly reason: Localised;
}

/** Landlocked units: digitising and rounding explain this much. */
const DIGITISING: OfficialAreaAllowance = {
  percent: 0.25,
  reason: { en: 'landlocked', uk: 'без виходу до моря' }
};

/**
 * Units that differ by more, or for another reason. Official areas count limans, the Syvash and inland sea; the atlas
 * measures land, so that coastal units come out smaller by design.
 */
const ALLOWANCES: Readonly<Record<UnitCode, OfficialAreaAllowance>> = {
  'UA-14': { percent: 0.25, reason: { en: 'a straight coast', uk: 'рівний берег' } },
  'UA-23': {
    percent: 0.6,
    reason: {
      en: 'limans are not counted; 27\u202f183\u202fkm² is also published',
      uk: 'лимани не враховано; публікують і 27\u202f183\u202fкм²'
    }
  },
  'UA-30': {
    percent: 3,
    reason: {
      en: 'the city as mapped has 822\u202fkm²; rounding its outline takes 10\u202fkm² more',
      uk: 'за картою місто має 822\u202fкм²; округлення меж забирає ще близько 10\u202fкм²'
    }
  },
  'UA-40': { percent: 1, reason: { en: 'bays, and a small unit', uk: 'бухти й мала площа' } },
  'UA-43': {
    percent: 4.5,
    reason: { en: 'without the Syvash and coastal lakes', uk: 'без Сиваша й прибережних озер' }
  },
  'UA-48': {
    percent: 3.5,
    reason: { en: 'without the Dnipro-Bug and other limans', uk: 'без Дніпровсько-Бузького й інших лиманів' }
  },
  'UA-51': {
    percent: 0.25,
    reason: {
      en: 'most limans lie behind bars and count as land here',
      uk: 'більшість лиманів за пересипами й тут входить до площі'
    }
  },
  'UA-65': {
    percent: 10.5,
    reason: {
      en: 'without the Syvash, the bays behind the Black Sea spits and the Dnipro-Bug liman',
      uk: 'без Сиваша, заток за чорноморськими косами й Дніпровсько-Бузького лиману'
    }
  }
};

/** Finds the allowed distance of a unit’s measured area from its official one, and the reason. */
export function officialAreaAllowance(unit: UnitCode): OfficialAreaAllowance {
  return ALLOWANCES[unit] ?? DIGITISING;
}

import type { Localised } from '../../i18n/localised';
import { heldBy, heldOutside, unit } from './extents';
import type { Extent, Provision } from './plan-version';

/** The land that a provision speaks of. Versions share these: one id means one extent and one name everywhere. */
type Land = Pick<Provision, 'id' | 'name' | 'mapLabel' | 'extent'>;

const lands = new Map<string, Land>();

function land(id: string, name: Localised, mapLabel: Localised, extent: Extent): Land {
  const made = { id, name, mapLabel, extent };
  lands.set(id, made);
  return made;
}

/** The land that an id stands for, where a provision has it: a draft may have given its clause other land. */
export function landOf({ id, extent }: Pick<Provision, 'id' | 'extent'>): Land | undefined {
  const found = lands.get(id);
  return JSON.stringify(found?.extent) === JSON.stringify(extent) ? found : undefined;
}

/** Codes of units that are no land of their own below. */
export const UNITS = {
  crimea: ['UA-43', 'UA-40'],
  mykolaiv: 'UA-48',
  chernihiv: 'UA-74',
  /** Kyiv Oblast, which no text names. */
  unnamed: 'UA-32'
} as const;

/** The part of an oblast on one side of the line; in Ukrainian the oblast by its adjective. */
export interface OblastPart {
  /** ISO 3166-2 code of the oblast. */
  readonly code: string;
  readonly oblast: Localised;
  readonly holder: 'ukraine' | 'russia';
}

const oblastParts = new Map<string, OblastPart>();

/** The oblast of which some land is a part, by the land's id; nothing for other lands. */
export const oblastPartOf = (id: string): OblastPart | undefined => oblastParts.get(id);

/** One land per side of the line: the texts treat the two parts of an oblast differently more often than not. */
function partsOf(code: string, id: string, en: string, uk: string) {
  for (const holder of ['ukraine', 'russia'] as const) {
    oblastParts.set(`${id}-held-by-${holder}`, { code, oblast: { en, uk }, holder });
  }
  return {
    code,
    heldByRussia: land(
      `${id}-held-by-russia`,
      { en: `${en} Oblast, held by Russia`, uk: `${uk} область, утримувана Росією` },
      { en, uk },
      heldBy('russia', code)
    ),
    heldByUkraine: land(
      `${id}-held-by-ukraine`,
      { en: `${en} Oblast, held by Ukraine`, uk: `${uk} область, утримувана Україною` },
      { en, uk },
      heldBy('ukraine', code)
    )
  };
}

/** Two first-level units that every text naming one of them treats in the same way. */
export const CRIMEA = land(
  'crimea-with-sevastopol',
  { en: 'Crimea with Sevastopol', uk: 'Крим із Севастополем' },
  { en: 'Crimea', uk: 'Крим' },
  { any: UNITS.crimea.map(unit) }
);

export const LUHANSK = partsOf('UA-09', 'luhansk', 'Luhansk', 'Луганська');
export const DONETSK = partsOf('UA-14', 'donetsk', 'Donetsk', 'Донецька');
export const KHERSON = partsOf('UA-65', 'kherson', 'Kherson', 'Херсонська');
export const ZAPORIZHZHIA = partsOf('UA-23', 'zaporizhzhia', 'Zaporizhzhia', 'Запорізька');
export const KHARKIV = partsOf('UA-63', 'kharkiv', 'Kharkiv', 'Харківська');
export const SUMY = partsOf('UA-59', 'sumy', 'Sumy', 'Сумська');
export const DNIPROPETROVSK = partsOf('UA-12', 'dnipropetrovsk', 'Dnipropetrovsk', 'Дніпропетровська');

/** The Kinburn Spit, the only part of Mykolaiv Oblast that Russia holds. */
export const KINBURN_SPIT = land(
  'kinburn-spit-held-by-russia',
  { en: 'Kinburn Spit, held by Russia', uk: 'Кінбурнська коса, утримувана Росією' },
  { en: 'Kinburn Spit', uk: 'Кінбурнська коса' },
  heldBy('russia', UNITS.mykolaiv)
);

/** Land that Russia holds outside the five regions that most texts name, as far as no provision before claims it. */
export const HELD_BY_RUSSIA_ELSEWHERE = land(
  'elsewhere-held-by-russia',
  { en: 'Other land held by Russia', uk: 'Інші землі, утримувані Росією' },
  { en: 'Other pockets', uk: 'Інші ділянки' },
  heldOutside('russia', ...UNITS.crimea, LUHANSK.code, DONETSK.code, KHERSON.code, ZAPORIZHZHIA.code)
);

/** Land that Russia holds besides Crimea, for documents that treat all of it in the same way. */
export const HELD_BY_RUSSIA_OUTSIDE_CRIMEA = land(
  'outside-crimea-held-by-russia',
  { en: 'Land held by Russia outside Crimea', uk: 'Землі поза Кримом, утримувані Росією' },
  { en: 'Held by Russia', uk: 'Утримувані Росією' },
  heldOutside('russia', ...UNITS.crimea)
);

/** Name of a remainder: provisions claim all that Russia holds. */
export const HELD_BY_UKRAINE_ELSEWHERE: Localised = {
  en: 'Other land held by Ukraine',
  uk: 'Інші землі, утримувані Україною'
};

/** The lands whose size follows the line of contact, and who holds them. */
export const MOVING_LANDS = [
  { ...DONETSK.heldByUkraine, holder: 'ukraine' },
  { ...LUHANSK.heldByUkraine, holder: 'ukraine' },
  { ...ZAPORIZHZHIA.heldByRussia, holder: 'russia' },
  { ...ZAPORIZHZHIA.heldByUkraine, holder: 'ukraine' },
  { ...KHERSON.heldByRussia, holder: 'russia' },
  { ...KHERSON.heldByUkraine, holder: 'ukraine' },
  { ...HELD_BY_RUSSIA_ELSEWHERE, holder: 'russia' }
] as const;

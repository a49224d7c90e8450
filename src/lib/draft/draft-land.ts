import type { Localised } from '../i18n/localised';
import type { Extent, DrawnOutline } from '../plans/schema/plan-version';
import type { AdministrativeUnit } from '../territory/manifest';
import { HOLDERS, type Holder } from '../territory/territory';
import { cutWords } from './draft';
import { unitName } from '../territory/unit-name';

/** Land as the page of drafts lets choose it. */
export interface DraftLand {
  /** ISO 3166-2 codes; none for all of Ukraine. */
  readonly units: readonly string[];
  /** Who holds it on the line of contact; `null`: either side. */
  readonly holder: Holder | null;
  /** Distance from the line of contact, on both sides of it; `null`: at any. */
  readonly withinKm: number | null;
  /** Corners of an outline drawn by hand; `null`: wherever it lies. */
  readonly inside: DrawnOutline | null;
}

export const ALL_LAND: DraftLand = { units: [], holder: null, withinKm: null, inside: null };

/** Longest name on the map, in characters, as in published versions. */
const LONGEST_LABEL = 26;
/** Names that are written out; more are counted. */
const NAMED_UNITS = 3;

/** The expression for some land. */
export function extentOfLand({ units, holder, withinKm, inside }: DraftLand): Extent {
  const codes = units.map((code): Extent => ({ unit: code }));
  const [first, ...more] = codes;
  const parts: Extent[] = [
    ...(inside === null ? [] : [{ inside }]),
    ...(first === undefined ? [] : more.length === 0 ? [first] : [{ any: codes }]),
    ...(holder === null ? [] : [{ heldBy: holder }]),
    ...(withinKm === null ? [] : [{ within: { km: withinKm, of: 'line-of-contact' as const } }])
  ];
  const [only, ...others] = parts;
  return only === undefined || others.length > 0 ? { all: parts } : only;
}

const unitsIn = (extent: Extent): string[] | null => {
  if ('unit' in extent) return [extent.unit];
  if (!('any' in extent) || extent.any.length === 0) return null;
  return extent.any.every((part) => 'unit' in part)
    ? extent.any.map((part) => ('unit' in part ? part.unit : ''))
    : null;
};

/** The land that an expression names; `null` for one that the page cannot take apart, which is kept as it is. */
export function landOfExtent(extent: Extent): DraftLand | null {
  let land = ALL_LAND;
  for (const part of 'all' in extent ? extent.all : [extent]) {
    const units = unitsIn(part);
    if (units !== null && land.units.length === 0) land = { ...land, units };
    else if ('heldBy' in part && land.holder === null) land = { ...land, holder: part.heldBy };
    else if ('within' in part && land.withinKm === null) land = { ...land, withinKm: part.within.km };
    else if ('inside' in part && land.inside === null) land = { ...land, inside: part.inside };
    else return null;
  }
  return land;
}

/** Ukrainian words for held land follow the gender and the number of its name. */
const HELD_WORD = { feminine: 'утримувана', masculine: 'утримуваний', plural: 'утримувані' } as const;
const HOLDER_NAME: Readonly<Record<Holder, Localised>> = {
  ukraine: { en: 'Ukraine', uk: 'Україною' },
  russia: { en: 'Russia', uk: 'Росією' }
};
const LAND: Localised = { en: 'Land', uk: 'Землі' };

function heldBy(holder: Holder, name: string, count: number): Localised {
  const feminine = /(?:область|Крим|територія України)$/u;
  const form = count !== 1 ? 'plural' : feminine.test(name) ? 'feminine' : 'masculine';
  return { en: `held by ${HOLDER_NAME[holder].en}`, uk: `${HELD_WORD[form]} ${HOLDER_NAME[holder].uk}` };
}

const OTHER_LAND: Localised = { en: 'Land that words describe', uk: 'Землі, описані словами' };
const DRAWN: Localised = { en: 'Land drawn by hand', uk: 'Землі, окреслені від руки' };
const PART_DRAWN: Localised = { en: 'drawn by hand', uk: 'окреслена частина' };
const ALL_OF_UKRAINE: Localised = { en: 'All of Ukraine', uk: 'Уся територія України' };

function nameUnits(codes: readonly string[], units: readonly AdministrativeUnit[], isShort: boolean): Localised {
  if (codes.length === 0) return ALL_OF_UKRAINE;
  const nameOf = (code: string): Localised => unitName(units, code);
  const names = codes.slice(0, codes.length > NAMED_UNITS + 1 ? NAMED_UNITS : codes.length).map(nameOf);
  const more = codes.length - names.length;
  const short = (name: string) => (isShort ? name.replace(/ (?:Oblast|область)$/u, '') : name);
  return {
    en: [...names.map(({ en }) => short(en)), ...(more > 0 ? [`${String(more)} more`] : [])].join(', '),
    uk: [...names.map(({ uk }) => short(uk)), ...(more > 0 ? [`ще ${String(more)}`] : [])].join(', ')
  };
}

/** A name for some land, by what land it is. */
export function nameOfExtent(extent: Extent, units: readonly AdministrativeUnit[]): Localised {
  const land = landOfExtent(extent);
  if (land === null) return OTHER_LAND;
  const isDrawn = land.inside !== null;
  const name = isDrawn && land.units.length === 0 ? DRAWN : nameUnits(land.units, units, false);
  if (!isDrawn && land.units.length === 0 && land.holder !== null && land.withinKm === null) {
    const all = heldBy(land.holder, '', 0);
    return { en: `${LAND.en} ${all.en}`, uk: `${LAND.uk}, ${all.uk}` };
  }
  const count = isDrawn && land.units.length === 0 ? 0 : Math.max(land.units.length, 1);
  const held = land.holder === null ? null : heldBy(land.holder, name.uk, count);
  const by = isDrawn && land.units.length > 0 ? PART_DRAWN : null;
  const km = land.withinKm === null ? null : String(land.withinKm);
  const join = (...parts: (string | null | undefined)[]) => parts.filter((part) => part != null).join(', ');
  return {
    en: join(name.en, by?.en, held?.en, km === null ? null : `within ${km} km of the line`),
    uk: join(name.uk, by?.uk, held?.uk, km === null ? null : `до ${km} км від лінії`)
  };
}

/** A name for the map, which has little room; `undefined` where the whole name is short enough. */
export function labelOfExtent(
  extent: Extent,
  name: Localised,
  units: readonly AdministrativeUnit[]
): Localised | undefined {
  if (Object.values(name).every((text) => text.length <= LONGEST_LABEL)) return undefined;
  const land = landOfExtent(extent);
  const short = land === null || land.inside !== null ? name : nameUnits(land.units, units, true);
  const cut = (text: string) => (text.length > LONGEST_LABEL ? `${cutWords(text, LONGEST_LABEL - 1).trim()}…` : text);
  return { en: cut(short.en), uk: cut(short.uk) };
}

/** Holders, and either of both. */
export const DRAFT_HOLDERS = [null, ...HOLDERS] as const;

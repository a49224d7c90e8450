import type { Localised } from '../i18n/localised';

/** Kinds of assets: what a reader filters by, lists are headed with, and a map has a sign for. */
interface AssetKindEntry {
  /** Several of them, for headings, legends and filters. */
  readonly name: Localised;
  /** Path data of the sign in a box of 12 by 12 around the origin: one shape of one colour. */
  readonly sign: string;
}

/** What kinds there are, in the order of lists; adding one is an entry here and its types below. An id never changes. */
export const ASSET_KINDS = {
  towns: {
    name: { en: 'Towns of the fortress belt', uk: 'Міста поясу фортець' },
    sign: 'M-5.5,5V-1L-2.5,-4L0.5,-1V-5.5H5.5V5H2V2H0V5Z'
  },
  power: {
    name: { en: 'Power plants', uk: 'Електростанції' },
    sign: 'M1.5,-6L-4.5,1H-0.7L-1.8,6L4.5,-1.7H0.6Z'
  },
  ports: {
    name: { en: 'Seaports', uk: 'Морські порти' },
    sign: 'M-0.9,-2A2.1,2.1 0 1 1 0.9,-2V3.5A3.7,3.7 0 0 0 3.3,1.7L2.1,1.1L5.2,-1.6L6,2.6L5,2.2A5.7,5.7 0 0 1 -5,2.2L-6,2.6L-5.2,-1.6L-2.1,1.1L-3.3,1.7A3.7,3.7 0 0 0 -0.9,3.5Z'
  },
  canals: {
    name: { en: 'Canals and intakes', uk: 'Канали та водозабори' },
    sign: 'M-6,-2.4C-4,-5.4 -2,-5.4 0,-3.4S4,-1.4 6,-4.4V-1.7C4,1.3 2,1.3 0,-0.7S-4,-2.7 -6,0.3ZM-6,3.2C-4,0.2 -2,0.2 0,2.2S4,4.2 6,1.2V3.9C4,6.9 2,6.9 0,4.9S-4,2.9 -6,5.9Z'
  },
  crossings: {
    name: { en: 'Bridges and crossings', uk: 'Мости та переправи' },
    sign: 'M-6,-3.2H6V-0.6H5.2V4H3.4A3.4,3.8 0 0 0 -3.4,4H-5.2V-0.6H-6Z'
  },
  dams: {
    name: { en: 'Dams and reservoirs', uk: 'Греблі та водосховища' },
    sign: 'M-6,-3.4H-1V-5.5H2L5.5,5H-6V2.6H-1V-1.1H-6Z'
  },
  works: {
    name: { en: 'Mines and large works', uk: 'Шахти та великі заводи' },
    sign: 'M-5.5,5V-0.8L-2,-3.4V-0.8L1.5,-3.4V-0.8H2.3L2.8,-5.5H4.9L5.5,5Z'
  },
  deposits: {
    name: { en: 'Deposits', uk: 'Родовища' },
    sign: 'M0,-5.8L5,-2.9V2.9L0,5.8L-5,2.9V-2.9ZM0,-2.4L-2.1,-1.2V1.2L0,2.4L2.1,1.2V-1.2Z'
  },
  airports: {
    name: { en: 'Civil airports', uk: 'Цивільні аеропорти' },
    sign: 'M0,-6C0.9,-6 1.2,-4.6 1.2,-3.2V-1.4L6,1.8V3.4L1.2,1.9V3.8L2.8,5V6L0,5.3L-2.8,6V5L-1.2,3.8V1.9L-6,3.4V1.8L-1.2,-1.4V-3.2C-1.2,-4.6 -0.9,-6 0,-6Z'
  }
} as const satisfies Readonly<Record<string, AssetKindEntry>>;

export type AssetKind = keyof typeof ASSET_KINDS;
export const ASSET_KIND_IDS = Object.keys(ASSET_KINDS) as readonly AssetKind[];

/** Kinds among those that an address names, in the order of kinds. */
export const knownKinds = (named: readonly string[]): AssetKind[] =>
  ASSET_KIND_IDS.filter((kind) => named.includes(kind));

interface AssetTypeEntry {
  /** One of them, in the middle of a sentence. */
  readonly name: Localised;
  /** The kind that it is counted under, and others under which it is found as well. */
  readonly kinds: readonly [AssetKind, ...AssetKind[]];
}

const type = (en: string, uk: string, ...kinds: readonly [AssetKind, ...AssetKind[]]): AssetTypeEntry => ({
  name: { en, uk },
  kinds
});

/** What an asset is, more closely than its kind; an id never changes. */
export const ASSET_TYPES = {
  town: type('town', 'місто', 'towns'),
  'power-nuclear': type('nuclear power plant', 'атомна електростанція', 'power'),
  'power-coal': type('coal-fired power plant', 'вугільна електростанція', 'power'),
  'power-gas': type('gas-fired power plant', 'газова електростанція', 'power'),
  'power-heat': type('heat and power plant', 'теплоелектроцентраль', 'power'),
  'power-hydro': type('dam with a hydroelectric plant', 'гребля з гідроелектростанцією', 'power', 'dams'),
  'power-solar': type('solar power plant', 'сонячна електростанція', 'power'),
  seaport: type('seaport', 'морський порт', 'ports'),
  canal: type('canal', 'канал', 'canals'),
  reservoir: type('reservoir', 'водосховище', 'dams'),
  crossing: type('crossing', 'переправа', 'crossings'),
  steelworks: type('steelworks', 'металургійний комбінат', 'works'),
  'coke-plant': type('coke plant', 'коксохімічний завод', 'works'),
  'chemical-plant': type('chemical plant', 'хімічний завод', 'works'),
  'engineering-works': type('engineering works', 'машинобудівний завод', 'works'),
  'salt-mine': type('salt mine', 'соляна шахта', 'works'),
  'coal-mine': type('coal mine', 'вугільна шахта', 'works'),
  deposit: type('deposit', 'родовище', 'deposits'),
  airport: type('civil airport', 'цивільний аеропорт', 'airports')
} as const satisfies Readonly<Record<string, AssetTypeEntry>>;

export type AssetType = keyof typeof ASSET_TYPES;

/** What use an asset is of in its state: in full, in part, none, or nobody has said. */
export type AssetUse = 'full' | 'part' | 'none' | 'unknown';

const status = (use: AssetUse, en: string, uk: string) => ({ use, name: { en, uk } });

/** States of assets, each of the day that goes with it. */
export const ASSET_STATUSES = {
  operating: status('full', 'operating', 'працює'),
  'in-use': status('full', 'in use', 'діє'),
  open: status('full', 'open', 'відкрито'),
  inhabited: status('full', 'inhabited', 'живуть люди'),
  reduced: status('part', 'working in part', 'працює частково'),
  damaged: status('part', 'damaged', 'пошкоджено'),
  'mostly-out-of-operation': status('none', 'mostly out of operation', 'здебільшого не працює'),
  blocked: status('none', 'blocked', 'заблоковано'),
  closed: status('none', 'closed', 'закрито'),
  stopped: status('none', 'stopped', 'зупинено'),
  'without-water': status('none', 'without water', 'без води'),
  undeveloped: status('none', 'undeveloped', 'не розробляється'),
  'destroyed-in-many-sections': status('none', 'destroyed in many sections', 'зруйновано на багатьох ділянках'),
  'dam-destroyed': status('none', 'dam destroyed', 'греблю зруйновано'),
  destroyed: status('none', 'destroyed', 'зруйновано'),
  unknown: status('unknown', 'state not known', 'стан невідомий')
} as const satisfies Readonly<Record<string, { readonly use: AssetUse; readonly name: Localised }>>;

export type AssetStatus = keyof typeof ASSET_STATUSES;

/** What figures of assets count, as it stands behind a number. */
export const ASSET_FIGURE_UNITS = {
  MW: { en: 'MW', uk: 'МВт' },
  people: { en: 'people', uk: 'людей' },
  km: { en: 'km', uk: 'км' },
  m: { en: 'm', uk: 'м' },
  'million-m3': { en: 'million m³', uk: 'млн м³' }
} as const satisfies Readonly<Record<string, Localised>>;
export type AssetFigureUnit = keyof typeof ASSET_FIGURE_UNITS;

import type { Localised } from '../i18n/localised';
import type { LeftOutFigure, PublishedFigure } from './schema/published-figure';

const WATER_COUNTED: Localised = {
  en: 'The published outline includes bays, limans and the Syvash; the atlas measures land only and must come out 1 to 3\u202f% smaller.',
  uk: 'Опублікований контур охоплює затоки, лимани й Сиваш; атлас міряє лише суходіл, тож має бути на 1–3\u202f% менше.'
};
const SPECKS: Localised = {
  en: 'Specks under 5\u202fkm² are not in the line table.',
  uk: 'Цяток менших за 5\u202fкм² у таблиці лінії немає.'
};
const ROUNDED: Localised = { en: 'Rounded.', uk: 'Округлено.' };
const RUSSIAN: Localised = { en: 'As reported by Reuters; rounded.', uk: 'За повідомленням Reuters; округлено.' };

const DONETSK = ['UA-14'];
const DONBAS = ['UA-14', 'UA-09'];
const control = { method: 'confirmed-control' } as const;

const sharesOfOblasts = (
  [
    ['UA-14', 78.1, 0.3, null],
    ['UA-09', 99.6, 0.2, null],
    ['UA-23', 74.8, 0.3, null],
    [
      'UA-65',
      72,
      0.5,
      {
        en: 'Limans are in both numbers of the published share and in neither of ours, so that the shares still agree.',
        uk: 'В опублікованій частці лимани є в обох числах, у нашій — у жодному, тож частки збігаються.'
      }
    ],
    ['UA-63', 4.7, 0.2, null],
    ['UA-59', 1, 0.2, SPECKS],
    ['UA-12', 0.6, 0.2, SPECKS]
  ] as const
).map(([unit, value, within, note]): PublishedFigure => ({
  ...control,
  id: `share-${unit}-2026-01`,
  measure: { holder: 'russia', units: [unit] },
  date: '2026-01-01',
  value,
  unit: '%',
  agreement: { within },
  sources: ['deepstate-2026-01-01-shares'],
  note
}));

const wholeCountry = (
  [
    ['2025-08-17', 114_493, 'deepstate-2025-08-17'],
    ['2025-12-02', 115_600, 'jn-115'],
    ['2026-01-01', 116_165, 'deepstate-2026-01-01']
  ] as const
).map(([date, value, source]): PublishedFigure => ({
  id: `total-${date.slice(0, 7)}`,
  measure: { holder: 'russia', units: 'all' },
  date,
  value,
  unit: 'km2',
  method: 'gross-polygon',
  agreement: { smallerBy: [0.01, 0.03] },
  sources: [source],
  note: WATER_COUNTED
}));

const afpFromIsw = (
  [
    ['UA-14', 'ukraine', 5000],
    ['UA-63', 'russia', 2000],
    ['UA-12', 'russia', 450],
    ['UA-59', 'russia', 300]
  ] as const
).map(([unit, holder, value]): PublishedFigure => ({
  id: `afp-${unit}-2025-11`,
  measure: { holder, units: [unit] },
  date: '2025-11-21',
  value,
  unit: 'km2',
  method: 'claimed-too',
  agreement: 'not-tested',
  sources: ['afp-swap-2025-11'],
  note: ROUNDED
}));

const russianEstimates = (
  [
    ['donbas', DONBAS, 90],
    ['UA-23', ['UA-23'], 75],
    ['UA-65', ['UA-65'], 75]
  ] as const
).map(([name, units, value]): PublishedFigure => ({
  id: `russian-${name}-2025-12`,
  measure: { holder: 'russia', units },
  date: '2025-12-29',
  value,
  unit: '%',
  method: 'russian-estimate',
  agreement: 'not-tested',
  sources: ['re-dec29'],
  note: RUSSIAN
}));

/** Published figures that the atlas sets its own beside, those it must agree with first. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  {
    id: 'donbas-ru-2025-08',
    measure: { holder: 'russia', units: DONBAS },
    date: '2025-08-15',
    value: 46_570,
    unit: 'km2',
    method: 'not-stated',
    agreement: { within: 150 },
    sources: ['reuters-factbox-2025-08'],
    note: { en: 'Dated by its month only.', uk: 'Датовано лише місяцем.' }
  },
  {
    ...control,
    id: 'donbas-ua-2025-08',
    measure: { holder: 'ukraine', units: DONBAS },
    date: '2025-08-17',
    value: 6600,
    unit: 'km2',
    agreement: { within: 150 },
    sources: ['liga-440', 'bt-440'],
    note: { en: 'Published as “about”, in hundreds.', uk: 'Опубліковано як «близько», сотнями.' }
  },
  {
    ...control,
    id: 'pockets-2025-08',
    measure: 'border-pockets',
    date: '2025-08-15',
    value: 440,
    unit: 'km2',
    agreement: { within: 15 },
    sources: ['liga-440', 'bt-440'],
    note: {
      en: 'The pockets along the state border alone: the 1\u202f040\u202fkm² of Kharkiv Oblast behind the main line, around Dvorichna and Kupiansk, are not in it.',
      uk: 'Лише ділянки вздовж державного кордону: 1\u202f040\u202fкм² Харківської області за основною лінією, біля Дворічної та Куп’янська, сюди не входять.'
    }
  },
  {
    id: 'line-length-2025-08',
    measure: 'line-length',
    date: '2025-08-15',
    value: 1100,
    unit: 'km',
    method: 'not-stated',
    agreement: { within: 90 },
    sources: ['mw-6600'],
    note: {
      en: 'Pockets included here. A length depends on how far a line is generalised, more than an area does: the tolerance is wide for that reason.',
      uk: 'Тут разом із ділянками на кордоні. Довжина більше за площу залежить від того, наскільки лінію узагальнено, тому й допуск широкий.'
    }
  },
  {
    ...control,
    id: 'donetsk-ua-2025-12',
    measure: { holder: 'ukraine', units: DONETSK },
    date: '2025-12-15',
    value: 22.6,
    unit: '%',
    agreement: { within: 0.5 },
    sources: ['deepstate-2025-12-15'],
    note: null
  },
  ...sharesOfOblasts,
  {
    ...control,
    id: 'donetsk-ua-2026-02',
    measure: { holder: 'ukraine', units: DONETSK },
    date: '2026-02-06',
    value: 21.5,
    unit: '%',
    agreement: { within: 0.5 },
    sources: ['deepstate-2026-02-06'],
    note: null
  },
  ...wholeCountry,
  {
    id: 'donetsk-ru-2026-02-other-method',
    measure: { holder: 'russia', units: DONETSK },
    date: '2026-02-24',
    value: 81.7,
    unit: '%',
    method: 'claimed-too',
    agreement: { smallerBy: [0.02, 0.05] },
    sources: ['sna-donetsk'],
    note: {
      en: 'Counts land that is claimed or infiltrated as well. The same outlet also prints 86\u202f%, which does not fit the 21\u202f670\u202fkm² it gives.',
      uk: 'Враховує й землю, про яку лише заявлено чи куди просочилися війська. Те саме видання пише і про 86\u202f%, що не відповідає наведеним у ньому 21\u202f670\u202fкм².'
    }
  },
  ...afpFromIsw,
  {
    id: 'line-length-2025-06',
    measure: 'line-length',
    date: '2025-06-29',
    value: 1200,
    unit: 'km',
    method: 'not-stated',
    agreement: 'not-tested',
    sources: ['trib-line'],
    note: ROUNDED
  },
  {
    id: 'donbas-ap-2025-11',
    measure: { holder: 'ukraine', units: DONBAS },
    date: '2025-11-21',
    value: 14,
    unit: '%',
    method: 'not-stated',
    agreement: 'not-tested',
    sources: ['aj-28'],
    note: ROUNDED
  },
  {
    id: 'donetsk-afp-2025-12',
    measure: { holder: 'ukraine', units: DONETSK },
    date: '2025-12-24',
    value: 20,
    unit: '%',
    method: 'not-stated',
    agreement: 'not-tested',
    sources: ['st-20', 'tag-20'],
    note: ROUNDED
  },
  {
    id: 'donetsk-bbc-2025-12',
    measure: { holder: 'ukraine', units: DONETSK },
    date: '2025-12-24',
    value: 25,
    unit: '%',
    method: 'not-stated',
    agreement: 'not-tested',
    sources: ['bbc-20'],
    note: ROUNDED
  },
  ...russianEstimates,
  {
    id: 'donetsk-reuters-2026-01',
    measure: { holder: 'ukraine', units: DONETSK },
    date: '2026-01-23',
    value: 5000,
    unit: 'km2',
    method: 'not-stated',
    agreement: 'not-tested',
    sources: ['ad-jan23', 'en-5000'],
    note: { en: 'Rounded to thousands.', uk: 'Округлено до тисяч.' }
  }
];

/** Figures in circulation that no publication known to the atlas carries, or that it cannot measure. */
export const LEFT_OUT_FIGURES: readonly LeftOutFigure[] = [
  {
    claim: {
      en: 'About 1\u202f300\u202fkm² held by Russia outside the four oblasts and Crimea, December 2025',
      uk: 'Близько 1\u202f300\u202fкм², утримуваних Росією поза чотирма областями та Кримом, грудень 2025 року'
    },
    reason: {
      en: 'The publication it is ascribed to could not be found.',
      uk: 'Публікації, якій це приписують, не знайдено.'
    }
  },
  {
    claim: {
      en: '22\u202f% or about 5\u202f830\u202fkm² of Donetsk Oblast held by Ukraine, December 2025',
      uk: '22\u202f%, або близько 5\u202f830\u202fкм² Донецької області, утримувані Україною, грудень 2025 року'
    },
    reason: {
      en: 'Seen only as a quotation in a forum; the original could not be found.',
      uk: 'Бачили лише як цитату на форумі; оригіналу не знайдено.'
    }
  },
  {
    claim: {
      en: 'About 20\u202fkm² of Chernihiv Oblast held by Russia, November 2025 (AFP)',
      uk: 'Близько 20\u202fкм² Чернігівської області, утримуваних Росією, листопад 2025 року (AFP)'
    },
    reason: {
      en: 'Smaller than the detail of the lines here, which leave out pockets under 5\u202fkm².',
      uk: 'Дрібніше за деталь тутешніх ліній: ділянки до 5\u202fкм² вони пропускають.'
    }
  }
];

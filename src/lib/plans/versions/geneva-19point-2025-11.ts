import {
  CRIMEA,
  DONETSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHERSON,
  LUHANSK,
  ZAPORIZHZHIA
} from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { NOT_STATED, SILENT_SITES, UNSPECIFIED } from '../schema/silence';
import { statusOf } from '../schema/status-of';

// The draft leaves one blank for all of it; the reports do not list the land that the blank is about.
const BRACKETED = {
  status: statusOf('to-be-negotiated', 'deferred', ['unspecified']),
  point: null,
  pointNote: { en: 'in brackets', uk: 'у дужках' },
  basis: 'general-clause',
  confidence: 'high',
  disputes: [],
  paraphrase: {
    en: 'Territorial questions were left in brackets for Donald Trump and Volodymyr Zelensky to settle; Ukraine’s negotiators had no mandate to give up land.',
    uk: 'Територіальні питання лишили в дужках, щоб їх вирішили Дональд Трамп і Володимир Зеленський; українські переговорники не мали повноважень віддавати землі.'
  },
  sources: ['liga-19', 'belga-19', 'para-19']
} as const;

export default {
  id: 'geneva-19point-2025-11',
  title: {
    en: 'US–Ukrainian 19-point draft, Geneva, 23 to 25 November 2025',
    uk: 'Американсько-український проєкт із 19 пунктів, Женева, 23–25 листопада 2025 року'
  },
  shortTitle: { en: 'Geneva 19 points', uk: '19 пунктів, Женева' },
  published: '2025-11-24',
  authors: { en: 'United States and Ukraine', uk: 'Сполучені Штати та Україна' },
  side: 'us-ukraine',
  kind: 'reported-terms',
  standing: 'superseded',
  standingNote: { en: 'reported draft, since superseded', uk: 'проєкт, відомий із повідомлень, згодом замінений' },
  supersededBy: 'framework-20-option-a',
  lineOfContact: {
    date: null,
    note: {
      en: 'The reports mention no line: territory was left open.',
      uk: 'У повідомленнях про лінію не йдеться: територіальні питання лишили відкритими.'
    }
  },
  textBasis: {
    en: 'Reported by the Financial Times on 24 November 2025; the text has not been published. The wording follows LIGA.net and Belga.',
    uk: 'За повідомленням Financial Times від 24 листопада 2025 року; текст не опубліковано. Переказано за LIGA.net і Belga.'
  },
  summary: {
    en: 'The draft settles nothing about land. Questions of territory were bracketed for the two presidents.',
    uk: 'Проєкт нічого не вирішує щодо земель. Територіальні питання взято в дужки — їх лишили двом президентам.'
  },
  provisions: [
    { ...CRIMEA, ...BRACKETED },
    { ...LUHANSK.heldByRussia, ...BRACKETED },
    { ...LUHANSK.heldByUkraine, ...BRACKETED },
    { ...DONETSK.heldByRussia, ...BRACKETED },
    { ...DONETSK.heldByUkraine, ...BRACKETED },
    { ...KHERSON.heldByRussia, ...BRACKETED },
    { ...KHERSON.heldByUkraine, ...BRACKETED },
    { ...ZAPORIZHZHIA.heldByRussia, ...BRACKETED },
    { ...ZAPORIZHZHIA.heldByUkraine, ...BRACKETED },
    {
      ...HELD_BY_RUSSIA_ELSEWHERE,
      ...NOT_STATED,
      status: UNSPECIFIED,
      paraphrase: {
        en: 'The reports do not say whether the brackets also stand for land that Russia holds in further oblasts.',
        uk: 'У повідомленнях не сказано, чи дужки стосуються також земель, які Росія утримує в інших областях.'
      }
    }
  ],
  remainder: {
    ...NOT_STATED,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: UNSPECIFIED,
    paraphrase: {
      en: 'The reports do not mention this land.',
      uk: 'У повідомленнях ці землі не згадано.'
    }
  },
  overlays: [],
  sites: SILENT_SITES,
  leavesOpen: [
    { en: 'All questions of territory.', uk: 'Усі територіальні питання.' },
    {
      en: 'Which land the brackets stand for: the text is not public.',
      uk: 'Яких саме земель стосуються дужки: текст не оприлюднено.'
    }
  ],
  notes: [
    {
      en: 'On 2 December 2025 the Kremlin spoke of a US paper with 27 points and of four more, and of no compromise on territory. None of them has been published, and no map of them is known.',
      uk: '2 грудня 2025 року Кремль згадував документ США з 27 пунктів і ще чотири та говорив, що компромісу щодо територій немає. Жодного з них не опубліковано, карт до них не відомо.'
    }
  ],
  sources: ['liga-19', 'belga-19', 'para-19', 'nov-dec2', 'link-dec2']
} satisfies PlanVersion;

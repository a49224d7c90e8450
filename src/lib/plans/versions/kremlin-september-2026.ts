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
import { RUSSIAS_OWN_CLAIM, statusOf } from '../schema/status-of';

const reports = ['axios-sep5', 'local10-sep5'];

// Known from a digest that names the publications: nothing here is more than low confidence.
const DEMAND = {
  point: null,
  pointNote: { en: 'remarks to the press', uk: 'слова для преси' },
  basis: 'reported',
  confidence: 'low',
  sources: reports
} as const;

const CEDED = {
  ...DEMAND,
  status: statusOf('russia', 'unspecified', ['ukraine-withdraws']),
  disputes: [
    RUSSIAS_OWN_CLAIM,
    {
      kind: 'reading',
      text: {
        en: 'As the digest has it, Ukraine would cede the oblast. That its forces would leave follows from this; when and how is not said.',
        uk: 'За дайджестом, Україна поступилася б областю. З цього випливає, що її сили вийшли б; коли і як, не сказано.'
      }
    }
  ]
} as const;

const KEPT = {
  ...DEMAND,
  status: statusOf('russia', 'unspecified', ['unspecified']),
  disputes: [RUSSIAS_OWN_CLAIM],
  paraphrase: {
    en: 'The demand takes in the oblast as a whole, and with it what Russia holds there.',
    uk: 'Вимога охоплює область цілком, отже, й те, що там утримує Росія.'
  }
} as const;

const NOT_COVERED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: {
    en: 'The demand as reported does not cover this land.',
    uk: 'Вимога, як її передано, цих земель не торкається.'
  }
} as const;

export default {
  id: 'kremlin-september-2026',
  title: {
    en: 'Kremlin demand for four oblasts, repeated on 5 September 2026',
    uk: 'Вимога Кремля щодо чотирьох областей, повторена 5 вересня 2026 року'
  },
  shortTitle: { en: 'Kremlin, Sept 2026', uk: 'Кремль, вересень 2026' },
  published: '2026-09-05',
  authors: { en: 'The Kremlin', uk: 'Кремль' },
  side: 'russia',
  kind: 'position',
  standing: 'position',
  standingNote: {
    en: 'latest Russian demand found, September 2026',
    uk: 'найновіша знайдена вимога Росії, вересень 2026 року'
  },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The demand goes by whole oblasts, not by a line of contact.',
      uk: 'Вимога виходить із цілих областей, а не з лінії зіткнення.'
    }
  },
  textBasis: {
    en: 'Remarks while US envoys were in Moscow, by Axios and Local 10; known from a digest that names both, the originals were not read.',
    uk: 'Слова під час перебування посланців США в Москві, за Axios і Local 10; відомі з дайджесту, що називає обидва видання, самих публікацій атлас не читав.'
  },
  summary: {
    en: 'Ukraine would cede all of Luhansk, Donetsk, Zaporizhzhia and Kherson oblasts, and stay out of NATO. Of other land nothing is reported.',
    uk: 'Україна поступилася б усією Луганською, Донецькою, Запорізькою та Херсонською областями й лишилася б поза НАТО. Про інші землі нічого не повідомлено.'
  },
  provisions: [
    { ...CRIMEA, ...NOT_COVERED },
    { ...LUHANSK.heldByRussia, ...KEPT },
    {
      ...LUHANSK.heldByUkraine,
      ...CEDED,
      paraphrase: {
        en: 'Ukraine would cede what it holds of Luhansk Oblast.',
        uk: 'Україна поступилася б тим, що утримує в Луганській області.'
      }
    },
    { ...DONETSK.heldByRussia, ...KEPT },
    {
      ...DONETSK.heldByUkraine,
      ...CEDED,
      paraphrase: {
        en: 'Ukraine would cede what it holds of Donetsk Oblast.',
        uk: 'Україна поступилася б тим, що утримує в Донецькій області.'
      }
    },
    { ...ZAPORIZHZHIA.heldByRussia, ...KEPT },
    {
      ...ZAPORIZHZHIA.heldByUkraine,
      ...CEDED,
      paraphrase: {
        en: 'Ukraine would cede what it holds of Zaporizhzhia Oblast; the city of Zaporizhzhia lies in it.',
        uk: 'Україна поступилася б тим, що утримує в Запорізькій області; там лежить і місто Запоріжжя.'
      }
    },
    { ...KHERSON.heldByRussia, ...KEPT },
    {
      ...KHERSON.heldByUkraine,
      ...CEDED,
      paraphrase: {
        en: 'Ukraine would cede what it holds of Kherson Oblast; the city of Kherson lies in it.',
        uk: 'Україна поступилася б тим, що утримує в Херсонській області; там лежить і місто Херсон.'
      }
    },
    {
      ...HELD_BY_RUSSIA_ELSEWHERE,
      ...NOT_COVERED,
      disputes: [
        {
          kind: 'sources-differ',
          text: {
            en: 'Not confirmed: reports of July 2026 have it that Russia would keep its land in Sumy and Kharkiv oblasts as permanent buffer zones. Who says so is not clear.',
            uk: 'Не підтверджено: за повідомленнями липня 2026 року, Росія лишила б собі землі в Сумській і Харківській областях як постійні буферні зони. Хто це каже, неясно.'
          }
        }
      ]
    }
  ],
  remainder: { ...NOT_COVERED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [],
  sites: SILENT_SITES,
  leavesOpen: [
    {
      en: 'Whether others would have to recognise the oblasts as Russian.',
      uk: 'Чи мали б інші визнати ці області російськими.'
    },
    { en: 'When and in which order forces would move.', uk: 'Коли й у якому порядку відходили б сили.' },
    { en: 'Crimea, which the reports do not mention.', uk: 'Крим, якого в повідомленнях не згадано.' }
  ],
  notes: [
    {
      en: 'On the same day the US envoys brought a new proposal to Moscow. Its terms have not been published.',
      uk: 'Того самого дня посланці США привезли до Москви нову пропозицію. Її умов не оприлюднено.'
    },
    {
      en: 'After a telephone call with Donald Trump on 9 October 2026 the Kremlin said that its aims were unchanged.',
      uk: 'Після телефонної розмови з Дональдом Трампом 9 жовтня 2026 року Кремль сказав, що цілі незмінні.'
    }
  ],
  sources: reports
} satisfies PlanVersion;

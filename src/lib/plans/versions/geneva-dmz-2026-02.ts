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
import { NOT_STATED, silentSite, UNSPECIFIED } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const REPORTED = {
  point: null,
  basis: 'reported',
  confidence: 'high',
  disputes: [],
  sources: ['it-feb18', 'rep-feb21', 'axar-feb21']
} as const;

const NOT_REPORTED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: {
    en: 'The reports are about Donetsk Oblast and the nuclear power plant; they do not mention this land.',
    uk: 'Повідомлення стосуються Донецької області та атомної електростанції; цих земель у них не згадано.'
  }
} as const;

export default {
  id: 'geneva-dmz-2026-02',
  title: {
    en: 'US idea of a demilitarised zone under a civil administration, Abu Dhabi and Geneva, February 2026',
    uk: 'Ідея США щодо демілітаризованої зони з цивільною адміністрацією, Абу-Дабі й Женева, лютий 2026 року'
  },
  shortTitle: { en: 'Demilitarised zone idea', uk: 'Ідея демілітаризованої зони' },
  published: '2026-02-18',
  authors: {
    en: 'United States mediators, by one report; discussed by Ukraine, Russia and the United States',
    uk: 'Посередники від США, за одним із повідомлень; обговорювали Україна, Росія та Сполучені Штати'
  },
  side: 'us',
  kind: 'reported-terms',
  standing: 'rejected',
  standingNote: { en: 'reported idea, rejected by Ukraine', uk: 'ідея, відома з повідомлень, відхилена Україною' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'From the line of that time to the administrative border of Donetsk Oblast; the reports give no date.',
      uk: 'Від тогочасної лінії до адміністративної межі Донецької області; дати в повідомленнях немає.'
    }
  },
  textBasis: {
    en: 'Reported by The New York Times and the Kyiv Independent; no text has been published. The wording follows Irish Times on the former and Report.az on the latter.',
    uk: 'За повідомленнями The New York Times і Kyiv Independent; тексту не опубліковано. Переказано за Irish Times, що подає перше, і Report.az, що подає друге.'
  },
  summary: {
    en: 'Neither army would hold the part of Donetsk Oblast that Ukraine holds now. A civil administration, perhaps of Russians and Ukrainians together, would run it, perhaps with free trade. The reports mention no other land.',
    uk: 'Частину Донецької області, яку нині утримує Україна, не тримала б жодна армія. Нею керувала б цивільна адміністрація, можливо, спільна з росіян та українців, можливо, з вільною торгівлею. Про інші землі в повідомленнях не йдеться.'
  },
  provisions: [
    { ...CRIMEA, ...NOT_REPORTED },
    { ...LUHANSK.heldByRussia, ...NOT_REPORTED },
    { ...LUHANSK.heldByUkraine, ...NOT_REPORTED },
    {
      // A pull-back of unknown depth is no area: it stands among the open questions, not on the map.
      ...DONETSK.heldByRussia,
      ...REPORTED,
      status: statusOf('russia', 'unspecified', ['frozen']),
      confidence: 'medium',
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'A pull-back of Russian forces from the line was talked about, smaller perhaps than the Ukrainian one. How far is not known, so the map does not show it.',
            uk: 'Говорили про відведення російських сил від лінії, можливо, менше за українське. На яку відстань, невідомо, тому на карті його немає.'
          }
        }
      ],
      paraphrase: {
        en: 'Russia would stay in this part, from whose edge Kyiv wanted its forces to pull back in some measure.',
        uk: 'Росія лишилася б у цій частині, а Київ хотів, щоб її сили бодай трохи відійшли від лінії.'
      },
      sources: ['bb-feb19']
    },
    {
      // As in the 28 points: both armies out, so neither side holds the land; the joint body is its administration.
      ...DONETSK.heldByUkraine,
      ...REPORTED,
      mapLabel: { en: 'Demilitarised zone', uk: 'Демілітаризована зона' },
      status: statusOf('neither', 'unspecified', ['both-withdraw', 'demilitarised'], {
        by: 'joint',
        terms: {
          en: 'civil administration, perhaps of Russians and Ukrainians',
          uk: 'цивільна адміністрація, можливо, з росіян та українців'
        }
      }),
      disputes: [
        {
          kind: 'sources-differ',
          text: {
            en: 'The Kyiv Independent calls it a US idea that Kyiv finds unacceptable; one digest ascribes it to Russia.',
            uk: 'Kyiv Independent називає це ідеєю США, неприйнятною для Києва; один дайджест приписує її Росії.'
          }
        },
        {
          kind: 'wording-open',
          text: {
            en: 'Who would police the zone is open: Russia wants its own police and National Guard there, Ukraine wants peacekeepers.',
            uk: 'Хто охороняв би порядок, не вирішено: Росія хоче там своєї поліції та Росгвардії, Україна — миротворців.'
          }
        },
        {
          kind: 'reading',
          text: {
            en: 'Control is shown as “neither side”, because both armies would be out. Whoever takes the administration as control would show it as held jointly.',
            uk: 'Контроль показано як «жодна зі сторін», бо обидві армії вийшли б. Хто розуміє адміністрацію як контроль, показав би спільне утримання.'
          }
        }
      ],
      paraphrase: {
        en: 'Both armies would stay out of this land. A civil administration, in which both nations might sit, would run it; a free trade zone was possible.',
        uk: 'Обидві армії були б поза цими землями. Керувала б ними цивільна адміністрація, де могли б бути представники обох народів; можлива була б зона вільної торгівлі.'
      }
    },
    { ...KHERSON.heldByRussia, ...NOT_REPORTED },
    { ...KHERSON.heldByUkraine, ...NOT_REPORTED },
    { ...ZAPORIZHZHIA.heldByRussia, ...NOT_REPORTED },
    { ...ZAPORIZHZHIA.heldByUkraine, ...NOT_REPORTED },
    { ...HELD_BY_RUSSIA_ELSEWHERE, ...NOT_REPORTED }
  ],
  remainder: { ...NOT_REPORTED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [
    {
      ...REPORTED,
      id: 'free-trade-zone',
      kind: 'economic-zone',
      name: { en: 'Free trade zone, possible', uk: 'Зона вільної торгівлі, можлива' },
      extent: DONETSK.heldByUkraine.extent,
      confidence: 'medium',
      paraphrase: {
        en: 'Free trade in the zone was named as a possibility, without rules.',
        uk: 'Вільну торгівлю в зоні називали можливою; правил не описано.'
      },
      sources: ['it-feb18', 'rep-feb21', 'fk-feb7']
    }
  ],
  sites: [
    {
      ...REPORTED,
      site: 'zaporizhzhia-npp',
      term: { en: 'not agreed', uk: 'не узгоджено' },
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'Washington and Moscow both want to run the plant.',
            uk: 'Керувати станцією хочуть і Вашингтон, і Москва.'
          }
        }
      ],
      paraphrase: {
        en: 'Russia turned down US management with shared output. It wants to run the plant itself and would sell Ukraine power at a low price.',
        uk: 'Росія відхилила управління США зі спільним використанням електроенергії. Вона хоче сама керувати станцією й продавати Україні електроенергію дешево.'
      },
      sources: ['rep-znpp', 'cz-znpp']
    },
    silentSite('kakhovka-dam'),
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    { en: 'Who would police the zone.', uk: 'Хто охороняв би порядок у зоні.' },
    { en: 'How far Russian forces would pull back.', uk: 'На яку відстань відійшли б російські сили.' },
    { en: 'Who would run the nuclear power plant.', uk: 'Хто керував би атомною електростанцією.' },
    {
      en: 'All other land; the reports take the 20-point draft as the frame for it.',
      uk: 'Усі інші землі; рамкою для них повідомлення вважають проєкт із 20 пунктів.'
    }
  ],
  notes: [
    {
      en: 'Washington wanted an end of the war by June 2026, according to Volodymyr Zelensky.',
      uk: 'За словами Володимира Зеленського, Вашингтон хотів завершити війну до червня 2026 року.'
    },
    {
      en: 'It was at the Abu Dhabi talks of 4 and 5 February 2026 that Russia first spoke about a free economic zone.',
      uk: 'Про вільну економічну зону Росія вперше заговорила на переговорах в Абу-Дабі 4–5 лютого 2026 року.'
    }
  ],
  sources: [
    'it-feb18',
    'rep-feb21',
    'axar-feb21',
    'bb-feb19',
    'fk-feb7',
    'un-feb7',
    'bin-feb9',
    'for-feb11',
    'rbc-feb20',
    'rep-znpp',
    'cz-znpp',
    'ind-jan27',
    'it-feb11',
    'cy-feb11',
    'rbc-june'
  ]
} satisfies PlanVersion;

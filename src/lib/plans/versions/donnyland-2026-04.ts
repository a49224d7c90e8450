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

const reports = ['bab-don', 'nik-don'];

const REPORTED = {
  point: null,
  basis: 'reported',
  confidence: 'medium',
  disputes: [],
  sources: reports
} as const;

const NOT_REPORTED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: {
    en: 'The reports are about one part of Donetsk Oblast only; they do not mention this land.',
    uk: 'Повідомлення стосуються лише однієї частини Донецької області; цих земель у них не згадано.'
  }
} as const;

export default {
  id: 'donnyland-2026-04',
  title: {
    en: '“Donnyland” or “Monaco model” for a part of Donetsk Oblast, reported on 21 April 2026',
    uk: '«Донніленд», або «модель Монако», для частини Донецької області, за повідомленнями від 21 квітня 2026 року'
  },
  shortTitle: { en: '“Donnyland”, April 2026', uk: '«Донніленд», квітень 2026' },
  published: '2026-04-21',
  authors: {
    en: 'Ukrainian negotiators, who gave the name partly in jest; drafts speak of a “Monaco model”',
    uk: 'Українські переговорники, які дали назву почасти жартома; у чернетках — «модель Монако»'
  },
  side: 'ukraine',
  kind: 'reported-terms',
  standing: 'reported',
  standingNote: {
    en: 'reported idea, discussed without agreement',
    uk: 'ідея, відома з повідомлень; згоди не досягнуто'
  },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'From the line of that time to the administrative border of Donetsk Oblast; the reports give no date.',
      uk: 'Від тогочасної лінії до адміністративної межі Донецької області; дати в повідомленнях немає.'
    }
  },
  textBasis: {
    en: 'Reported by The New York Times from unnamed sources; no text has been published. The wording follows Babel on that report.',
    uk: 'За повідомленням The New York Times із посиланням на неназвані джерела; тексту не опубліковано. Переказано за «Бабелем», який подає це повідомлення.'
  },
  summary: {
    en: 'The part of Donetsk Oblast that Ukraine holds would become a largely self-governing zone with an offshore economy. Neither army would hold it; Donald Trump’s Board of Peace might watch over it. The reports mention no other land.',
    uk: 'Частина Донецької області, яку утримує Україна, стала б значною мірою самоврядною зоною з офшорною економікою. Її не тримала б жодна армія; наглядати за нею могла б «Рада миру» Дональда Трампа. Про інші землі не йдеться.'
  },
  provisions: [
    { ...CRIMEA, ...NOT_REPORTED },
    { ...LUHANSK.heldByRussia, ...NOT_REPORTED },
    { ...LUHANSK.heldByUkraine, ...NOT_REPORTED },
    { ...DONETSK.heldByRussia, ...NOT_REPORTED },
    {
      ...DONETSK.heldByUkraine,
      ...REPORTED,
      mapLabel: { en: 'Semi-autonomous zone', uk: 'Напівавтономна зона' },
      status: statusOf('neither', 'unspecified', ['demilitarised'], {
        by: 'unspecified',
        terms: {
          en: 'of its own, perhaps overseen by the Board of Peace',
          uk: 'власне, можливо, під наглядом «Ради миру»'
        }
      }),
      disputes: [
        {
          kind: 'sources-differ',
          text: {
            en: 'The “Monaco model” stood in drafts; the nickname was heard in talks only.',
            uk: '«Модель Монако» була в чернетках; прізвисько лунало тільки на переговорах.'
          }
        },
        {
          kind: 'sources-differ',
          text: {
            en: 'How many people live there is not certain: 190,000 as Kyiv counts, perhaps fewer than 100,000.',
            uk: 'Скільки людей там живе, достеменно невідомо: 190 000 за підрахунками Києва, можливо, менш ніж 100 000.'
          }
        },
        {
          kind: 'wording-open',
          text: {
            en: 'Neither side has agreed that the Board of Peace should watch over the zone.',
            uk: 'Жодна зі сторін не погодилася на нагляд «Ради миру» за зоною.'
          }
        }
      ],
      paraphrase: {
        en: 'This land would be half autonomous and under neither army, with rules like those of an offshore centre. The Board of Peace of Donald Trump was named as a possible overseer.',
        uk: 'Ці землі були б напівавтономними, без обох армій, із правилами, як в офшорному центрі. Можливим наглядачем називали «Раду миру» Дональда Трампа.'
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
      id: 'offshore-zone',
      kind: 'economic-zone',
      name: { en: 'Offshore zone', uk: 'Офшорна зона' },
      extent: DONETSK.heldByUkraine.extent,
      paraphrase: {
        en: 'Rules in the manner of an offshore centre; they were not described further.',
        uk: 'Правила на зразок офшорного центру; докладніше їх не описано.'
      }
    }
  ],
  sites: SILENT_SITES,
  leavesOpen: [
    { en: 'Who would police the zone, and under whose law.', uk: 'Хто й за чиїм правом охороняв би порядок у зоні.' },
    { en: 'Whose territory the zone would be in law.', uk: 'Чиєю територією де-юре була б зона.' },
    { en: 'All other land.', uk: 'Усі інші землі.' }
  ],
  notes: [
    {
      en: 'Talks about territory were said to be at a standstill at the time.',
      uk: 'Переговори про території тоді, за повідомленнями, стояли на місці.'
    }
  ],
  sources: ['bab-don', 'nik-don', 'ver-mar']
} satisfies PlanVersion;

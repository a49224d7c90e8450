import {
  CRIMEA,
  DNIPROPETROVSK,
  DONETSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHARKIV,
  KHERSON,
  LUHANSK,
  SUMY,
  ZAPORIZHZHIA
} from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { NOT_STATED, SILENT_SITES, UNSPECIFIED } from '../schema/silence';
import { statusOf } from '../schema/status-of';

// One rule for all land: first a ceasefire, then exchanges, and only like for like. A ceasefire leaves the forces where
// they are: “unchanged”.
const RECIPROCAL = {
  status: statusOf('to-be-negotiated', 'none', ['unchanged']),
  point: null,
  pointNote: { en: 'as reported', uk: 'за повідомленнями' },
  basis: 'general-clause',
  confidence: 'medium',
  disputes: [],
  paraphrase: {
    en: 'After a ceasefire land could change hands, though only if each side leaves as much as the other.',
    uk: 'Після припинення вогню землі могли б перейти з рук у руки, але лише якщо кожна сторона залишає стільки ж, скільки інша.'
  },
  sources: ['menafn-counter']
} as const;

const NOT_COVERED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: {
    en: 'The reports do not mention this land.',
    uk: 'У повідомленнях ці землі не згадано.'
  }
} as const;

export default {
  id: 'eu-ua-counter-2025-08',
  title: {
    en: 'European and Ukrainian counter-proposal before Alaska, 9 August 2025',
    uk: 'Європейсько-українська контрпропозиція перед Аляскою, 9 серпня 2025 року'
  },
  shortTitle: { en: 'Kyiv and Europe, August 2025', uk: 'Київ і Європа, серпень 2025' },
  published: '2025-08-09',
  authors: {
    en: 'Ukraine with the United Kingdom, France, Germany and partners',
    uk: 'Україна разом із Великою Британією, Францією, Німеччиною та партнерами'
  },
  side: 'ukraine-europe',
  kind: 'reported-terms',
  standing: 'superseded',
  standingNote: {
    en: 'reported counter-proposal, since superseded',
    uk: 'контрпропозиція, відома з повідомлень, згодом замінена'
  },
  supersededBy: null,
  answers: 'alaska-2025-08',
  lineOfContact: {
    date: null,
    note: {
      en: 'The line of that time as the place to start from; the reports give no date.',
      uk: 'Тогочасна лінія як вихідна; дати в повідомленнях немає.'
    }
  },
  textBasis: {
    en: 'Reported by The Wall Street Journal and Reuters; the text has not been published. The wording follows MENAFN on the former.',
    uk: 'За повідомленнями The Wall Street Journal і Reuters; текст не опубліковано. Переказано за MENAFN, що подає перше з них.'
  },
  summary: {
    en: 'First a ceasefire, before any other step. After it, land could be exchanged only like for like: a Ukrainian withdrawal for a Russian one. No land is assigned to either side.',
    uk: 'Спершу припинення вогню, і лише потім усе інше. Після нього землями могли б обмінюватися тільки рівноцінно: український відхід за російський. Жодних земель не закріплено за якоюсь зі сторін.'
  },
  provisions: [
    { ...CRIMEA, ...NOT_COVERED },
    { ...LUHANSK.heldByRussia, ...RECIPROCAL },
    { ...LUHANSK.heldByUkraine, ...RECIPROCAL },
    { ...DONETSK.heldByRussia, ...RECIPROCAL },
    {
      ...DONETSK.heldByUkraine,
      ...RECIPROCAL,
      basis: 'reported',
      paraphrase: {
        en: 'Ukraine would not give up this land for nothing: a Russian withdrawal of the same kind would have to match it.',
        uk: 'Просто так Україна цих земель не віддала б: цьому мав би відповідати такий самий відхід Росії.'
      }
    },
    { ...KHERSON.heldByRussia, ...RECIPROCAL },
    { ...KHERSON.heldByUkraine, ...NOT_COVERED },
    { ...ZAPORIZHZHIA.heldByRussia, ...RECIPROCAL },
    { ...ZAPORIZHZHIA.heldByUkraine, ...NOT_COVERED },
    { ...KHARKIV.heldByRussia, ...RECIPROCAL },
    { ...SUMY.heldByRussia, ...RECIPROCAL },
    { ...DNIPROPETROVSK.heldByRussia, ...NOT_COVERED },
    { ...HELD_BY_RUSSIA_ELSEWHERE, ...NOT_COVERED }
  ],
  remainder: { ...NOT_COVERED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [],
  sites: SILENT_SITES,
  leavesOpen: [
    { en: 'Which land would be exchanged for which.', uk: 'Які землі обмінювали б на які.' },
    { en: 'Crimea, which the reports do not mention.', uk: 'Крим, якого в повідомленнях не згадано.' },
    {
      en: 'Who would govern the land in the meantime.',
      uk: 'Хто здійснював би владу на цих землях тим часом.'
    }
  ],
  notes: [],
  sources: ['menafn-counter']
} satisfies PlanVersion;

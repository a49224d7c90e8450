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

const reports = ['liga-440', 'bt-440', 'it-aug'];

// Reported by people who did not give their names; no text was ever published.
const REPORTED = {
  point: null,
  basis: 'reported',
  confidence: 'high',
  disputes: [],
  sources: reports
} as const;

const NOT_REPORTED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: {
    en: 'The reports do not mention this land.',
    uk: 'У повідомленнях ці землі не згадано.'
  }
} as const;

const WITKOFF = {
  kind: 'sources-differ',
  text: {
    en: 'By Reuters, Steve Witkoff told Europeans on 7 August 2025 that Russia would leave Kherson and Zaporizhzhia oblasts, and took it back the day after.',
    uk: 'За Reuters, 7 серпня 2025 року Стів Віткофф сказав європейцям, що Росія вийде з Херсонської та Запорізької областей, а наступного дня це відкликав.'
  }
} as const;

const FROZEN_HELD_BY_RUSSIA = {
  ...REPORTED,
  status: statusOf('russia', 'unspecified', ['frozen']),
  disputes: [WITKOFF],
  paraphrase: {
    en: 'With the line frozen, Russia would stay on its side of it.',
    uk: 'Лінію заморозили б, Росія лишилася б зі свого боку.'
  },
  sources: [...reports, 'ki-witkoff']
} as const;

const FROZEN_HELD_BY_UKRAINE = {
  ...REPORTED,
  status: statusOf('ukraine', 'unspecified', ['frozen']),
  paraphrase: {
    en: 'The line would be frozen, and Ukraine would keep its side of it.',
    uk: 'Лінію заморозили б, Україна зберегла б землі зі свого боку.'
  }
} as const;

const RUSSIA_LEAVES = {
  ...REPORTED,
  status: statusOf('ukraine', 'none', ['russia-withdraws']),
  paraphrase: {
    en: 'Russia would leave the strips that it holds here; with those of the neighbouring oblast about 440 km², by the reports.',
    uk: 'Росія вийшла б зі смуг, які тут утримує; разом із сусідньою областю це, за повідомленнями, близько 440 км².'
  },
  sources: ['liga-440', 'bt-440']
} as const;

export default {
  id: 'alaska-2025-08',
  title: {
    en: 'Terms reported from the Alaska summit of 15 August 2025, the “Anchorage formula”',
    uk: 'Умови, відомі з повідомлень про саміт на Алясці 15 серпня 2025 року, «формула Анкориджа»'
  },
  shortTitle: { en: 'Alaska, August 2025', uk: 'Аляска, серпень 2025' },
  published: '2025-08-17',
  authors: {
    en: 'Vladimir Putin, as told by sources of Reuters, the Financial Times and The New York Times',
    uk: 'Володимир Путін, за словами джерел Reuters, Financial Times і The New York Times'
  },
  side: 'russia',
  kind: 'reported-terms',
  standing: 'reported',
  standingNote: {
    en: 'never published; Russia calls it agreed',
    uk: 'не опубліковано; Росія називає умови погодженими'
  },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The line of that time in Kherson and Zaporizhzhia oblasts, the administrative borders of Donetsk and Luhansk oblasts; the reports give no date.',
      uk: 'Тогочасна лінія в Херсонській і Запорізькій областях, адміністративні межі Донецької та Луганської областей; дати в повідомленнях немає.'
    }
  },
  textBasis: {
    en: 'Reported by news agencies and newspapers from unnamed sources, and not in full; there is no published text. The wording follows Reuters in LIGA.net and Business Today.',
    uk: 'Відомо від агентств і газет із посиланням на неназвані джерела, і не повністю; опублікованого тексту немає. Переказано за Reuters у LIGA.net і Business Today.'
  },
  summary: {
    en: 'Ukraine would hand over what it holds of Donetsk and Luhansk oblasts. Kherson and Zaporizhzhia oblasts would be frozen along the line. From small strips in Sumy and Kharkiv oblasts Russia would withdraw; it sought recognition of Crimea.',
    uk: 'Україна віддала б те, що утримує в Донецькій і Луганській областях. У Херсонській і Запорізькій областях лінію заморозили б. Росія вийшла б із невеликих смуг у Сумській і Харківській областях і домагалася визнання Криму.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...REPORTED,
      status: statusOf('russia', 'russia-de-jure', ['unchanged']),
      confidence: 'medium',
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'Who would recognise it is not clear: the United States alone, or Ukraine and others as well.',
            uk: 'Хто мав би це визнати, неясно: лише Сполучені Штати чи також Україна та інші.'
          }
        }
      ],
      paraphrase: {
        en: 'Russia wanted Crimea to be recognised formally as its own.',
        uk: 'Росія хотіла, щоб Крим формально визнали російським.'
      },
      sources: ['liga-440', 'bt-440']
    },
    {
      ...LUHANSK.heldByRussia,
      ...REPORTED,
      status: statusOf('russia', 'unspecified', ['unchanged']),
      paraphrase: {
        en: 'Russia would keep what it holds of the oblast.',
        uk: 'Росія зберегла б те, що утримує в області.'
      }
    },
    {
      ...LUHANSK.heldByUkraine,
      ...REPORTED,
      status: statusOf('russia', 'unspecified', ['ukraine-withdraws']),
      paraphrase: {
        en: 'Ukraine would withdraw from the small remainder that it holds.',
        uk: 'Україна вийшла б із невеликого залишку, який утримує.'
      }
    },
    {
      ...DONETSK.heldByRussia,
      ...REPORTED,
      status: statusOf('russia', 'unspecified', ['unchanged']),
      paraphrase: {
        en: 'Russia would keep what it holds of the oblast.',
        uk: 'Росія зберегла б те, що утримує в області.'
      }
    },
    {
      ...DONETSK.heldByUkraine,
      ...REPORTED,
      status: statusOf('russia', 'unspecified', ['ukraine-withdraws']),
      paraphrase: {
        en: 'Ukraine would leave the rest of the oblast to Russia, with the fortified cities in it.',
        uk: 'Україна залишила б Росії решту області разом із містами-фортецями.'
      }
    },
    { ...KHERSON.heldByRussia, ...FROZEN_HELD_BY_RUSSIA },
    { ...KHERSON.heldByUkraine, ...FROZEN_HELD_BY_UKRAINE },
    { ...ZAPORIZHZHIA.heldByRussia, ...FROZEN_HELD_BY_RUSSIA },
    { ...ZAPORIZHZHIA.heldByUkraine, ...FROZEN_HELD_BY_UKRAINE },
    { ...KHARKIV.heldByRussia, ...RUSSIA_LEAVES },
    { ...SUMY.heldByRussia, ...RUSSIA_LEAVES },
    {
      ...DNIPROPETROVSK.heldByRussia,
      ...RUSSIA_LEAVES,
      confidence: 'low',
      disputes: [
        {
          kind: 'sources-differ',
          text: {
            en: 'Few of the reports name this oblast; most name Sumy and Kharkiv oblasts alone.',
            uk: 'Цю область називають лише деякі повідомлення; більшість — тільки Сумську й Харківську.'
          }
        }
      ],
      paraphrase: {
        en: 'By some reports Russia would also leave the little that it holds here.',
        uk: 'За деякими повідомленнями, Росія вийшла б і з того небагато, що утримує тут.'
      },
      sources: ['mail-aug']
    },
    { ...HELD_BY_RUSSIA_ELSEWHERE, ...NOT_REPORTED }
  ],
  remainder: { ...NOT_REPORTED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [],
  sites: SILENT_SITES,
  leavesOpen: [
    {
      en: 'How Luhansk, Donetsk, Kherson and Zaporizhzhia oblasts would be recognised.',
      uk: 'Як визнали б Луганську, Донецьку, Херсонську й Запорізьку області.'
    },
    { en: 'Which states would recognise Crimea as Russian.', uk: 'Які держави визнали б Крим російським.' },
    {
      en: 'Whether Washington agreed, as Moscow says: neither Washington nor Kyiv has published such a text.',
      uk: 'Чи погодився Вашингтон, як каже Москва: ні Вашингтон, ні Київ такого тексту не публікували.'
    }
  ],
  notes: [
    {
      en: 'Since January 2026 Moscow has spoken of an “Anchorage formula” and called it agreed.',
      uk: 'Із січня 2026 року Москва говорить про «формулу Анкориджа» й називає її погодженою.'
    }
  ],
  sources: ['liga-440', 'bt-440', 'it-aug', 'fbc-aug', 'ki-witkoff', 'mail-aug', 'ad-jan23', 'axy-jan23']
} satisfies PlanVersion;

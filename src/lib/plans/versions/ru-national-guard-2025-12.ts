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
import { RUSSIAS_OWN_CLAIM, statusOf } from '../schema/status-of';

const interview = ['dd-ush', 'ins-ush', 'spec-ush'];

const INTERVIEW = {
  point: null,
  pointNote: { en: 'interview of 12 December 2025', uk: 'інтерв’ю 12 грудня 2025 року' },
  basis: 'stated',
  confidence: 'medium',
  disputes: [RUSSIAS_OWN_CLAIM],
  sources: interview
} as const;

const NOT_COVERED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: { en: 'The remarks do not cover this land.', uk: 'Цих земель у висловлюваннях не торкнулися.' }
} as const;

const NO_ANSWER = {
  point: null,
  pointNote: { en: 'remarks of 29 December 2025', uk: 'слова від 29 грудня 2025 року' },
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  status: UNSPECIFIED,
  paraphrase: {
    en: 'Asked on 29 December 2025 whether the demand also covers Kherson and Zaporizhzhia oblasts, Dmitry Peskov gave no answer.',
    uk: 'На запитання 29 грудня 2025 року, чи стосується вимога також Херсонської та Запорізької областей, Дмитро Пєсков не відповів.'
  },
  sources: ['re-dec29', 'rt-dec29']
} as const;

export default {
  id: 'ru-national-guard-2025-12',
  title: {
    en: 'Kremlin position: no armies but the Russian National Guard in the Donbas, 12 December 2025',
    uk: 'Позиція Кремля: без армій, але з Росгвардією на Донбасі, 12 грудня 2025 року'
  },
  shortTitle: { en: 'Kremlin, December 2025', uk: 'Кремль, грудень 2025' },
  published: '2025-12-12',
  authors: { en: 'Yuri Ushakov, for the Kremlin', uk: 'Юрій Ушаков від імені Кремля' },
  side: 'russia',
  kind: 'position',
  standing: 'rejected',
  standingNote: { en: 'position, rejected by Ukraine', uk: 'позиція, відхилена Україною' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The remarks go by the administrative borders of Donetsk and Luhansk oblasts, not by a line of contact.',
      uk: 'У висловлюваннях ідеться про адміністративні межі Донецької та Луганської областей, а не про лінію зіткнення.'
    }
  },
  textBasis: {
    en: 'Interview with Kommersant; repeated by Dmitry Peskov on 29 December 2025. The wording follows The Insider on the interview.',
    uk: 'Інтерв’ю газеті «Коммерсант»; Дмитро Пєсков повторив це 29 грудня 2025 року. Інтерв’ю переказано за The Insider.'
  },
  summary: {
    en: 'Ukraine would leave all of Donetsk and Luhansk oblasts, and only then would a ceasefire begin. Perhaps no army would stand there afterwards, but Russia’s National Guard and police would.',
    uk: 'Україна вийшла б з усієї Донецької та Луганської областей, і лише тоді почалося б припинення вогню. Армій там потім, можливо, не було б, зате були б Росгвардія та російська поліція.'
  },
  provisions: [
    { ...CRIMEA, ...NOT_COVERED },
    {
      ...LUHANSK.heldByRussia,
      ...INTERVIEW,
      status: statusOf('russia', 'unspecified', ['unchanged']),
      paraphrase: {
        en: 'The demand takes Luhansk Oblast as a whole to be Russian.',
        uk: 'Вимога вважає Луганську область загалом російською.'
      }
    },
    {
      ...LUHANSK.heldByUkraine,
      ...INTERVIEW,
      status: statusOf('russia', 'unspecified', ['ukraine-withdraws']),
      paraphrase: {
        en: 'Ukraine would withdraw from the remainder that it holds.',
        uk: 'Україна вийшла б із залишку, який утримує.'
      }
    },
    {
      ...DONETSK.heldByRussia,
      ...INTERVIEW,
      status: statusOf('russia', 'unspecified', ['unchanged']),
      paraphrase: {
        en: 'Moscow treats this part as Russian already.',
        uk: 'Цю частину Москва вже вважає російською.'
      }
    },
    {
      ...DONETSK.heldByUkraine,
      ...INTERVIEW,
      status: statusOf('russia', 'unspecified', ['ukraine-withdraws'], {
        by: 'russia',
        terms: { en: 'Russian National Guard and police', uk: 'Росгвардія та російська поліція' }
      }),
      confidence: 'high',
      disputes: [
        RUSSIAS_OWN_CLAIM,
        {
          kind: 'wording-open',
          text: {
            en: 'That no army of either side might stand there was said as a possibility; the land is therefore not shown as demilitarised.',
            uk: 'Те, що армій жодної зі сторін там може не бути, сказано лише як можливість, тож землі не показано як демілітаризовані.'
          }
        }
      ],
      paraphrase: {
        en: 'Ukraine would withdraw. The land would be in the hands of Russia’s National Guard and police, even if neither army is there.',
        uk: 'Україна вийшла б. Ці землі були б у руках Росгвардії та російської поліції, навіть якщо армій там немає.'
      },
      sources: [...interview, 'rt-dec29']
    },
    { ...KHERSON.heldByRussia, ...NO_ANSWER },
    { ...KHERSON.heldByUkraine, ...NO_ANSWER },
    { ...ZAPORIZHZHIA.heldByRussia, ...NO_ANSWER },
    { ...ZAPORIZHZHIA.heldByUkraine, ...NO_ANSWER },
    { ...HELD_BY_RUSSIA_ELSEWHERE, ...NOT_COVERED }
  ],
  remainder: { ...NOT_COVERED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [],
  sites: [
    {
      ...NO_ANSWER,
      site: 'zaporizhzhia-npp',
      term: { en: 'no comment', uk: 'без коментаря' },
      paraphrase: {
        en: 'Asked about the plant on 29 December 2025, the Kremlin made no comment.',
        uk: 'На запитання про станцію 29 грудня 2025 року Кремль не відповів.'
      },
      sources: ['re-dec29']
    },
    silentSite('kakhovka-dam'),
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    {
      en: 'Whether the demand also covers Kherson and Zaporizhzhia oblasts.',
      uk: 'Чи стосується вимога також Херсонської та Запорізької областей.'
    },
    {
      en: 'Whether armies would be kept out of the Donbas, and for how long.',
      uk: 'Чи армій на Донбасі не було б, і як довго.'
    },
    { en: 'Crimea and land in other oblasts.', uk: 'Крим і землі в інших областях.' }
  ],
  notes: [],
  sources: ['ins-ush', 'dd-ush', 'spec-ush', 're-dec29', 'dne-dec29', 'rt-dec29']
} satisfies PlanVersion;

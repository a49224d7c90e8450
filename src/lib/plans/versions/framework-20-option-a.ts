import {
  AFTER_DONETSK,
  BEFORE_DONETSK,
  FRAMEWORK_20,
  HELD_BY_RUSSIA_AS_A_LINE,
  HELD_BY_UKRAINE_AS_A_LINE,
  KINBURN_DEMILITARISED,
  LEAVES_OPEN,
  POINT_14,
  REMAINDER,
  SITES
} from '../documents/framework-20';
import { DONETSK } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';

export default {
  ...FRAMEWORK_20,
  id: 'framework-20-option-a',
  title: {
    en: '20-point framework, option 1, “we stand where we stand”, 24 December 2025',
    uk: 'Рамковий документ із 20 пунктів, варіант 1 «стоїмо там, де стоїмо», 24 грудня 2025 року'
  },
  shortTitle: { en: '20 points: freeze', uk: '20 пунктів: заморожування' },
  authors: {
    en: 'Ukraine and the United States; presented by Volodymyr Zelensky',
    uk: 'Україна та Сполучені Штати; представив Володимир Зеленський'
  },
  summary: {
    en: 'Four oblasts would be frozen along the line of contact on the day of signing. Russia would withdraw from Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv oblasts, and the Kinburn Spit would be demilitarised. Crimea is not mentioned.',
    uk: 'Чотири області заморозили б уздовж лінії зіткнення на день підписання. Росія вивела б сили з Дніпропетровської, Миколаївської, Сумської та Харківської областей, а Кінбурнська коса стала б демілітаризованою. Крим не згадано.'
  },
  provisions: [
    ...BEFORE_DONETSK,
    {
      ...DONETSK.heldByRussia,
      ...POINT_14,
      status: HELD_BY_RUSSIA_AS_A_LINE,
      paraphrase: {
        en: 'Where the forces stand on the day of signing would be accepted as the de facto line of contact.',
        uk: 'Розташування сил на день підписання визнали б фактичною лінією зіткнення.'
      }
    },
    {
      ...DONETSK.heldByUkraine,
      ...POINT_14,
      pointNote: { en: 'option 1', uk: 'варіант 1' },
      status: HELD_BY_UKRAINE_AS_A_LINE,
      paraphrase: {
        en: 'The variant that Kyiv prefers: both armies keep their positions, and Ukraine keeps what it holds on the day of signing.',
        uk: 'Варіант, якому надає перевагу Київ: обидві армії лишаються на позиціях, а Україна зберігає те, що утримує на день підписання.'
      },
      sources: [...POINT_14.sources, 'gl-20']
    },
    ...AFTER_DONETSK
  ],
  remainder: REMAINDER,
  overlays: [KINBURN_DEMILITARISED],
  sites: SITES,
  leavesOpen: LEAVES_OPEN,
  notes: [
    {
      en: 'The document has two variants for Donetsk Oblast. The atlas shows each as a version of its own.',
      uk: 'Документ містить два варіанти щодо Донецької області. Атлас показує кожен як окрему версію.'
    }
  ],
  sources: [
    'glavnoe-20',
    'cz-20',
    'fin-20',
    'liga-20',
    'ch97-20',
    'st-20',
    'tag-20',
    'zo-20',
    '24-20p14',
    '24-20p16',
    'dne-dec29',
    'gl-20',
    'ft-20',
    'lm-20',
    'pbs-20',
    'rep-znpp'
  ]
} satisfies PlanVersion;

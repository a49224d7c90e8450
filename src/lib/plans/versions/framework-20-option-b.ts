import {
  AFTER_DONETSK,
  BEFORE_DONETSK,
  FRAMEWORK_20,
  HELD_BY_RUSSIA_AS_A_LINE,
  KINBURN_DEMILITARISED,
  LEAVES_OPEN,
  POINT_14,
  REMAINDER,
  SITES
} from '../documents/framework-20';
import { bandWithin } from '../schema/extents';
import { DONETSK } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { statusOf } from '../schema/status-of';

const OPTION_2 = {
  ...POINT_14,
  pointNote: { en: 'option 2', uk: 'варіант 2' },
  sources: ['glavnoe-20', 'gl-20', 'bbc-20', 'ft-20']
} as const;

export default {
  ...FRAMEWORK_20,
  id: 'framework-20-option-b',
  title: {
    en: '20-point framework, option 2, free economic zone in Donetsk Oblast, 24 December 2025',
    uk: 'Рамковий документ із 20 пунктів, варіант 2, вільна економічна зона в Донецькій області, 24 грудня 2025 року'
  },
  shortTitle: { en: '20 points: economic zone', uk: '20 пунктів: економічна зона' },
  authors: {
    en: 'A US idea in the joint draft, with conditions set by Ukraine; presented by Volodymyr Zelensky',
    uk: 'Ідея США у спільному проєкті з умовами України; представив Володимир Зеленський'
  },
  summary: {
    en: 'As option 1, except for the part of Donetsk Oblast that Ukraine holds: it could become a demilitarised free economic zone under Ukrainian administration and police, with heavy forces pulled back on both sides, if a referendum approves.',
    uk: 'Як у варіанті 1, крім частини Донецької області, яку утримує Україна: вона могла б стати демілітаризованою вільною економічною зоною під українською адміністрацією та поліцією, з відведенням важких сил з обох боків, якщо це схвалить референдум.'
  },
  provisions: [
    ...BEFORE_DONETSK,
    {
      // The pull-back reaches a limited distance from the line: an overlay. “Russia withdraws” would claim all of it.
      ...DONETSK.heldByRussia,
      ...OPTION_2,
      status: HELD_BY_RUSSIA_AS_A_LINE,
      paraphrase: {
        en: 'Russia would stay on its side of the line, with heavy forces pulled back as far as Ukraine pulls back its own.',
        uk: 'Росія лишилася б зі свого боку лінії, відвівши важкі сили на ту саму відстань, що й Україна.'
      }
    },
    {
      ...DONETSK.heldByUkraine,
      ...OPTION_2,
      mapLabel: { en: 'Free economic zone', uk: 'Вільна економічна зона' },
      status: statusOf('ukraine', 'none', ['both-withdraw', 'demilitarised'], {
        by: 'ukraine',
        terms: {
          en: 'Ukrainian administration and police, as Kyiv requires',
          uk: 'українська адміністрація та поліція — така вимога Києва'
        }
      }),
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'The zones are “potential”: a working group would settle how forces are moved.',
            uk: 'Зони «потенційні»: як переміщувати сили, визначила б робоча група.'
          }
        },
        {
          kind: 'wording-open',
          text: {
            en: 'Who polices the zone is not agreed: Ukrainian police is Kyiv’s condition.',
            uk: 'Хто охороняє порядок у зоні, не узгоджено: українська поліція — умова Києва.'
          }
        },
        {
          kind: 'sources-differ',
          text: {
            en: 'How much of Donetsk Oblast this is differs: 20% by AFP, 25% by the BBC. The New York Post has 30% of the Donbas, which no other source supports.',
            uk: 'Яка це частка Донецької області, джерела розходяться: 20 % за AFP, 25 % за BBC. New York Post пише про 30 % Донбасу, чого жодне інше джерело не підтверджує.'
          }
        }
      ],
      paraphrase: {
        en: 'Should a freeze not be agreed, this land could become a demilitarised free economic zone. Heavy forces would pull back on either side, an international force would stand along the line, and a referendum would decide.',
        uk: 'Якщо про заморожування не домовляться, ці землі могли б стати демілітаризованою вільною економічною зоною. Важкі сили відвели б з обох боків, уздовж лінії стояли б міжнародні сили, а рішення ухвалив би референдум.'
      },
      sources: [...OPTION_2.sources, 'n112-14', 'liga-dec20', 'st-20', 'tag-20', 'nyp-20']
    },
    ...AFTER_DONETSK
  ],
  remainder: REMAINDER,
  overlays: [
    {
      ...OPTION_2,
      id: 'free-economic-zone',
      kind: 'economic-zone',
      name: { en: 'Free economic zone', uk: 'Вільна економічна зона' },
      extent: DONETSK.heldByUkraine.extent,
      paraphrase: {
        en: 'The zone would have law and taxes of its own; Kyiv makes steps by both sides a condition.',
        uk: 'Зона мала б власні правові та податкові правила; умова Києва — кроки обох сторін.'
      },
      sources: [...OPTION_2.sources, 'rbc-jan10']
    },
    {
      ...OPTION_2,
      id: 'pull-back-5-km',
      kind: 'pull-back',
      name: {
        en: 'Pull-back of heavy forces: 5 km, first alternative',
        uk: 'Відведення важких сил: 5 км, перший варіант'
      },
      extent: bandWithin(5, 'UA-14'),
      paraphrase: {
        en: 'The shortest of three distances under discussion, the same on both sides of the line.',
        uk: 'Найменша з трьох обговорюваних відстаней, однакова з обох боків лінії.'
      }
    },
    {
      ...OPTION_2,
      id: 'pull-back-10-km',
      kind: 'pull-back',
      name: {
        en: 'Pull-back of heavy forces: 10 km, second alternative',
        uk: 'Відведення важких сил: 10 км, другий варіант'
      },
      extent: bandWithin(10, 'UA-14'),
      paraphrase: {
        en: 'The middle one of three distances under discussion, the same on both sides of the line.',
        uk: 'Середня з трьох обговорюваних відстаней, однакова з обох боків лінії.'
      }
    },
    {
      ...OPTION_2,
      id: 'pull-back-40-km',
      kind: 'pull-back',
      name: {
        en: 'Pull-back of heavy forces: 40 km, third alternative',
        uk: 'Відведення важких сил: 40 км, третій варіант'
      },
      extent: bandWithin(40, 'UA-14'),
      paraphrase: {
        en: 'The longest of three distances under discussion, the same on both sides of the line.',
        uk: 'Найбільша з трьох обговорюваних відстаней, однакова з обох боків лінії.'
      }
    },
    KINBURN_DEMILITARISED
  ],
  sites: SITES,
  leavesOpen: [
    ...LEAVES_OPEN,
    { en: 'Which of the three distances would apply.', uk: 'Яка з трьох відстаней діяла б.' },
    {
      en: 'Which rules would hold in the economic zone, and for how long.',
      uk: 'Які правила діяли б в економічній зоні й доки.'
    }
  ],
  notes: [
    {
      en: 'The document has two variants for Donetsk Oblast. The atlas shows each as a version of its own.',
      uk: 'Документ містить два варіанти щодо Донецької області. Атлас показує кожен як окрему версію.'
    },
    {
      en: 'On 10 January 2026 Bloomberg reported how Zelensky put it then: a zone with separate law and taxes and steps by both sides, otherwise a freeze in which nobody withdraws.',
      uk: '10 січня 2026 року Bloomberg передало, як Зеленський формулював це тоді: зона з окремими законами й податками та кроки обох сторін, інакше — заморожування, за якого ніхто не відходить.'
    }
  ],
  sources: [
    'glavnoe-20',
    'cz-20',
    'liga-20',
    'ch97-20',
    'st-20',
    'tag-20',
    'bbc-20',
    'ft-20',
    'gl-20',
    'n112-14',
    'liga-dec20',
    'nyp-20',
    'rbc-jan10',
    '24-20p14',
    '24-20p16',
    'dne-dec29',
    'lm-20',
    'pbs-20',
    'rep-znpp'
  ]
} satisfies PlanVersion;

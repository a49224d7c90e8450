import type { Localised } from '../../i18n/localised';
import type { Confidence } from '../schema/plan-version';

/** Land along the whole line of contact for which a proposal has terms of its own. */
export interface MonitoringZone {
  /** Names the row of `bands/distances.csv` that has its distance. */
  readonly id: string;
  readonly name: Localised;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/**
 * A proposal how a ceasefire could be watched, or a distance that a version’s text names: for reference, no plan version
 * of its own. Its zones are overlays: no area of any version changes with them.
 */
export interface MonitoringProposal {
  /** The id of a version where its own text names the distances. */
  readonly id: string;
  readonly title: Localised;
  /** Words for legends. */
  readonly shortTitle: Localised;
  readonly published: string;
  readonly note: Localised;
  readonly zones: readonly MonitoringZone[];
}

const GCSP = ['gcsp-toolkit', 'interfax-gcsp', 'espreso-gcsp'];
/** The centre’s own page names the zones for heavy weapons, not how wide they are. */
const GCSP_WIDTHS = ['gcsp-toolkit', 'n112-gcsp', '360ua-gcsp'];
const KELLOGG = ['up-kellogg', 'liga-kellogg'];
const OPTION_B = ['bbc-20', 'gl-20'];

/** Ascending by date. Facts checked to November 2026. */
export const MONITORING_PROPOSALS: readonly MonitoringProposal[] = [
  {
    id: 'gcsp-2025-03',
    title: {
      en: 'Ceasefire toolkit of the Geneva Centre for Security Policy, March 2025',
      uk: 'Рекомендації щодо припинення вогню Женевського центру політики безпеки, березень 2025 року'
    },
    shortTitle: { en: 'GCSP paper, March 2025', uk: 'документ GCSP, березень 2025 року' },
    published: '2025-03-05',
    note: {
      en: 'A paper of experts, no text of the parties. The centre’s page names a buffer zone and zones without heavy weapons; how wide they would be we know from accounts of the paper only, which agree with each other. They also tell of 150 km for long-range systems, wider than bands are measured here.',
      uk: 'Документ експертів, а не текст сторін. На сторінці центру названо буферну зону й зони без важкого озброєння; їхню ширину ми знаємо лише з переказів документа, які між собою збігаються. Вони згадують також 150 км для систем великої дальності — ширше, ніж тут виміряно смуги.'
    },
    zones: [
      {
        id: 'separation',
        name: {
          en: 'Separation of forces: at least 10 km in all, 5 km on either side',
          uk: 'Розведення військ: щонайменше 10 км загалом, по 5 км з кожного боку'
        },
        confidence: 'medium',
        sources: GCSP
      },
      {
        id: 'troops',
        name: { en: 'All troops 7.5 km back', uk: 'Відведення всіх військ на 7,5 км' },
        confidence: 'low',
        sources: GCSP_WIDTHS
      },
      {
        id: 'artillery',
        name: { en: 'Artillery of 100 mm and more 50 km back', uk: 'Відведення артилерії від 100 мм на 50 км' },
        confidence: 'low',
        sources: GCSP_WIDTHS
      },
      {
        id: 'rocket-artillery',
        name: {
          en: 'Multiple rocket launchers 75 km back',
          uk: 'Відведення реактивних систем залпового вогню на 75 км'
        },
        confidence: 'low',
        sources: GCSP_WIDTHS
      }
    ]
  },
  {
    id: 'kellogg-2025-05',
    title: {
      en: 'Demilitarised zone as Keith Kellogg described it, 6 May 2025',
      uk: 'Демілітаризована зона, як її описав Кіт Келлог, 6 травня 2025 року'
    },
    shortTitle: { en: 'Kellogg’s remarks, May 2025', uk: 'слова Келлога, травень 2025 року' },
    published: '2025-05-06',
    note: {
      en: 'Remarks of the US envoy on what Ukraine was ready for; no text was published.',
      uk: 'Слова спеціального посланника США про те, на що готова Україна; тексту не оприлюднено.'
    },
    zones: [
      {
        id: 'separation',
        name: { en: 'Both sides 15 km back, 30 km in all', uk: 'Обидві сторони відходять на 15 км, загалом 30 км' },
        confidence: 'medium',
        sources: KELLOGG
      }
    ]
  },
  {
    id: 'framework-20-option-b',
    title: {
      en: 'Distances of the 20-point framework, December 2025, along the whole line',
      uk: 'Відстані рамкового документа з 20 пунктів, грудень 2025 року, уздовж усієї лінії'
    },
    shortTitle: {
      en: '20-point framework (named for Donetsk Oblast)',
      uk: '20 пунктів (названо для Донецької області)'
    },
    published: '2025-12-24',
    note: {
      en: 'The text names them for Donetsk Oblast; here the same distances along the whole line, for comparison. The page of that version has those in the oblast.',
      uk: 'Текст називає їх для Донецької області; тут ті самі відстані вздовж усієї лінії, для порівняння. На сторінці тієї версії — відстані в області.'
    },
    zones: (
      [
        ['first', '5 km, first alternative', '5 км, перший варіант'],
        ['second', '10 km, second alternative', '10 км, другий варіант'],
        ['third', '40 km, third alternative', '40 км, третій варіант']
      ] as const
    ).map(([id, en, uk]) => ({
      id,
      name: { en: `Heavy forces back: ${en}`, uk: `Відведення важких сил: ${uk}` },
      confidence: 'medium',
      sources: OPTION_B
    }))
  }
];

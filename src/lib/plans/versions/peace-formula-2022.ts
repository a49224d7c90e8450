import { CRIMEA, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';

// Points 5 and 6 speak of Ukraine as a whole; no oblast is treated differently from another.
const POINTS_5_AND_6 = {
  status: statusOf('ukraine', 'ukraine-de-jure', ['russia-withdraws']),
  point: '5, 6',
  basis: 'general-clause',
  confidence: 'high',
  disputes: [],
  sources: ['pf-em', 'pf-rep']
} as const;

export default {
  id: 'peace-formula-2022',
  title: {
    en: 'Ukraine’s ten-point Peace Formula, 15 November 2022',
    uk: 'Українська формула миру з десяти пунктів, 15 листопада 2022 року'
  },
  shortTitle: { en: 'Peace Formula', uk: 'Формула миру' },
  published: '2022-11-15',
  authors: { en: 'Volodymyr Zelensky, President of Ukraine', uk: 'Володимир Зеленський, президент України' },
  side: 'ukraine',
  kind: 'proposal',
  standing: 'superseded',
  standingNote: { en: 'proposal, since superseded', uk: 'пропозиція, згодом замінена' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'No line of contact: the formula goes by the state border as it was before 2014.',
      uk: 'Лінії зіткнення немає: формула виходить із державного кордону, яким він був до 2014 року.'
    }
  },
  textBasis: {
    en: 'Speech to the G20 summit on Bali, 15 November 2022, published by the Office of the President; the wording follows a copy at civil.today and Euromaidan Press.',
    uk: 'Виступ на саміті G20 на Балі 15 листопада 2022 року, оприлюднений Офісом Президента; переказано за копією на civil.today та Euromaidan Press.'
  },
  summary: {
    en: 'Russia would withdraw from all of Ukraine, Crimea included, and the state border of the time before 2014 would stand again.',
    uk: 'Росія вивела б війська з усієї України, зокрема з Криму, а державний кордон знову проходив би там, де до 2014 року.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...POINTS_5_AND_6,
      paraphrase: {
        en: 'Russian forces would withdraw from Crimea as from all of Ukraine; the border of the time before 2014 includes the peninsula.',
        uk: 'Російські війська вийшли б із Криму, як і з усієї України; кордон, яким він був до 2014 року, охоплює півострів.'
      }
    },
    {
      ...HELD_BY_RUSSIA_OUTSIDE_CRIMEA,
      ...POINTS_5_AND_6,
      paraphrase: {
        en: 'Russian forces would withdraw from all land that they hold, up to the border of the time before 2014.',
        uk: 'Російські війська вийшли б з усіх земель, які утримують, до кордону, яким він був до 2014 року.'
      }
    }
  ],
  remainder: {
    ...POINTS_5_AND_6,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: statusOf('ukraine', 'ukraine-de-jure', ['unchanged']),
    point: '5',
    paraphrase: {
      en: 'Land that Ukraine holds stays with it: point 5 is about the country’s territorial integrity.',
      uk: 'Землі, які утримує Україна, лишаються за нею: пункт 5 — про територіальну цілісність країни.'
    },
    sources: ['pf-em']
  },
  overlays: [],
  sites: [
    {
      ...POINTS_5_AND_6,
      site: 'zaporizhzhia-npp',
      term: { en: 'Ukrainian, without Russian forces', uk: 'українська, без російських сил' },
      point: '1',
      basis: 'stated',
      paraphrase: {
        en: 'Nuclear safety is the first of the ten points, with the plant held by Russia as its subject.',
        uk: 'Радіаційна та ядерна безпека — перший із десяти пунктів; ідеться про станцію, яку утримує Росія.'
      }
    },
    silentSite('kakhovka-dam'),
    {
      ...POINTS_5_AND_6,
      site: 'kinburn-spit',
      term: { en: 'Ukrainian, without Russian forces', uk: 'українська, без російських сил' },
      paraphrase: {
        en: 'Not named; covered by the withdrawal from all of Ukraine.',
        uk: 'Не названо; охоплено виведенням військ з усієї України.'
      }
    },
    silentSite('dnipro-shipping'),
    {
      ...POINTS_5_AND_6,
      site: 'black-sea-shipping',
      term: { en: 'grain exports protected', uk: 'експорт зерна захищено' },
      point: '2',
      confidence: 'medium',
      paraphrase: {
        en: 'Food security is the second point: exports of grain are to be protected.',
        uk: 'Продовольча безпека — другий пункт: експорт зерна має бути захищений.'
      },
      sources: ['pf-rep']
    }
  ],
  leavesOpen: [
    { en: 'By when Russian forces would have withdrawn.', uk: 'До якого часу мали б вийти російські війська.' }
  ],
  notes: [
    { en: 'Russia turned the formula down in December 2022.', uk: 'Росія відхилила формулу в грудні 2022 року.' }
  ],
  sources: ['pf-speech', 'pf-em', 'pf-rep']
} satisfies PlanVersion;

import { CRIMEA, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { SILENT_SITES } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['liga-memo', 'essa-memo'];

// A ceasefire leaves the forces where they are: “unchanged”.
const TERRITORY = {
  status: statusOf('to-be-negotiated', 'none', ['unchanged']),
  point: null,
  pointNote: { en: 'part I, territorial issues', uk: 'частина I, територіальні питання' },
  basis: 'general-clause',
  confidence: 'high',
  disputes: [],
  sources: text
} as const;

export default {
  id: 'ua-memorandum-2025-06',
  title: {
    en: 'Ukrainian memorandum, Istanbul, 2 June 2025',
    uk: 'Український меморандум, Стамбул, 2 червня 2025 року'
  },
  shortTitle: { en: 'Ukrainian memorandum', uk: 'Український меморандум' },
  published: '2025-06-01',
  authors: { en: 'Ukraine (delegation of Rustem Umerov)', uk: 'Україна (делегація Рустема Умєрова)' },
  side: 'ukraine',
  kind: 'proposal',
  standing: 'superseded',
  standingNote: { en: 'proposal, since superseded', uk: 'пропозиція, згодом замінена' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The line of contact at the time of a ceasefire that has not come.',
      uk: 'Лінія зіткнення на час припинення вогню, якого ще не було.'
    }
  },
  textBasis: {
    en: 'Full text published by Suspilne and Reuters on 1 June 2025, a day before it was handed over; the wording follows LIGA.net, which has it from Suspilne.',
    uk: 'Повний текст опублікували Суспільне та Reuters 1 червня 2025 року, за день до передання; переказано за LIGA.net, яке взяло його в Суспільного.'
  },
  summary: {
    en: 'Nothing that Russia has taken since February 2014 would be recognised. After a full ceasefire, talks on territory would start from the line of contact.',
    uk: 'Нічого з того, що Росія зайняла з лютого 2014 року, не визнали б. Після повного припинення вогню переговори про території відштовхувалися б від лінії зіткнення.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...TERRITORY,
      paraphrase: {
        en: 'What Russia took from February 2014 on, Crimea thus included, is not recognised. Talks would start from the line of contact, after a ceasefire.',
        uk: 'Зайняте Росією з лютого 2014 року, отже й Крим, не визнають. Переговори після припинення вогню відштовхувалися б від лінії зіткнення.'
      }
    },
    {
      ...HELD_BY_RUSSIA_OUTSIDE_CRIMEA,
      ...TERRITORY,
      paraphrase: {
        en: 'What Russia took from February 2014 on is not recognised. Talks would start from the line of contact, after a ceasefire.',
        uk: 'Зайняте Росією з лютого 2014 року не визнають. Переговори після припинення вогню відштовхувалися б від лінії зіткнення.'
      }
    }
  ],
  remainder: {
    ...TERRITORY,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: statusOf('ukraine', 'none', ['unchanged']),
    basis: 'inferred',
    confidence: 'medium',
    paraphrase: {
      en: 'Ukraine is asked to leave no land before the talks, which would start from the line of contact.',
      uk: 'До переговорів, що відштовхувалися б від лінії зіткнення, від України не вимагають залишати жодних земель.'
    }
  },
  overlays: [],
  sites: SILENT_SITES,
  leavesOpen: [
    { en: 'What the talks on territory would decide.', uk: 'Що вирішили б переговори про території.' },
    { en: 'On which day the line of contact is taken.', uk: 'Станом на який день береться лінія зіткнення.' }
  ],
  notes: [],
  sources: text
} satisfies PlanVersion;

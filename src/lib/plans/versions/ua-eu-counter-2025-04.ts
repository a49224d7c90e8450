import { CRIMEA, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE, KINBURN_SPIT } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['up-apr25', 'ogre-apr25'];

// The document numbers no points. A ceasefire leaves the forces where they are: “unchanged”.
const TERRITORY = {
  status: statusOf('to-be-negotiated', 'none', ['unchanged']),
  point: null,
  pointNote: { en: 'section on territory', uk: 'розділ про територію' },
  basis: 'general-clause',
  confidence: 'high',
  disputes: [],
  sources: text
} as const;

export default {
  id: 'ua-eu-counter-2025-04',
  title: {
    en: 'Ukrainian and European text, London, 23 April 2025',
    uk: 'Українсько-європейський текст, Лондон, 23 квітня 2025 року'
  },
  shortTitle: { en: 'London text, April 2025', uk: 'Лондонський текст, квітень 2025' },
  published: '2025-04-25',
  authors: {
    en: 'Ukraine, the United Kingdom, France and Germany',
    uk: 'Україна, Велика Британія, Франція та Німеччина'
  },
  side: 'ukraine-europe',
  kind: 'counter-proposal',
  standing: 'superseded',
  standingNote: { en: 'counter-proposal, since superseded', uk: 'контрпропозиція, згодом замінена' },
  supersededBy: null,
  answers: 'us-final-offer-2025-04',
  lineOfContact: {
    date: null,
    note: {
      en: 'The text speaks of a line of control and dates it by a ceasefire that has not come.',
      uk: 'У тексті йдеться про лінію контролю на час припинення вогню, якого ще не було.'
    }
  },
  textBasis: {
    en: 'Full text published by Reuters on 25 April 2025; the wording follows its republication by Ukrainska Pravda.',
    uk: 'Повний текст опублікувало агентство Reuters 25 квітня 2025 року; переказано за передруком «Української правди».'
  },
  summary: {
    en: 'Nothing is recognised as Russian. Territory would be discussed after a full ceasefire, with the line of control as the starting point. The nuclear power plant, the Kakhovka dam and the Kinburn Spit would come under Ukraine’s control.',
    uk: 'Нічого не визнають російським. Про території говорили б після повного припинення вогню, відштовхуючись від лінії контролю. Атомна електростанція, гребля Каховської ГЕС та Кінбурнська коса перейшли б під контроль України.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...TERRITORY,
      paraphrase: {
        en: 'Crimea is not named. As for all land beyond the line of control, talks would follow a ceasefire; nothing is recognised as Russian.',
        uk: 'Крим не названо. Як і про всі землі за лінією контролю, про нього говорили б після припинення вогню; нічого не визнають російським.'
      }
    },
    {
      ...KINBURN_SPIT,
      ...TERRITORY,
      status: statusOf('ukraine', 'none', ['russia-withdraws']),
      basis: 'stated',
      paraphrase: {
        en: 'The Kinburn Spit would be under Ukraine’s control.',
        uk: 'Кінбурнська коса перебувала б під контролем України.'
      }
    },
    {
      ...HELD_BY_RUSSIA_OUTSIDE_CRIMEA,
      ...TERRITORY,
      paraphrase: {
        en: 'No oblast is named. Talks would follow a ceasefire and take the line of control as their basis; nothing is recognised as Russian.',
        uk: 'Жодної області не названо. Переговори відбулися б після припинення вогню на основі лінії контролю; нічого не визнають російським.'
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
      en: 'Ukraine is asked to leave no land before the talks, which would take the line of control as their basis.',
      uk: 'До переговорів, основою яких була б лінія контролю, від України не вимагають залишати жодних земель.'
    }
  },
  overlays: [],
  sites: [
    {
      ...TERRITORY,
      site: 'zaporizhzhia-npp',
      term: { en: 'Ukrainian, with US involvement', uk: 'українська, за участі США' },
      basis: 'stated',
      paraphrase: {
        en: 'The plant would come under Ukraine’s control again, with the United States involved.',
        uk: 'Станція знову перейшла б під контроль України за участі Сполучених Штатів.'
      }
    },
    {
      ...TERRITORY,
      site: 'kakhovka-dam',
      term: { en: 'Ukrainian', uk: 'українська' },
      basis: 'stated',
      paraphrase: {
        en: 'The dam would come under Ukraine’s control again.',
        uk: 'Гребля знову перейшла б під контроль України.'
      }
    },
    {
      ...TERRITORY,
      site: 'kinburn-spit',
      term: { en: 'under Ukraine’s control', uk: 'під контролем України' },
      basis: 'stated',
      paraphrase: {
        en: 'The text names the spit among the places that Ukraine would control.',
        uk: 'Текст називає косу серед місць, які контролювала б Україна.'
      }
    },
    {
      ...TERRITORY,
      site: 'dnipro-shipping',
      term: { en: 'free passage for Ukraine', uk: 'вільний прохід для України' },
      basis: 'stated',
      paraphrase: {
        en: 'Ukraine could use the Dnipro without hindrance.',
        uk: 'Україна могла б безперешкодно користуватися Дніпром.'
      }
    },
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    { en: 'What the talks on territory would decide.', uk: 'Що вирішили б переговори про території.' },
    { en: 'Crimea, which is not named.', uk: 'Крим, якого не названо.' }
  ],
  notes: [],
  sources: ['up-apr25', 'ogre-apr25', 'ary-apr25']
} satisfies PlanVersion;

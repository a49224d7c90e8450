import { CRIMEA, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE, KINBURN_SPIT } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['cz-24', 'if-24'];
const places = ['mailru-24', 'fn-wp'];

// Publications of the text number its points differently, so none is cited. A ceasefire leaves the forces where they
// are: “unchanged”.
const TERRITORY = {
  status: statusOf('to-be-negotiated', 'none', ['unchanged']),
  point: null,
  pointNote: { en: 'points on territory, numbered differently', uk: 'пункти про територію, нумерація різниться' },
  basis: 'general-clause',
  confidence: 'high',
  disputes: [],
  sources: text
} as const;

export default {
  id: 'eu-24point-2025-11',
  title: {
    en: 'European 24 points, published on 23 November 2025',
    uk: 'Європейські 24 пункти, опубліковані 23 листопада 2025 року'
  },
  shortTitle: { en: 'European 24 points', uk: 'Європейські 24 пункти' },
  published: '2025-11-23',
  authors: { en: 'European leaders; drafted earlier in 2025', uk: 'Європейські лідери; складено раніше у 2025 році' },
  side: 'europe',
  kind: 'proposal',
  standing: 'superseded',
  standingNote: { en: 'proposal, since superseded', uk: 'пропозиція, згодом замінена' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The text takes the line of control as it is at present and gives no date.',
      uk: 'Текст бере поточну лінію контролю, дати не називає.'
    }
  },
  textBasis: {
    en: 'Full text published by The Telegraph on 23 November 2025; the wording follows republications by Censor.NET and Interfax-Ukraine.',
    uk: 'Повний текст опублікувала газета The Telegraph 23 листопада 2025 року; переказано за передруками Censor.NET та «Інтерфакс-Україна».'
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
      },
      sources: places
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
      disputes: [
        {
          kind: 'sources-differ',
          text: {
            en: 'A full copy of the text has the part of the United States; several republished excerpts have only Ukraine’s control.',
            uk: 'Про участь Сполучених Штатів ідеться в повній копії тексту; у кількох передрукованих уривках є лише контроль України.'
          }
        }
      ],
      paraphrase: {
        en: 'The plant would come under Ukraine’s control again, with the United States involved.',
        uk: 'Станція знову перейшла б під контроль України за участі Сполучених Штатів.'
      },
      sources: [...places, 'digipub-24']
    },
    {
      ...TERRITORY,
      site: 'kakhovka-dam',
      term: { en: 'Ukrainian', uk: 'українська' },
      basis: 'stated',
      paraphrase: {
        en: 'The dam would come under Ukraine’s control again.',
        uk: 'Гребля знову перейшла б під контроль України.'
      },
      sources: places
    },
    {
      ...TERRITORY,
      site: 'kinburn-spit',
      term: { en: 'under Ukraine’s control', uk: 'під контролем України' },
      basis: 'stated',
      paraphrase: {
        en: 'The text names the spit among the places that Ukraine would control.',
        uk: 'Текст називає косу серед місць, які контролювала б Україна.'
      },
      sources: places
    },
    {
      ...TERRITORY,
      site: 'dnipro-shipping',
      term: { en: 'free passage for Ukraine', uk: 'вільний прохід для України' },
      basis: 'stated',
      paraphrase: {
        en: 'Ukraine could use the Dnipro without hindrance.',
        uk: 'Україна могла б безперешкодно користуватися Дніпром.'
      },
      sources: places
    },
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    { en: 'What the talks on territory would decide.', uk: 'Що вирішили б переговори про території.' },
    { en: 'Crimea, which is not named.', uk: 'Крим, якого не названо.' }
  ],
  notes: [
    {
      en: 'This is not the E3 text of the same day: that one edits the 28 points, this one continues the London text of April 2025.',
      uk: 'Це не текст «євротрійки» того самого дня: той редагує 28 пунктів, а цей продовжує лондонський текст квітня 2025 року.'
    }
  ],
  sources: ['cz-24', 'if-24', 'mailru-24', 'fn-wp', 'digipub-24']
} satisfies PlanVersion;

// Long because one document stands in one file: every place with its status, sources and open questions, in both languages.
import {
  CRIMEA,
  DONETSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHARKIV,
  KHERSON,
  KINBURN_SPIT,
  LUHANSK,
  ZAPORIZHZHIA
} from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { NOT_STATED, UNSPECIFIED } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['babel-apr25', 'online-apr25'];

// The document numbers no points: its headings stand in for them.
const TERRITORY = {
  point: null,
  pointNote: { en: 'section on territory', uk: 'розділ про територію' },
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  sources: text
} as const;

const ACCEPTED_AS_FACT = statusOf('russia', 'russia-de-facto', ['unspecified']);
const BY_IMPLICATION = {
  ...TERRITORY,
  status: statusOf('ukraine', 'unspecified', ['unspecified']),
  basis: 'inferred',
  confidence: 'medium'
} as const;
// The text gives Ukraine control and says nothing of forces or of recognition.
const TO_UKRAINE = statusOf('ukraine', 'unspecified', ['unspecified']);

export default {
  id: 'us-final-offer-2025-04',
  title: {
    en: 'US offer presented in Paris, 17 April 2025',
    uk: 'Пропозиція США, представлена в Парижі 17 квітня 2025 року'
  },
  shortTitle: { en: 'US offer, April 2025', uk: 'Пропозиція США, квітень 2025' },
  published: '2025-04-25',
  authors: { en: 'United States (Steve Witkoff)', uk: 'Сполучені Штати (Стів Віткофф)' },
  side: 'us',
  kind: 'proposal',
  standing: 'superseded',
  standingNote: { en: 'offer, since superseded', uk: 'пропозиція, згодом замінена' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The text speaks of the parts that Russia controls and sets no date; it was handed over on 17 April 2025.',
      uk: 'У тексті йдеться про частини, які контролює Росія, без дати; його передано 17 квітня 2025 року.'
    }
  },
  textBasis: {
    en: 'Full text published by Reuters on 25 April 2025; the wording follows republications by Babel and Online.UA.',
    uk: 'Повний текст опублікувало агентство Reuters 25 квітня 2025 року; переказано за передруками «Бабеля» та Online.UA.'
  },
  summary: {
    en: 'The United States would recognise Crimea de jure as Russian and Russia’s hold on Luhansk and on parts of three more oblasts de facto. Ukraine would regain the land that Russia holds in Kharkiv Oblast, the Kinburn Spit, the Kakhovka dam and, under US operation, the nuclear power plant.',
    uk: 'Сполучені Штати визнали б Крим російським де-юре, а контроль Росії над Луганською областю та частинами ще трьох областей — де-факто. Україна відновила б контроль над утримуваною Росією частиною Харківської області, Кінбурнською косою, греблею Каховської ГЕС та — під управлінням США — атомною електростанцією.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...TERRITORY,
      status: statusOf('russia', 'russia-de-jure', ['unspecified']),
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'Recognition is by the United States alone; the text does not ask Ukraine for it.',
            uk: 'Визнання надають лише Сполучені Штати; від України текст його не вимагає.'
          }
        }
      ],
      paraphrase: {
        en: 'The United States would recognise Russia’s control of Crimea de jure.',
        uk: 'Сполучені Штати визнали б контроль Росії над Кримом де-юре.'
      }
    },
    {
      ...LUHANSK.heldByRussia,
      ...TERRITORY,
      status: ACCEPTED_AS_FACT,
      paraphrase: {
        en: 'The United States would recognise Russia’s control of Luhansk de facto.',
        uk: 'Сполучені Штати визнали б контроль Росії над Луганською областю де-факто.'
      }
    },
    {
      // “Luhansk” without “parts of”: whoever reads the oblast as a whole gives this land to Russia as well.
      ...LUHANSK.heldByUkraine,
      ...TERRITORY,
      status: ACCEPTED_AS_FACT,
      basis: 'inferred',
      confidence: 'low',
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'Some publications of the text have the whole oblast, another just “Luhansk”. Recognition of Russian control may also mean only the land that Russia does control.',
            uk: 'В одних публікаціях тексту йдеться про всю область, в іншій — просто про «Луганськ». Визнання контролю Росії може стосуватися й лише земель, які вона справді контролює.'
          }
        }
      ],
      paraphrase: {
        en: 'If Luhansk means the oblast as a whole, this remainder is part of it; the text does not address it.',
        uk: 'Якщо йдеться про область у цілому, цей залишок до неї належить; окремо текст про нього не говорить.'
      }
    },
    {
      ...DONETSK.heldByRussia,
      ...TERRITORY,
      status: ACCEPTED_AS_FACT,
      paraphrase: {
        en: 'The United States would recognise de facto Russia’s control of the part of Donetsk Oblast that it holds.',
        uk: 'Сполучені Штати визнали б де-факто контроль Росії над частиною Донецької області, яку вона утримує.'
      }
    },
    {
      ...DONETSK.heldByUkraine,
      ...BY_IMPLICATION,
      paraphrase: {
        en: 'Recognition goes no further than what Russia controls; by implication this part stays with Ukraine.',
        uk: 'Визнання не йде далі того, що контролює Росія; з цього випливає, що ця частина лишається за Україною.'
      }
    },
    {
      ...KHERSON.heldByRussia,
      ...TERRITORY,
      status: ACCEPTED_AS_FACT,
      paraphrase: {
        en: 'The United States would recognise de facto Russia’s control of the part of Kherson Oblast that it holds.',
        uk: 'Сполучені Штати визнали б де-факто контроль Росії над частиною Херсонської області, яку вона утримує.'
      }
    },
    {
      ...KHERSON.heldByUkraine,
      ...BY_IMPLICATION,
      paraphrase: {
        en: 'Not mentioned as such; by implication this part stays with Ukraine.',
        uk: 'Окремо не згадано; з тексту випливає, що ця частина лишається за Україною.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByRussia,
      ...TERRITORY,
      status: ACCEPTED_AS_FACT,
      paraphrase: {
        en: 'The United States would recognise de facto Russia’s control of the part of Zaporizhzhia Oblast that it holds, except for the nuclear power plant.',
        uk: 'Сполучені Штати визнали б де-факто контроль Росії над частиною Запорізької області, яку вона утримує, крім атомної електростанції.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByUkraine,
      ...BY_IMPLICATION,
      paraphrase: {
        en: 'Not mentioned as such; by implication this part stays with Ukraine.',
        uk: 'Окремо не згадано; з тексту випливає, що ця частина лишається за Україною.'
      }
    },
    {
      ...KHARKIV.heldByRussia,
      ...TERRITORY,
      status: TO_UKRAINE,
      paraphrase: {
        en: 'Ukraine would regain the land that Russia holds in Kharkiv Oblast.',
        uk: 'Україна відновила б контроль над землями, які Росія утримує в Харківській області.'
      }
    },
    {
      ...KINBURN_SPIT,
      ...TERRITORY,
      status: TO_UKRAINE,
      paraphrase: {
        en: 'The Kinburn Spit would be under Ukraine’s control.',
        uk: 'Кінбурнська коса перебувала б під контролем України.'
      },
      sources: ['online-apr25', 'ogre-apr25']
    },
    {
      ...HELD_BY_RUSSIA_ELSEWHERE,
      ...NOT_STATED,
      status: UNSPECIFIED,
      paraphrase: {
        en: 'Other land that Russia holds, such as in Sumy and Dnipropetrovsk oblasts on later dates, is not mentioned.',
        uk: 'Інших земель, які утримує Росія, зокрема пізніше в Сумській і Дніпропетровській областях, не згадано.'
      }
    }
  ],
  remainder: {
    ...BY_IMPLICATION,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    paraphrase: {
      en: 'Nothing is asked of Ukraine here; by implication this land stays with it.',
      uk: 'Щодо цих земель від України нічого не вимагають; з тексту випливає, що вони лишаються за нею.'
    }
  },
  overlays: [],
  sites: [
    {
      ...TERRITORY,
      site: 'zaporizhzhia-npp',
      term: {
        en: 'Ukrainian, run by the US, power to both sides',
        uk: 'українська, під управлінням США, струм обом сторонам'
      },
      paraphrase: {
        en: 'Ukraine would regain the plant; the United States would administer it and both countries would receive its electricity.',
        uk: 'Україна знову отримала б станцію; управляли б нею Сполучені Штати, а електроенергію отримували б обидві країни.'
      }
    },
    {
      ...TERRITORY,
      site: 'kakhovka-dam',
      term: { en: 'Ukrainian', uk: 'українська' },
      paraphrase: {
        en: 'The Kakhovka dam would come under Ukraine’s control.',
        uk: 'Гребля Каховської ГЕС перейшла б під контроль України.'
      },
      sources: ['online-apr25']
    },
    {
      ...TERRITORY,
      site: 'kinburn-spit',
      term: { en: 'under Ukraine’s control', uk: 'під контролем України' },
      paraphrase: {
        en: 'The text names the spit among the places that Ukraine would control.',
        uk: 'Текст називає косу серед місць, які контролювала б Україна.'
      },
      sources: ['online-apr25', 'ogre-apr25']
    },
    {
      ...TERRITORY,
      site: 'dnipro-shipping',
      term: { en: 'free passage for Ukraine', uk: 'вільний прохід для України' },
      paraphrase: {
        en: 'Ukraine could pass along the Dnipro without hindrance.',
        uk: 'Україна могла б безперешкодно ходити Дніпром.'
      },
      sources: ['online-apr25']
    },
    {
      ...NOT_STATED,
      site: 'black-sea-shipping',
      term: { en: 'the text does not say', uk: 'у тексті не сказано' },
      paraphrase: {
        en: 'Passage is promised on the Dnipro; the sea is not mentioned.',
        uk: 'Прохід обіцяно Дніпром; про море не сказано.'
      }
    }
  ],
  leavesOpen: [
    {
      en: 'The day on which the parts held by Russia are measured.',
      uk: 'Станом на який день визначають частини, утримувані Росією.'
    },
    {
      en: 'What holds for the part of Luhansk Oblast that Ukraine holds.',
      uk: 'Що діє для тієї частини Луганської області, яку утримує Україна.'
    },
    {
      en: 'What holds for land that Russia holds in Sumy and Dnipropetrovsk oblasts.',
      uk: 'Що діє для земель, які Росія утримує в Сумській і Дніпропетровській областях.'
    },
    {
      en: 'Where the forces of either side would stand.',
      uk: 'Де стояли б сили кожної зі сторін.'
    }
  ],
  notes: [
    {
      en: 'The press knew the document as the “final offer”. It was handed over on 17 April and published on 25 April 2025.',
      uk: 'У пресі документ відомий як «остаточна пропозиція». Його передано 17 квітня й опубліковано 25 квітня 2025 року.'
    }
  ],
  sources: ['babel-apr25', 'online-apr25', 'ary-apr25', 'ogre-apr25']
} satisfies PlanVersion;

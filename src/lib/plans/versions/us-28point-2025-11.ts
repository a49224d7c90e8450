// Long because one document stands in one file: every place with its status, sources and open questions, in both languages.
import {
  CRIMEA,
  DONETSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHERSON,
  KINBURN_SPIT,
  LUHANSK,
  ZAPORIZHZHIA
} from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['axios-28-text', 'report-az-texts', 'ua-28', 'rbc-28'];

const POINT_21A = { point: '21a', basis: 'stated', confidence: 'high', disputes: [], sources: text } as const;
const POINT_21B = { ...POINT_21A, point: '21b' } as const;

export default {
  id: 'us-28point-2025-11',
  title: { en: 'US 28-point draft, 20 November 2025', uk: 'Проєкт США з 28 пунктів, 20 листопада 2025 року' },
  shortTitle: { en: 'US 28 points', uk: '28 пунктів США' },
  published: '2025-11-20',
  authors: {
    en: 'United States (Steve Witkoff with Marco Rubio and Jared Kushner), after talks with Kirill Dmitriev and Rustem Umerov',
    uk: 'Сполучені Штати (Стів Віткофф із Марко Рубіо та Джаредом Кушнером) після розмов із Кирилом Дмитрієвим і Рустемом Умєровим'
  },
  side: 'us',
  kind: 'proposal',
  standing: 'superseded',
  standingNote: { en: 'draft, since superseded', uk: 'проєкт, згодом замінений' },
  supersededBy: 'geneva-19point-2025-11',
  lineOfContact: {
    date: null,
    note: {
      en: 'Point 21 speaks of a line of contact and gives it no date.',
      uk: 'У пункті 21 ідеться про лінію зіткнення, але без дати.'
    }
  },
  textBasis: {
    en: 'Full text, published on 20 November 2025 in Ukrainian by Oleksii Honcharenko, a member of parliament, and in English first by Axios, whose wording is followed here.',
    uk: 'Повний текст: 20 листопада 2025 року українською його оприлюднив народний депутат Олексій Гончаренко, англійською вперше — Axios, за чиїм текстом його тут переказано.'
  },
  summary: {
    en: 'Crimea and all of Luhansk and Donetsk oblasts would be recognised de facto as Russian. Ukraine would withdraw from its part of Donetsk Oblast, which would become a demilitarised buffer closed to Russian forces. Kherson and Zaporizhzhia oblasts would be frozen along the line of contact.',
    uk: 'Крим і всю територію Луганської та Донецької областей визнали б де-факто російськими. Україна вивела б війська зі своєї частини Донецької області, яка стала б демілітаризованим буфером, закритим для російських сил. Херсонську й Запорізьку області заморозили б уздовж лінії зіткнення.'
  },
  provisions: [
    {
      ...CRIMEA,
      status: statusOf('russia', 'russia-de-facto', ['unchanged']),
      point: '21a',
      basis: 'stated',
      confidence: 'high',
      disputes: [
        {
          kind: 'text-in-tension',
          text: {
            en: 'Point 21a speaks of de facto recognition; point 10 says that recognition of “new territory” lapses if Russia attacks again, which can be read as more than a matter of fact.',
            uk: 'У пункті 21a йдеться про визнання де-факто; за пунктом 10 визнання «нової території» скасовується, якщо Росія знову нападе, — це можна розуміти як більше, ніж суто фактичне визнання.'
          }
        }
      ],
      paraphrase: {
        en: 'Crimea would be recognised as de facto Russian, also by the United States.',
        uk: 'Крим визнали б де-факто російським, зокрема й Сполучені Штати.'
      },
      sources: text
    },
    {
      ...LUHANSK.heldByRussia,
      status: statusOf('russia', 'russia-de-facto', ['unchanged']),
      ...POINT_21A,
      paraphrase: {
        en: 'Luhansk is named as a whole; it would be recognised as de facto Russian, also by the United States.',
        uk: 'Луганську область названо цілком; її визнали б де-факто російською, зокрема й Сполучені Штати.'
      }
    },
    {
      // Named whole in 21a, left out of 21d: recognition follows from the clause, who would hold it is our reading.
      ...LUHANSK.heldByUkraine,
      status: statusOf('russia', 'russia-de-facto', ['unspecified']),
      point: '21a',
      basis: 'inferred',
      confidence: 'medium',
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'Either Ukraine would leave this land too, as AFP’s figures of November 2025 assume (about 45 km²), or it would keep what it holds: point 21d asks for a withdrawal in Donetsk Oblast only.',
            uk: 'Або Україна вийшла б і звідси, як припускає AFP у підрахунках за листопад 2025 року (близько 45 км²), або й далі утримувала б ці землі: пункт 21d вимагає виведення військ лише з Донецької області.'
          }
        }
      ],
      paraphrase: {
        en: 'The clause takes in Luhansk whole, so this remainder would count as de facto Russian; the text does not ask Ukraine to withdraw from it.',
        uk: 'Пункт охоплює Луганську область повністю, тож і цей залишок вважався б де-факто російським; виводити звідси війська текст від України не вимагає.'
      },
      sources: [...text, 'afp-swap-2025-11']
    },
    {
      ...DONETSK.heldByRussia,
      status: statusOf('russia', 'russia-de-facto', ['unchanged']),
      ...POINT_21A,
      paraphrase: {
        en: 'Donetsk would be recognised as de facto Russian, also by the United States.',
        uk: 'Донецьку область визнали б де-факто російською, зокрема й Сполучені Штати.'
      }
    },
    {
      ...KHERSON.heldByRussia,
      status: statusOf('russia', 'russia-de-facto', ['frozen']),
      ...POINT_21B,
      paraphrase: {
        en: 'Kherson Oblast would be frozen along the line of contact; for the side that Russia holds the clause takes this to mean recognition de facto.',
        uk: 'Херсонську область заморозили б уздовж лінії зіткнення; для частини, яку утримує Росія, це, за текстом, означає визнання де-факто.'
      }
    },
    {
      ...KHERSON.heldByUkraine,
      status: statusOf('ukraine', 'line-only', ['frozen']),
      ...POINT_21B,
      paraphrase: {
        en: 'With Kherson Oblast frozen along the line of contact, Ukraine would keep the land on its side of it.',
        uk: 'Якщо Херсонську область заморожено вздовж лінії зіткнення, Україна зберегла б землі зі свого боку.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByRussia,
      status: statusOf('russia', 'russia-de-facto', ['frozen']),
      ...POINT_21B,
      paraphrase: {
        en: 'Zaporizhzhia Oblast would be frozen along the line of contact; for the side that Russia holds the clause takes this to mean recognition de facto. The nuclear power plant has its own point.',
        uk: 'Запорізьку область заморозили б уздовж лінії зіткнення; для частини, яку утримує Росія, це, за текстом, означає визнання де-факто. Атомній електростанції присвячено окремий пункт.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByUkraine,
      status: statusOf('ukraine', 'line-only', ['frozen']),
      ...POINT_21B,
      paraphrase: {
        en: 'With Zaporizhzhia Oblast frozen along the line of contact, Ukraine would keep the land on its side of it.',
        uk: 'Якщо Запорізьку область заморожено вздовж лінії зіткнення, Україна зберегла б землі зі свого боку.'
      }
    },
    {
      ...KINBURN_SPIT,
      status: statusOf('ukraine', 'none', ['russia-withdraws']),
      point: '21c',
      basis: 'inferred',
      confidence: 'low',
      disputes: [
        {
          kind: 'reading',
          text: {
            en: 'No point mentions the spit. The atlas places it under 21c because Mykolaiv Oblast is outside the five regions.',
            uk: 'Жоден пункт не згадує косу. Атлас відносить її до пункту 21c, бо Миколаївська область лежить поза п’ятьма регіонами.'
          }
        }
      ],
      paraphrase: {
        en: 'Read as part of the other areas that Russia would give up, if it is among those agreed.',
        uk: 'Прочитано як частину інших територій, від яких Росія відмовилася б, якщо коса належить до узгоджених.'
      },
      sources: text
    },
    {
      ...HELD_BY_RUSSIA_ELSEWHERE,
      status: statusOf('ukraine', 'none', ['russia-withdraws']),
      point: '21c',
      basis: 'stated',
      confidence: 'medium',
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'The clause is about “agreed” territories and names none. Press reports take it to mean the land that Russia holds in Kharkiv, Sumy and Dnipropetrovsk oblasts; it may cover less.',
            uk: 'Пункт говорить про «узгоджені» території й не називає жодної. Преса розуміє під ними землі, які Росія утримує в Харківській, Сумській і Дніпропетровській областях; насправді їх може бути менше.'
          }
        }
      ],
      paraphrase: {
        en: 'Russia would relinquish further agreed territories that it controls beyond the five regions named before.',
        uk: 'Росія відмовилася б від інших узгоджених територій, які контролює поза п’ятьма названими вище регіонами.'
      },
      sources: text
    },
    {
      // 21d describes the land twice over: Russian by recognition, closed to the forces of both sides. Control is the
      // facet of who would hold it: neither side, since Ukraine leaves and Russia may not enter. Recognition carries
      // the Russian part, with the value that 21d itself has; 21a’s “de facto” is shown as the other reading.
      ...DONETSK.heldByUkraine,
      mapLabel: { en: 'Demilitarised buffer', uk: 'Демілітаризований буфер' },
      status: statusOf('neither', 'russia-de-jure', ['ukraine-withdraws', 'demilitarised']),
      point: '21d',
      basis: 'stated',
      confidence: 'high',
      disputes: [
        {
          kind: 'text-in-tension',
          text: {
            en: 'Point 21a calls Donetsk as a whole “de facto” Russian, point 21d calls this part “internationally recognised” as Russian. The atlas shows what 21d says; by 21a it would be recognition de facto.',
            uk: 'Пункт 21a називає всю Донецьку область «де-факто» російською, а пункт 21d цю її частину — «міжнародно визнаною» як російська. Атлас показує те, що сказано в 21d; за 21a це було б визнання де-факто.'
          }
        },
        {
          kind: 'reading',
          text: {
            en: 'Control is shown as “neither side”: the land is deemed Russian, yet neither army may be there. Whoever reads “deemed Russian” as control would show it as Russian.',
            uk: 'Контроль показано як «жодна зі сторін»: земля вважається російською, але жодна з армій не може там бути. Хто розуміє «вважається російською» як контроль, показав би її російською.'
          }
        },
        {
          kind: 'wording-open',
          text: {
            en: 'Who would govern and police the buffer is not said.',
            uk: 'Хто здійснював би владу й охороняв порядок у буфері, не сказано.'
          }
        }
      ],
      paraphrase: {
        en: 'Ukraine would withdraw its forces from this part of Donetsk Oblast. It would become a neutral demilitarised buffer, recognised internationally as Russian territory, into which Russian forces may not move.',
        uk: 'Україна вивела б війська з цієї частини Донецької області. Вона стала б нейтральним демілітаризованим буфером, міжнародно визнаним як територія Росії, куди російські сили входити не можуть.'
      },
      sources: [...text, 'prdz-28']
    }
  ],
  remainder: {
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: statusOf('ukraine', 'unspecified', ['unspecified']),
    point: '1',
    basis: 'inferred',
    confidence: 'medium',
    disputes: [],
    paraphrase: {
      en: 'No clause takes this land from Ukraine, and point 1 confirms its sovereignty without naming a border.',
      uk: 'Жоден пункт не відбирає цієї землі в України, а пункт 1 підтверджує її суверенітет, не називаючи кордону.'
    },
    sources: ['ua-28', 'liga-28']
  },
  overlays: [],
  sites: [
    {
      site: 'zaporizhzhia-npp',
      term: { en: 'under the IAEA, output shared half and half', uk: 'під наглядом МАГАТЕ, електроенергія порівну' },
      point: '19',
      basis: 'stated',
      confidence: 'high',
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'Who would own and who would operate the plant is not said.',
            uk: 'Хто володів би станцією і хто її експлуатував би, не сказано.'
          }
        }
      ],
      paraphrase: {
        en: 'The plant would be restarted with the IAEA watching over it; Russia and Ukraine would each get half of the electricity.',
        uk: 'Станцію знову запустили б під наглядом МАГАТЕ; Росія й Україна отримували б по половині електроенергії.'
      },
      sources: ['axios-28-text', 'report-az-texts', 'rbc-28', 'prdz-28']
    },
    silentSite('kakhovka-dam'),
    {
      site: 'kinburn-spit',
      term: { en: 'not named', uk: 'не названо' },
      point: null,
      basis: 'not-stated',
      confidence: 'medium',
      disputes: [],
      paraphrase: {
        en: 'The text does not mention the spit; point 21c would cover it only if it is among the agreed territories.',
        uk: 'Текст не згадує косу; пункт 21c охопив би її, лише якщо вона належить до узгоджених територій.'
      },
      sources: []
    },
    {
      site: 'dnipro-shipping',
      term: {
        en: 'commercial use by Ukraine not hindered',
        uk: 'Росія не перешкоджає Україні в комерційному використанні'
      },
      point: '23',
      basis: 'stated',
      confidence: 'high',
      disputes: [],
      paraphrase: {
        en: 'Russia would let Ukraine use the river Dnipro for commerce without hindrance.',
        uk: 'Росія не перешкоджала б Україні використовувати Дніпро для комерційних перевезень.'
      },
      sources: ['axios-28-text', 'report-az-texts']
    },
    {
      site: 'black-sea-shipping',
      term: { en: 'free grain transport, to be agreed', uk: 'вільне перевезення зерна, ще має бути узгоджене' },
      point: '23',
      basis: 'stated',
      confidence: 'high',
      disputes: [],
      paraphrase: {
        en: 'Agreements would be reached on carrying grain freely by the Black Sea.',
        uk: 'Про вільне перевезення зерна Чорним морем мали б домовитися.'
      },
      sources: ['axios-28-text', 'report-az-texts']
    }
  ],
  leavesOpen: [
    {
      en: 'Who would govern and police the buffer in Donetsk Oblast.',
      uk: 'Хто здійснював би владу й охороняв порядок у буфері в Донецькій області.'
    },
    { en: 'On which day the line of contact is taken.', uk: 'Станом на який день береться лінія зіткнення.' },
    {
      en: 'Whether Ukraine would also withdraw from the part of Luhansk Oblast that it holds.',
      uk: 'Чи вивела б Україна війська також із тієї частини Луганської області, яку утримує.'
    },
    {
      en: 'Which territories Russia would give up under point 21c.',
      uk: 'Від яких територій Росія відмовилася б за пунктом 21c.'
    },
    {
      en: 'Whether Ukraine itself would have to recognise anything as Russian.',
      uk: 'Чи мусила б сама Україна визнавати щось російським.'
    }
  ],
  notes: [
    {
      en: 'What point 21 would recognise could lapse: by point 10 recognition of new territory ends if Russia invades again. Nor would the US guarantee outlast a Ukrainian invasion of Russia, or a missile at Moscow or St Petersburg without cause.',
      uk: 'Визнання за пунктом 21 могло б утратити чинність: за пунктом 10, якщо Росія знову вторгнеться, визнання нової території скасовується. Гарантія США припинилася б, якби Україна вторглася в Росію або безпричинно випустила ракету по Москві чи Санкт-Петербургу.'
    },
    {
      en: 'AFP first reported a limit of 400,000 troops; the published text has 600,000.',
      uk: 'AFP спершу повідомляло про межу в 400 000 військових; в опублікованому тексті — 600 000.'
    }
  ],
  sources: [
    'axios-28-text',
    'report-az-texts',
    'ua-28',
    'rbc-28',
    'liga-28',
    'prdz-28',
    'mint-28',
    'aj-28',
    'dc-e3',
    'afp-swap-2025-11'
  ]
} satisfies PlanVersion;

// Long because a group of topics stands in one file, in both languages.
import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const LAND_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'recognition',
    positions: [
      {
        says: {
          en: 'de facto: Crimea, Luhansk, Donetsk, the held parts of Kherson and Zaporizhzhia',
          uk: 'де-факто: Крим, Луганська, Донецька, утримувані частини Херсонської та Запорізької'
        },
        points: { 'us-28point-2025-11': ['10c', '21a', '21b', '21d'] }
      },
      {
        says: { en: 'only as something that lapses', uk: 'лише як те, що скасовується' },
        points: { 'e3-counter-2025-11': ['10c'] }
      },
      {
        says: { en: 'in law: Crimea and four oblasts', uk: 'де-юре: Крим і чотири області' },
        points: { 'ru-memorandum-2025-06': ['i-1'], 'putin-june-2024': ['7'] }
      },
      {
        says: {
          en: 'by the US: Crimea in law; Luhansk and the held parts of three oblasts de facto',
          uk: 'від США: Крим де-юре; Луганська й утримувані частини трьох областей — де-факто'
        },
        points: { 'us-final-offer-2025-04': ['territory-1', 'territory-2', 'territory-3'] }
      },
      { says: { en: 'none in law', uk: 'без визнання де-юре' }, points: { 'eu-ua-12point-2025-10': ['bloomberg-2'] } },
      { says: { en: 'Crimea', uk: 'Крим' }, points: { 'alaska-2025-08': ['crimea'] } }
    ]
  },
  {
    topic: 'territory',
    positions: [
      {
        says: { en: 'oblast by oblast, one left by Ukraine', uk: 'по областях, з однієї виходить Україна' },
        points: { 'us-28point-2025-11': ['21a', '21b', '21c', '21d'] }
      },
      {
        says: {
          en: 'talks from the line of contact, no recovery by force',
          uk: 'переговори від лінії зіткнення, без повернення силою'
        },
        points: { 'e3-counter-2025-11': ['21'] }
      },
      {
        says: {
          en: 'line on the day of signing, or an economic zone',
          uk: 'лінія на день підписання або економічна зона'
        },
        points: { 'framework-20': ['14-a', '14-b'] }
      },
      {
        says: { en: 'talks from the line, after the ceasefire', uk: 'переговори від лінії, після припинення вогню' },
        points: {
          'eu-24point-2025-11': ['16', '17', '20'],
          'ua-eu-counter-2025-04': ['territory-1', 'territory-2', 'territory-4'],
          'ua-memorandum-2025-06': ['i-6']
        }
      },
      {
        says: { en: 'four oblasts and Crimea to Russia', uk: 'чотири області та Крим — Росії' },
        points: { 'ru-memorandum-2025-06': ['i-1', 'ii-1'], 'putin-june-2024': ['1', '7'] }
      },
      {
        says: {
          en: 'recognised by the US as held; some land back to Ukraine',
          uk: 'США визнають утримуване Росією; частина земель — назад Україні'
        },
        points: {
          'us-final-offer-2025-04': ['territory-1', 'territory-2', 'territory-3', 'territory-4', 'territory-6']
        }
      },
      {
        says: {
          en: 'Crimea: talks for 15 years; Donbas: presidents',
          uk: 'Крим: переговори 15 років; Донбас: президенти'
        },
        points: { 'istanbul-2022': ['3', '9', '10'] }
      },
      {
        says: { en: 'Crimea and parts of Donbas left out', uk: 'без Криму й частин Донбасу' },
        points: { 'istanbul-2022-draft-treaty': ['crimea-and-donbas'] }
      },
      {
        says: { en: 'integrity restored', uk: 'цілісність відновлюється' },
        points: { 'peace-formula-2022': ['5', '6'] }
      },
      {
        says: { en: 'line frozen, talks on occupied areas', uk: 'лінію заморожено, переговори про окуповані райони' },
        points: { 'eu-ua-12point-2025-10': ['2', '7', '10', 'bloomberg-2'] }
      },
      {
        says: { en: 'in brackets, for the presidents', uk: 'у дужках, для президентів' },
        points: { 'geneva-19point-2025-11': ['territory'] }
      },
      {
        says: { en: 'withdrawals only on both sides alike', uk: 'вихід лише рівний з обох боків' },
        points: { 'eu-ua-counter-2025-08': ['land'] }
      },
      {
        says: { en: 'Donbas to Russia, the south frozen', uk: 'Донбас — Росії, південь заморожено' },
        points: { 'alaska-2025-08': ['donbas'] }
      },
      {
        says: { en: 'Donbas to Russia', uk: 'Донбас — Росії' },
        points: { 'ru-national-guard-2025-12': ['donbas'], 'kremlin-may-2026': ['donbas'] }
      },
      {
        says: { en: 'four oblasts to Russia', uk: 'чотири області — Росії' },
        points: { 'kremlin-september-2026': ['oblasts'] }
      }
    ]
  },
  {
    topic: 'withdrawal',
    positions: [
      {
        says: {
          en: 'Ukraine from its part of Donetsk; Russia from other agreed land',
          uk: 'Україна зі своєї частини Донецької; Росія з інших узгоджених земель'
        },
        points: { 'us-28point-2025-11': ['21c', '21d'] }
      },
      {
        says: {
          en: 'Russia from Dnipropetrovsk, Mykolaiv, Sumy, Kharkiv',
          uk: 'Росія з Дніпропетровської, Миколаївської, Сумської, Харківської'
        },
        points: { 'framework-20': ['14-a'] }
      },
      {
        says: { en: 'Ukraine from four oblasts', uk: 'Україна з чотирьох областей' },
        points: {
          'ru-memorandum-2025-06': ['i-1', 'ii-1', 'ii-2-1', 'iii-5'],
          'putin-june-2024': ['1'],
          'kremlin-september-2026': ['oblasts']
        }
      },
      { says: { en: 'Russia from Ukraine', uk: 'Росія з України' }, points: { 'peace-formula-2022': ['6'] } },
      {
        says: { en: 'only alike on both sides', uk: 'лише рівний з обох боків' },
        points: { 'eu-ua-counter-2025-08': ['land'] }
      },
      {
        says: {
          en: 'Ukraine from Donetsk and Luhansk; Russia from strips in the north',
          uk: 'Україна з Донецької та Луганської; Росія зі смуг на півночі'
        },
        points: { 'alaska-2025-08': ['donbas', 'strips'] }
      },
      {
        says: { en: 'Ukraine from its part of Donetsk', uk: 'Україна зі своєї частини Донецької' },
        points: { 'us-fez-2025-12': ['zone'] }
      },
      {
        says: { en: 'Ukraine from Donetsk and Luhansk', uk: 'Україна з Донецької та Луганської' },
        points: { 'ru-national-guard-2025-12': ['donbas'], 'kremlin-may-2026': ['donbas'] }
      }
    ]
  },
  {
    topic: 'demilitarised-zone',
    positions: [
      {
        says: { en: 'the part of Donetsk that Ukraine leaves', uk: 'частина Донецької, яку залишає Україна' },
        points: { 'us-28point-2025-11': ['21d'] }
      },
      {
        says: { en: 'potential zone in Donetsk; Kinburn Spit', uk: 'потенційна зона в Донецькій; Кінбурнська коса' },
        points: { 'framework-20': ['14-b', '16'] }
      },
      {
        says: { en: 'both sides of the line', uk: 'з обох боків лінії' },
        points: { 'eu-ua-12point-2025-10': ['zones'] }
      },
      {
        says: { en: 'in Donetsk, extent open', uk: 'у Донецькій, межі відкриті' },
        points: { 'geneva-dmz-2026-02': ['zone'] }
      },
      {
        says: {
          en: 'Ukraine’s part of Donetsk, under neither army',
          uk: 'українська частина Донецької, без обох армій'
        },
        points: { 'donnyland-2026-04': ['zone'] }
      }
    ]
  },
  {
    topic: 'free-economic-zone',
    positions: [
      {
        says: { en: 'potential, terms by a working group', uk: 'потенційна, умови — робоча група' },
        points: { 'framework-20': ['14-b'] }
      },
      {
        says: { en: 'the land Ukraine leaves', uk: 'землі, з яких виходить Україна' },
        points: { 'us-fez-2025-12': ['zone'] }
      },
      {
        says: { en: 'free trade in the zone', uk: 'вільна торгівля в зоні' },
        points: { 'geneva-dmz-2026-02': ['zone'] }
      },
      {
        says: { en: 'offshore rules, self-governing', uk: 'офшорні правила, самоврядність' },
        points: { 'donnyland-2026-04': ['zone'] }
      }
    ]
  },
  {
    topic: 'no-force-borders',
    positions: [
      {
        says: { en: 'no change by force; else no guarantee', uk: 'без змін силою, інакше без гарантій' },
        points: { 'us-28point-2025-11': ['22'] }
      },
      {
        says: { en: 'no change by force', uk: 'без змін силою' },
        points: { 'framework-20': ['15'], 'eu-24point-2025-11': ['18'] }
      },
      { says: { en: 'Crimea: no use of force', uk: 'Крим: без сили' }, points: { 'istanbul-2022': ['9'] } }
    ],
    unknown: { 'e3-counter-2025-11': ['22'] }
  },
  {
    topic: 'znpp',
    positions: [
      {
        says: { en: 'IAEA; electricity 50:50 Russia and Ukraine', uk: 'МАГАТЕ; електроенергія 50:50 Росії та Україні' },
        points: { 'us-28point-2025-11': ['19'], 'e3-counter-2025-11': ['19'] }
      },
      {
        says: { en: 'not agreed: thirds (US) or 50:50 (Kyiv)', uk: 'не узгоджено: третини (США) або 50:50 (Київ)' },
        points: { 'framework-20': ['12'] }
      },
      {
        says: { en: 'back to Ukraine, the US takes part', uk: 'назад Україні за участю США' },
        points: { 'eu-24point-2025-11': ['19'], 'ua-eu-counter-2025-04': ['territory-3'] }
      },
      {
        says: {
          en: 'back to Ukraine, run by the US, electricity for both',
          uk: 'назад Україні під управлінням США, електроенергія обом'
        },
        points: { 'us-final-offer-2025-04': ['territory-5'] }
      },
      {
        says: { en: 'Russia leaves; IAEA and Ukrainian staff', uk: 'Росія виходить; МАГАТЕ й український персонал' },
        points: { 'peace-formula-2022': ['1'] }
      },
      {
        says: { en: 'to a third party, then talks', uk: 'третій стороні, потім переговори' },
        points: { 'eu-ua-12point-2025-10': ['5'] }
      },
      { says: { en: 'joint governance', uk: 'спільне управління' }, points: { 'us-fez-2025-12': ['plant'] } }
    ]
  },
  {
    topic: 'kakhovka-dam',
    positions: [
      {
        says: { en: 'back to Ukraine', uk: 'назад Україні' },
        points: {
          'eu-24point-2025-11': ['19'],
          'us-final-offer-2025-04': ['territory-5'],
          'ua-eu-counter-2025-04': ['territory-3']
        }
      }
    ]
  },
  {
    topic: 'nuclear-safety',
    positions: [
      {
        says: { en: 'the plant left to the IAEA', uk: 'станцію лишають МАГАТЕ' },
        points: { 'peace-formula-2022': ['1'] }
      }
    ]
  },
  {
    topic: 'dnipro-use',
    positions: [
      {
        says: { en: 'Russia does not hinder trade', uk: 'Росія не перешкоджає торгівлі' },
        points: { 'us-28point-2025-11': ['23'], 'framework-20': ['16'] }
      },
      {
        says: { en: 'unhindered passage', uk: 'безперешкодний прохід' },
        points: {
          'eu-24point-2025-11': ['20'],
          'us-final-offer-2025-04': ['territory-6'],
          'ua-eu-counter-2025-04': ['territory-4']
        }
      }
    ],
    unknown: { 'e3-counter-2025-11': ['23'] }
  },
  {
    topic: 'black-sea-grain',
    positions: [
      {
        says: { en: 'free passage of grain, to be agreed', uk: 'вільне перевезення зерна, за домовленістю' },
        points: { 'us-28point-2025-11': ['23'] }
      },
      {
        says: { en: 'trade not hindered; a maritime agreement', uk: 'торгівлі не перешкоджають; морська угода' },
        points: { 'framework-20': ['16'] }
      },
      {
        says: { en: 'grain initiative widened', uk: 'зернову ініціативу розширено' },
        points: { 'peace-formula-2022': ['2'] }
      }
    ],
    unknown: { 'e3-counter-2025-11': ['23'] }
  }
];

import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const ECONOMY_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'reconstruction-fund',
    positions: [
      {
        says: { en: 'package and a development fund', uk: 'пакет і фонд розвитку' },
        points: { 'us-28point-2025-11': ['12', '12a'], 'e3-counter-2025-11': ['12', '12a'] }
      },
      {
        says: { en: 'package and several funds, $800 billion', uk: 'пакет і кілька фондів, 800 млрд доларів' },
        points: { 'framework-20': ['8', '8-parts', '9'] }
      },
      { says: { en: 'full rebuilding', uk: 'повна відбудова' }, points: { 'us-final-offer-2025-04': ['economics-2'] } },
      {
        says: { en: 'money for rebuilding', uk: 'кошти на відбудову' },
        points: { 'eu-ua-12point-2025-10': ['bloomberg-1'] }
      }
    ]
  },
  {
    topic: 'gas-infrastructure',
    positions: [
      {
        says: { en: 'the US and Ukraine jointly', uk: 'США та Україна спільно' },
        points: { 'us-28point-2025-11': ['12b'], 'e3-counter-2025-11': ['12b'] }
      },
      { says: { en: 'the US and its companies', uk: 'США та їхні компанії' }, points: { 'framework-20': ['8-parts'] } },
      {
        says: { en: 'gas transit restored', uk: 'транзит газу відновлено' },
        points: { 'ru-memorandum-2025-06': ['i-12'] }
      }
    ]
  },
  {
    topic: 'cities-rehabilitation',
    positions: [
      {
        says: { en: 'towns and housing restored', uk: 'міста й житло відновлено' },
        points: { 'us-28point-2025-11': ['12c'], 'e3-counter-2025-11': ['12c'], 'framework-20': ['8-parts'] }
      }
    ]
  },
  {
    topic: 'infrastructure',
    positions: [
      {
        says: { en: 'developed', uk: 'розвиток' },
        points: { 'us-28point-2025-11': ['12d'], 'e3-counter-2025-11': ['12d'], 'framework-20': ['8-parts'] }
      }
    ]
  },
  {
    topic: 'minerals',
    positions: [
      {
        says: { en: 'extracted, part of the package', uk: 'видобуток, частина пакета' },
        points: { 'us-28point-2025-11': ['12e'], 'e3-counter-2025-11': ['12e'], 'framework-20': ['8-parts'] }
      },
      {
        says: { en: 'agreement of the US and Ukraine', uk: 'угода США та України' },
        points: { 'us-final-offer-2025-04': ['economics-1'], 'ua-eu-counter-2025-04': ['economics-1'] }
      }
    ]
  },
  {
    topic: 'world-bank',
    positions: [
      {
        says: { en: 'financing package', uk: 'пакет фінансування' },
        points: { 'us-28point-2025-11': ['12f'], 'e3-counter-2025-11': ['12f'], 'framework-20': ['8-parts'] }
      }
    ]
  },
  {
    topic: 'free-trade',
    positions: [{ says: { en: 'agreement speeded up', uk: 'угоду пришвидшено' }, points: { 'framework-20': ['10'] } }]
  },
  {
    topic: 'economic-cooperation',
    positions: [{ says: { en: 'with partners', uk: 'з партнерами' }, points: { 'eu-24point-2025-11': ['21'] } }]
  },
  {
    topic: 'frozen-assets',
    positions: [
      {
        says: {
          en: '$100 billion for rebuilding, 50% of profit to the US; rest to a US–Russian vehicle',
          uk: '100 млрд доларів на відбудову, 50 % прибутку США; решта — спільному механізму США й Росії'
        },
        points: { 'us-28point-2025-11': ['14'] }
      },
      {
        says: { en: 'frozen until Russia has paid', uk: 'заморожені, доки Росія не заплатить' },
        points: {
          'e3-counter-2025-11': ['14'],
          'eu-24point-2025-11': ['22'],
          'ua-eu-counter-2025-04': ['economics-2']
        }
      },
      {
        says: {
          en: 'for rebuilding, or frozen until reparations are paid',
          uk: 'на відбудову або заморожені до сплати репарацій'
        },
        points: { 'ua-memorandum-2025-06': ['i-7'] }
      },
      {
        says: {
          en: 'back to Russia after compensation is agreed',
          uk: 'назад Росії після домовленості про компенсацію'
        },
        points: { 'eu-ua-12point-2025-10': ['12'] }
      }
    ]
  },
  {
    topic: 'compensation',
    positions: [
      {
        says: { en: 'in full, also out of frozen assets', uk: 'повна, зокрема із заморожених активів' },
        points: { 'e3-counter-2025-11': ['14'], 'eu-24point-2025-11': ['22'], 'ua-eu-counter-2025-04': ['economics-2'] }
      },
      {
        says: { en: 'frozen assets serve reparations', uk: 'заморожені активи — на репарації' },
        points: { 'ua-memorandum-2025-06': ['i-7'] }
      },
      { says: { en: 'claims waived', uk: 'відмова від претензій' }, points: { 'ru-memorandum-2025-06': ['i-10'] } },
      {
        says: { en: 'in full, payer not named', uk: 'повна, платника не названо' },
        points: { 'us-final-offer-2025-04': ['economics-2'] }
      },
      { says: { en: 'international mechanism', uk: 'міжнародний механізм' }, points: { 'peace-formula-2022': ['7'] } },
      { says: { en: 'to be agreed', uk: 'за домовленістю' }, points: { 'eu-ua-12point-2025-10': ['12'] } }
    ]
  },
  {
    topic: 'food-security',
    positions: [
      {
        says: { en: 'grain initiative, more ports', uk: 'зернова ініціатива, більше портів' },
        points: { 'peace-formula-2022': ['2'] }
      }
    ]
  },
  {
    topic: 'energy-security',
    positions: [
      {
        says: { en: 'price limits on Russian energy', uk: 'обмеження цін на російські енергоресурси' },
        points: { 'peace-formula-2022': ['3'] }
      }
    ]
  },
  {
    topic: 'ecocide',
    positions: [
      {
        says: { en: 'countered, environment protected', uk: 'протидія, захист довкілля' },
        points: { 'peace-formula-2022': ['8'] }
      }
    ]
  }
];

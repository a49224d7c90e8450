import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'ua-eu-counter-2025-04',
  versions: ['ua-eu-counter-2025-04'],
  coverage: 'whole',
  basis: {
    en: 'Headings are those of the text that Reuters published; the lines under each are counted here.',
    uk: 'Заголовки — як у тексті, який опублікував Reuters; рядки під ними порахував атлас.'
  },
  points: [
    {
      id: 'ceasefire-1',
      point: { en: 'Ceasefire 1', uk: 'Припинення вогню 1' },
      seen: 'in-full',
      text: {
        en: 'There would be a full and unconditional ceasefire in the air, on land and at sea.',
        uk: 'Вогонь припинили б повністю й беззастережно — у повітрі, на суші та на морі.'
      },
      topics: ['ceasefire'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'ceasefire-2',
      point: { en: 'Ceasefire 2', uk: 'Припинення вогню 2' },
      seen: 'in-full',
      text: {
        en: 'Both sides would start technical talks at once with the United States and European states, beside work on the agenda of a peace agreement.',
        uk: 'Обидві сторони одразу почали б технічні переговори зі США та європейськими державами, паралельно з підготовкою порядку денного мирної угоди.'
      },
      topics: ['ceasefire', 'monitoring'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'ceasefire-3',
      point: { en: 'Ceasefire 3', uk: 'Припинення вогню 3' },
      seen: 'in-full',
      text: {
        en: 'The United States would lead the monitoring, supported by third states.',
        uk: 'Моніторинг очолювали б США за підтримки третіх держав.'
      },
      topics: ['monitoring'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'ceasefire-4',
      point: { en: 'Ceasefire 4', uk: 'Припинення вогню 4' },
      seen: 'in-full',
      text: {
        en: 'Russia would send home all deported and illegally displaced Ukrainian children without conditions.',
        uk: 'Росія без умов повернула б усіх депортованих і незаконно переміщених українських дітей.'
      },
      topics: ['detainees-children'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'ceasefire-5',
      point: { en: 'Ceasefire 5', uk: 'Припинення вогню 5' },
      seen: 'in-full',
      text: {
        en: 'All prisoners of war would be exchanged, all for all, and Russia would let civilian detainees go.',
        uk: 'Усіх військовополонених обміняли б «усіх на всіх», а Росія відпустила б цивільних затриманих.'
      },
      topics: ['humanitarian-exchange', 'detainees-children'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'guarantee-1',
      point: { en: 'Guarantee 1', uk: 'Гарантії 1' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would receive robust guarantees like Article 5, from the United States as well, since NATO has no consensus on its membership.',
        uk: 'Україна отримала б міцні гарантії на кшталт статті 5, також від США, оскільки консенсусу щодо її членства в НАТО немає.'
      },
      topics: ['security-guarantee', 'nato-membership'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'guarantee-2',
      point: { en: 'Guarantee 2', uk: 'Гарантії 2' },
      seen: 'in-full',
      text: { en: 'Ukraine’s forces would not be limited.', uk: 'Сил України не обмежували б.' },
      topics: ['force-cap'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'guarantee-3',
      point: { en: 'Guarantee 3', uk: 'Гарантії 3' },
      seen: 'in-full',
      text: {
        en: 'The guarantors would be an ad hoc group of European and willing non-European states.',
        uk: 'Гарантами була б спеціально створена група європейських і охочих неєвропейських держав.'
      },
      topics: ['security-guarantee'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'guarantee-4',
      point: { en: 'Guarantee 4', uk: 'Гарантії 4' },
      seen: 'in-full',
      text: {
        en: 'The presence, weapons and operations of friendly foreign forces in Ukraine would not be limited.',
        uk: 'Присутності, зброї та операцій дружніх іноземних сил в Україні не обмежували б.'
      },
      topics: ['foreign-troops'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'guarantee-5',
      point: { en: 'Guarantee 5', uk: 'Гарантії 5' },
      seen: 'in-full',
      text: { en: 'Ukraine would pursue accession to the EU.', uk: 'Україна домагалася б вступу до ЄС.' },
      topics: ['eu-membership'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'territory-1',
      point: { en: 'Territory 1', uk: 'Території 1' },
      seen: 'in-full',
      text: {
        en: 'Questions of territory would be discussed and settled after a full and unconditional ceasefire.',
        uk: 'Територіальні питання обговорювали б і розв’язували після повного й беззастережного припинення вогню.'
      },
      topics: ['territory'],
      land: ['crimea-with-sevastopol', 'kinburn-spit-held-by-russia', 'outside-crimea-held-by-russia'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'territory-2',
      point: { en: 'Territory 2', uk: 'Території 2' },
      seen: 'in-full',
      text: {
        en: 'Talks on territory would start from the line of control.',
        uk: 'Переговори про території починалися б від лінії контролю.'
      },
      topics: ['territory'],
      land: ['crimea-with-sevastopol', 'kinburn-spit-held-by-russia', 'outside-crimea-held-by-russia'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'territory-3',
      point: { en: 'Territory 3', uk: 'Території 3' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would get back the Zaporizhzhia nuclear plant, with the United States taking part, and the Kakhovka dam, by a mechanism of transfer.',
        uk: 'Україна отримала б назад Запорізьку АЕС, за участю США, і греблю Каховської ГЕС — через механізм передавання.'
      },
      topics: ['znpp', 'kakhovka-dam'],
      land: ['site/zaporizhzhia-npp', 'site/kakhovka-dam'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'territory-4',
      point: { en: 'Territory 4', uk: 'Території 4' },
      seen: 'in-full',
      text: {
        en: 'Ukraine could use the Dnipro unhindered and would control the Kinburn Spit.',
        uk: 'Україна мала б безперешкодний прохід Дніпром і контроль над Кінбурнською косою.'
      },
      topics: ['dnipro-use', 'territory'],
      land: ['site/dnipro-shipping', 'site/kinburn-spit'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'economics-1',
      point: { en: 'Economics 1', uk: 'Економіка 1' },
      seen: 'in-full',
      text: {
        en: 'The United States and Ukraine would carry out an agreement on economic cooperation and minerals.',
        uk: 'США та Україна виконували б угоду про економічну співпрацю й корисні копалини.'
      },
      topics: ['minerals'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'economics-2',
      point: { en: 'Economics 2', uk: 'Економіка 2' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would be fully rebuilt and compensated, also out of Russian state assets, which stay frozen until Russia has made good the damage.',
        uk: 'Україну повністю відбудували б і компенсували б їй збитки, зокрема коштом російських державних активів, які лишалися б замороженими, доки Росія не відшкодує шкоду.'
      },
      topics: ['frozen-assets', 'compensation'],
      sources: ['up-apr25', 'ary-apr25']
    },
    {
      id: 'economics-3',
      point: { en: 'Economics 3', uk: 'Економіка 3' },
      seen: 'in-full',
      text: {
        en: 'US sanctions on Russia since 2014 could be eased step by step once peace is lasting, and would come back if the agreement is broken.',
        uk: 'Санкції США проти Росії з 2014 року могли б поступово послаблювати, коли мир стане тривалим, і відновили б у разі порушення угоди.'
      },
      topics: ['sanctions', 'snapback'],
      figures: { 'sanctions-since': 2014 },
      sources: ['up-apr25', 'ary-apr25', 'ki-apr25']
    }
  ]
} satisfies DocumentFile;

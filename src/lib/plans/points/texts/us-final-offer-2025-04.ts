import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'us-final-offer-2025-04',
  versions: ['us-final-offer-2025-04'],
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
      text: { en: 'The ceasefire would be permanent.', uk: 'Припинення вогню було б постійним.' },
      topics: ['ceasefire'],
      note: { en: 'One republication writes “general”.', uk: 'В одному передруку — «загальне».' },
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'ceasefire-2',
      point: { en: 'Ceasefire 2', uk: 'Припинення вогню 2' },
      seen: 'in-full',
      text: {
        en: 'Both sides would start at once to settle how it is carried out.',
        uk: 'Обидві сторони одразу почали б узгоджувати, як його здійснити.'
      },
      topics: ['ceasefire', 'monitoring'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'guarantee-1',
      point: { en: 'Guarantee 1', uk: 'Гарантії 1' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would receive a robust security guarantee.',
        uk: 'Україна отримала б міцну гарантію безпеки.'
      },
      topics: ['security-guarantee'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'guarantee-2',
      point: { en: 'Guarantee 2', uk: 'Гарантії 2' },
      seen: 'in-full',
      text: {
        en: 'The guarantors would be an ad hoc group of European and willing non-European states.',
        uk: 'Гарантами була б спеціально створена група європейських і охочих неєвропейських держав.'
      },
      topics: ['security-guarantee'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'guarantee-3',
      point: { en: 'Guarantee 3', uk: 'Гарантії 3' },
      seen: 'in-full',
      text: { en: 'Ukraine would not seek to join NATO.', uk: 'Україна не прагнула б вступити до НАТО.' },
      topics: ['nato-membership'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'guarantee-4',
      point: { en: 'Guarantee 4', uk: 'Гарантії 4' },
      seen: 'in-full',
      text: { en: 'Ukraine could pursue membership of the EU.', uk: 'Україна могла б домагатися членства в ЄС.' },
      topics: ['eu-membership'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'territory-1',
      point: { en: 'Territory 1', uk: 'Території 1' },
      seen: 'in-full',
      text: {
        en: 'The United States would recognise Russia’s control of Crimea in law.',
        uk: 'США визнали б контроль Росії над Кримом де-юре.'
      },
      topics: ['territory', 'recognition'],
      land: ['crimea-with-sevastopol'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'territory-2',
      point: { en: 'Territory 2', uk: 'Території 2' },
      seen: 'in-full',
      text: {
        en: 'The United States would recognise Russia’s control of Luhansk de facto.',
        uk: 'США визнали б контроль Росії над Луганською областю де-факто.'
      },
      topics: ['territory', 'recognition'],
      land: ['luhansk-held-by-russia', 'luhansk-held-by-ukraine'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'territory-3',
      point: { en: 'Territory 3', uk: 'Території 3' },
      seen: 'in-full',
      text: {
        en: 'The United States would recognise de facto the parts of Zaporizhzhia, Donetsk and Kherson that Russia holds.',
        uk: 'США визнали б де-факто частини Запорізької, Донецької й Херсонської областей, які утримує Росія.'
      },
      topics: ['territory', 'recognition'],
      figures: { regions: 3 },
      land: [
        'donetsk-held-by-russia',
        'donetsk-held-by-ukraine',
        'kherson-held-by-russia',
        'kherson-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine'
      ],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'territory-4',
      point: { en: 'Territory 4', uk: 'Території 4' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would get back land in Kharkiv Oblast.',
        uk: 'Україна отримала б назад землі в Харківській області.'
      },
      topics: ['territory'],
      land: ['kharkiv-held-by-russia'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'territory-5',
      point: { en: 'Territory 5', uk: 'Території 5' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would get back the Zaporizhzhia nuclear plant, run by the United States with electricity for both sides, and the Kakhovka dam.',
        uk: 'Україна отримала б назад Запорізьку АЕС під управлінням США, з електроенергією для обох сторін, і греблю Каховської ГЕС.'
      },
      topics: ['znpp', 'kakhovka-dam'],
      land: ['site/zaporizhzhia-npp', 'site/kakhovka-dam'],
      sources: ['babel-apr25', 'online-apr25']
    },
    {
      id: 'territory-6',
      point: { en: 'Territory 6', uk: 'Території 6' },
      seen: 'in-full',
      text: {
        en: 'Ukraine could use the Dnipro unhindered and would control the Kinburn Spit.',
        uk: 'Україна мала б безперешкодний прохід Дніпром і контроль над Кінбурнською косою.'
      },
      topics: ['dnipro-use', 'territory'],
      land: ['kinburn-spit-held-by-russia', 'site/dnipro-shipping', 'site/kinburn-spit'],
      sources: ['babel-apr25', 'online-apr25']
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
      sources: ['online-apr25', 'iwpost-apr25']
    },
    {
      id: 'economics-2',
      point: { en: 'Economics 2', uk: 'Економіка 2' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would be fully rebuilt and compensated.',
        uk: 'Україну повністю відбудували б і компенсували б їй збитки.'
      },
      topics: ['compensation', 'reconstruction-fund'],
      note: { en: 'Who pays is not said.', uk: 'Хто платить, не сказано.' },
      sources: ['online-apr25', 'iwpost-apr25']
    },
    {
      id: 'economics-3',
      point: { en: 'Economics 3', uk: 'Економіка 3' },
      seen: 'in-full',
      text: {
        en: 'Sanctions on Russia since 2014 that arose from the conflict would be lifted.',
        uk: 'Санкції проти Росії з 2014 року, пов’язані з конфліктом, скасували б.'
      },
      topics: ['sanctions'],
      figures: { 'sanctions-since': 2014 },
      sources: ['online-apr25', 'iwpost-apr25', 'ki-apr25']
    },
    {
      id: 'economics-4',
      point: { en: 'Economics 4', uk: 'Економіка 4' },
      seen: 'in-full',
      text: {
        en: 'The United States and Russia would cooperate in energy and other branches of industry.',
        uk: 'США та Росія співпрацювали б в енергетиці та інших галузях промисловості.'
      },
      topics: ['economic-cooperation-russia-us'],
      sources: ['online-apr25', 'iwpost-apr25']
    }
  ]
} satisfies DocumentFile;

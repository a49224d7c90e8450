import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'peace-formula-2022',
  versions: ['peace-formula-2022'],
  coverage: 'whole',
  basis: {
    en: 'Numbers are those of the speech at the G20 summit on Bali.',
    uk: 'Номери — як у промові на саміті «Великої двадцятки» на Балі.'
  },
  points: [
    {
      id: '1',
      point: '1',
      seen: 'in-full',
      text: {
        en: 'Radiation and nuclear safety: Russia would leave the Zaporizhzhia plant to the IAEA and its Ukrainian staff.',
        uk: 'Радіаційна та ядерна безпека: Росія залишила б Запорізьку АЕС МАГАТЕ та українському персоналу.'
      },
      topics: ['znpp', 'nuclear-safety'],
      land: ['site/zaporizhzhia-npp'],
      sources: ['pf-speech', 'novaya-22']
    },
    {
      id: '2',
      point: '2',
      seen: 'in-full',
      text: {
        en: 'Food security: the grain initiative would be prolonged and widened to the ports of Mykolaiv and Olvia.',
        uk: 'Продовольча безпека: зернову ініціативу продовжили б і поширили на порти Миколаїв та Ольвія.'
      },
      topics: ['food-security', 'black-sea-grain'],
      land: ['site/black-sea-shipping'],
      sources: ['pf-speech', 'novaya-22', 'alj-22']
    },
    {
      id: '3',
      point: '3',
      seen: 'in-full',
      text: {
        en: 'Energy security, with price limits on Russian energy.',
        uk: 'Енергетична безпека, з обмеженням цін на російські енергоресурси.'
      },
      topics: ['energy-security'],
      sources: ['pf-speech', 'novaya-22', 'alj-22']
    },
    {
      id: '4',
      point: '4',
      seen: 'in-full',
      text: {
        en: 'All prisoners and deported people would be let go; 11,000 deported children are known by name.',
        uk: 'Усіх полонених і депортованих відпустили б; поіменно відомо 11 000 депортованих дітей.'
      },
      topics: ['humanitarian-exchange', 'detainees-children'],
      figures: { 'children-known-by-name': 11_000 },
      sources: ['pf-speech', 'novaya-22', 'alj-22']
    },
    {
      id: '5',
      point: '5',
      seen: 'in-full',
      text: {
        en: 'The UN Charter would be carried out and Ukraine’s territorial integrity restored; this is not up for negotiation.',
        uk: 'Статут ООН виконали б, а територіальну цілісність України відновили; це не предмет переговорів.'
      },
      topics: ['territory', 'sovereignty'],
      land: ['crimea-with-sevastopol', 'outside-crimea-held-by-russia'],
      sources: ['pf-speech', 'novaya-22']
    },
    {
      id: '6',
      point: '6',
      seen: 'in-full',
      text: {
        en: 'Russian troops would withdraw and fighting would end.',
        uk: 'Російські війська вийшли б, бойові дії припинилися б.'
      },
      topics: ['withdrawal', 'ceasefire', 'territory'],
      land: ['crimea-with-sevastopol', 'outside-crimea-held-by-russia'],
      sources: ['pf-speech', 'novaya-22']
    },
    {
      id: '7',
      point: '7',
      seen: 'in-full',
      text: {
        en: 'Justice: a special tribunal on the crime of aggression and an international mechanism of compensation.',
        uk: 'Справедливість: спеціальний трибунал щодо злочину агресії та міжнародний механізм компенсації.'
      },
      topics: ['justice', 'compensation'],
      sources: ['pf-speech', 'novaya-22']
    },
    {
      id: '8',
      point: '8',
      seen: 'in-full',
      text: {
        en: 'Ecocide would be countered and the environment protected at once.',
        uk: 'Екоцидові протидіяли б, а довкілля захистили б негайно.'
      },
      topics: ['ecocide'],
      sources: ['pf-speech', 'novaya-22']
    },
    {
      id: '9',
      point: '9',
      seen: 'in-full',
      text: {
        en: 'Escalation would be prevented by a security architecture with guarantees for Ukraine.',
        uk: 'Ескалації запобігла б архітектура безпеки з гарантіями для України.'
      },
      topics: ['security-guarantee', 'security-architecture'],
      sources: ['pf-speech', 'novaya-22']
    },
    {
      id: '10',
      point: '10',
      seen: 'in-full',
      text: {
        en: 'The end of the war would be confirmed in a document that the sides sign.',
        uk: 'Кінець війни засвідчив би документ, підписаний сторонами.'
      },
      topics: ['legally-binding'],
      sources: ['pf-speech', 'novaya-22']
    }
  ]
} satisfies DocumentFile;

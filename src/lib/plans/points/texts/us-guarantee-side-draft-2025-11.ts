import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'us-guarantee-side-draft-2025-11',
  title: { en: 'US paper on the guarantee, 20 November 2025', uk: 'Документ США про гарантію, 20 листопада 2025 року' },
  shortTitle: { en: 'US guarantee paper', uk: 'Документ про гарантію' },
  published: '2025-11-20',
  versions: [],
  side: 'us',
  coverage: 'selected',
  basis: {
    en: 'Published by Axios beside the 28 points; the atlas knows it from reports. Numbers in brackets are the atlas’s; it draws no land.',
    uk: 'Опублікував Axios поряд із 28 пунктами; атлас знає його з повідомлень. Номери в дужках — атласу; земель на карті документ не визначає.'
  },
  points: [
    {
      id: '1',
      point: '(1)',
      seen: 'in-detail',
      text: {
        en: 'A significant, deliberate and sustained Russian attack across the agreed armistice line would count as a threat to the whole transatlantic community, as under Article 5.',
        uk: 'Значний, навмисний і тривалий напад Росії через узгоджену лінію перемир’я вважали б загрозою всій трансатлантичній спільноті, як за статтею 5.'
      },
      topics: ['security-guarantee'],
      sources: ['jpost-side', 'ynet-side']
    },
    {
      id: '2',
      point: '(2)',
      seen: 'in-detail',
      text: {
        en: 'The President of the United States would decide on the answer: armed force, intelligence and logistics, or economic and diplomatic steps.',
        uk: 'Рішення про відповідь ухвалював би президент США: збройна сила, розвідка й логістика або економічні та дипломатичні кроки.'
      },
      topics: ['security-guarantee'],
      sources: ['jpost-side', 'ynet-side']
    },
    {
      id: '3',
      point: '(3)',
      seen: 'in-detail',
      text: { en: 'A joint mechanism would assess breaches.', uk: 'Порушення оцінював би спільний механізм.' },
      topics: ['monitoring', 'security-guarantee'],
      sources: ['caliber-side']
    },
    {
      id: '4',
      point: '(4)',
      seen: 'in-detail',
      text: {
        en: 'It would run for 10 years and could be renewed; Ukraine, the United States, the EU, NATO and Russia are foreseen as signatories.',
        uk: 'Документ діяв би 10 років із можливістю продовження; підписантами мали б бути Україна, США, ЄС, НАТО та Росія.'
      },
      topics: ['security-guarantee'],
      figures: { years: 10 },
      sources: ['jpost-side']
    }
  ]
} satisfies DocumentFile;

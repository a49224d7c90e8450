import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'us-fez-2025-12',
  versions: ['us-fez-2025-12'],
  coverage: 'selected',
  basis: {
    en: 'Remarks or reports, not a document: the atlas has put them in an order of its own. What they leave out cannot be told.',
    uk: 'Висловлювання або повідомлення, а не документ: порядок — атласу. Чого в них немає, сказати не можна.'
  },
  points: [
    {
      id: 'zone',
      point: '(1)',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would withdraw from its part of Donetsk Oblast, Russian forces would not come in, and the land would be a free economic zone.',
        uk: 'Україна вийшла б зі своєї частини Донецької області, російські сили не ввійшли б, а землі стали б вільною економічною зоною.'
      },
      topics: ['withdrawal', 'free-economic-zone'],
      land: ['donetsk-held-by-ukraine', 'overlay/free-economic-zone'],
      sources: ['gbf-dec11', 'oua-dec12']
    },
    {
      id: 'plant',
      point: '(2)',
      seen: 'in-detail',
      text: {
        en: 'The Zaporizhzhia nuclear plant would be governed jointly.',
        uk: 'Запорізькою АЕС управляли б спільно.'
      },
      topics: ['znpp'],
      land: ['site/zaporizhzhia-npp'],
      sources: ['gbf-dec11']
    },
    {
      id: 'referendum',
      point: '(3)',
      seen: 'in-detail',
      text: {
        en: 'By Zelensky, Ukrainians would have to vote if land is to be given up.',
        uk: 'За Зеленським, про поступки землею мали б голосувати українці.'
      },
      topics: ['referendum'],
      sources: ['gbf-dec11', 'oua-dec12']
    }
  ]
} satisfies DocumentFile;

import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'eu-ua-counter-2025-08',
  versions: ['eu-ua-counter-2025-08'],
  coverage: 'selected',
  basis: {
    en: 'Remarks or reports, not a document: the atlas has put them in an order of its own. What they leave out cannot be told.',
    uk: 'Висловлювання або повідомлення, а не документ: порядок — атласу. Чого в них немає, сказати не можна.'
  },
  points: [
    {
      id: 'ceasefire',
      point: '(1)',
      seen: 'in-detail',
      text: {
        en: 'A ceasefire would come first; nothing else would be done before it.',
        uk: 'Спершу — припинення вогню; до нього не було б інших кроків.'
      },
      topics: ['ceasefire'],
      sources: ['menafn-counter']
    },
    {
      id: 'land',
      point: '(2)',
      seen: 'in-detail',
      text: {
        en: 'A withdrawal from land would have to be met by one of equal size on the other side.',
        uk: 'На вихід із територій мав би відповідати рівний вихід іншої сторони.'
      },
      topics: ['territory', 'withdrawal'],
      land: ['donetsk-held-by-ukraine'],
      sources: ['menafn-counter']
    },
    {
      id: 'guarantees',
      point: '(3)',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would receive firm guarantees; NATO membership would not be ruled out.',
        uk: 'Україна отримала б тверді гарантії; членства в НАТО не виключали б.'
      },
      topics: ['security-guarantee', 'nato-membership'],
      sources: ['menafn-counter']
    }
  ]
} satisfies DocumentFile;

import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'kremlin-may-2026',
  versions: ['kremlin-may-2026'],
  coverage: 'selected',
  basis: {
    en: 'Remarks or reports, not a document: the atlas has put them in an order of its own. What they leave out cannot be told.',
    uk: 'Висловлювання або повідомлення, а не документ: порядок — атласу. Чого в них немає, сказати не можна.'
  },
  points: [
    {
      id: 'donbas',
      point: '(1)',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would leave what it holds of Donetsk and Luhansk oblasts before anything else.',
        uk: 'Україна насамперед вийшла б із того, що утримує в Донецькій і Луганській областях.'
      },
      topics: ['territory', 'withdrawal'],
      land: ['luhansk-held-by-ukraine', 'donetsk-held-by-ukraine'],
      sources: ['avia-may']
    },
    {
      id: 'ceasefire',
      point: '(2)',
      seen: 'in-detail',
      text: {
        en: 'A ceasefire would follow the withdrawal; a truce of 3 days, 9 to 11 May 2026, was announced apart from it.',
        uk: 'Припинення вогню настало б після виходу; окремо оголосили перемир’я на 3 дні, 9–11 травня 2026 року.'
      },
      topics: ['ceasefire'],
      figures: { 'days-at-most': 3 },
      sources: ['avia-may', 'belga-may']
    },
    {
      id: 'prisoners',
      point: '(3)',
      seen: 'in-detail',
      text: {
        en: 'Together with the truce an exchange of 1,000 prisoners for 1,000 was announced.',
        uk: 'Разом із перемир’ям оголосили обмін полоненими 1000 на 1000.'
      },
      topics: ['humanitarian-exchange'],
      figures: { 'prisoners-exchanged': 1000 },
      sources: ['belga-may', 'ebiz-may']
    }
  ]
} satisfies DocumentFile;

import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'geneva-dmz-2026-02',
  versions: ['geneva-dmz-2026-02'],
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
        en: 'A demilitarised zone in Donetsk Oblast was discussed, with free trade in it; what would belong to it was open.',
        uk: 'Обговорювали демілітаризовану зону в Донецькій області з вільною торгівлею; що до неї входило б, лишалося відкритим.'
      },
      topics: ['demilitarised-zone', 'free-economic-zone'],
      land: ['donetsk-held-by-ukraine', 'donetsk-held-by-russia', 'overlay/free-trade-zone'],
      sources: ['axar-feb21', 'bb-feb19']
    },
    {
      id: 'guarantees',
      point: '(2)',
      seen: 'in-detail',
      text: {
        en: 'Washington tied guarantees to an agreement; by the Financial Times to giving up the Donbas, which the White House denies.',
        uk: 'Вашингтон пов’язував гарантії з угодою; за Financial Times — із відмовою від Донбасу, що Білий дім заперечує.'
      },
      topics: ['security-guarantee'],
      sources: ['ind-jan27']
    },
    {
      id: 'votes',
      point: '(3)',
      seen: 'in-detail',
      text: {
        en: 'By the Financial Times elections and a referendum would be held by 15 May 2026; Kyiv denied it.',
        uk: 'За Financial Times, вибори й референдум відбулися б до 15 травня 2026 року; Київ це заперечив.'
      },
      topics: ['elections', 'referendum'],
      sources: ['it-feb11', 'cy-feb11']
    },
    {
      id: 'monitoring',
      point: '(4)',
      seen: 'in-detail',
      text: {
        en: 'The ceasefire would be monitored under US lead.',
        uk: 'Припинення вогню контролювали б під проводом США.'
      },
      topics: ['monitoring'],
      sources: ['axar-feb21']
    }
  ]
} satisfies DocumentFile;

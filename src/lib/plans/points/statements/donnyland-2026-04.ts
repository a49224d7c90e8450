import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'donnyland-2026-04',
  versions: ['donnyland-2026-04'],
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
        en: 'The part of Donetsk Oblast that Ukraine holds would be a largely self-governing zone under neither army, with offshore rules.',
        uk: 'Частина Донецької області, яку утримує Україна, була б значною мірою самоврядною зоною без обох армій, з офшорними правилами.'
      },
      topics: ['free-economic-zone', 'demilitarised-zone'],
      land: ['donetsk-held-by-ukraine', 'overlay/offshore-zone'],
      sources: ['bab-don', 'nik-don']
    },
    {
      id: 'board',
      point: '(2)',
      seen: 'in-detail',
      text: {
        en: 'The Board of Peace of Donald Trump was named as a possible manager; neither side has joined it.',
        uk: 'Можливим керівником називали «Раду миру» Дональда Трампа; жодна зі сторін до неї не вступила.'
      },
      topics: ['peace-council'],
      sources: ['bab-don']
    },
    {
      id: 'guarantees',
      point: '(3)',
      seen: 'in-detail',
      text: {
        en: 'By Zelensky in March 2026, the United States offered guarantees if Ukraine leaves the Donbas.',
        uk: 'За словами Зеленського в березні 2026 року, США пропонували гарантії, якщо Україна вийде з Донбасу.'
      },
      topics: ['security-guarantee'],
      sources: ['ver-mar']
    }
  ]
} satisfies DocumentFile;

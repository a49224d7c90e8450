import type { DocumentFile } from '../../schema/plan-document';

const sources = ['axios-sep5', 'local10-sep5'];

export default {
  id: 'kremlin-september-2026',
  versions: ['kremlin-september-2026'],
  coverage: 'selected',
  basis: {
    en: 'A demand as reported, not a document, and known from a digest that names the reports. What it leaves out cannot be told.',
    uk: 'Вимога з повідомлень, а не документ; відома з дайджесту, що їх називає. Чого в ній немає, сказати не можна.'
  },
  points: [
    {
      id: 'oblasts',
      point: '(1)',
      seen: 'in-short',
      text: {
        en: 'Ukraine would cede all of Luhansk, Donetsk, Zaporizhzhia and Kherson oblasts.',
        uk: 'Україна поступилася б усією Луганською, Донецькою, Запорізькою та Херсонською областями.'
      },
      topics: ['territory', 'withdrawal'],
      land: [
        'luhansk-held-by-ukraine',
        'donetsk-held-by-ukraine',
        'zaporizhzhia-held-by-ukraine',
        'kherson-held-by-ukraine'
      ],
      sources
    },
    {
      id: 'nato',
      point: '(2)',
      seen: 'in-short',
      text: { en: 'Ukraine would renounce NATO.', uk: 'Україна відмовилася б від НАТО.' },
      topics: ['nato-membership'],
      sources
    }
  ]
} satisfies DocumentFile;

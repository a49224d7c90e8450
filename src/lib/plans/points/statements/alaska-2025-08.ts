import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'alaska-2025-08',
  versions: ['alaska-2025-08'],
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
        en: 'Ukraine would leave Russia the rest of Donetsk and Luhansk oblasts; in Kherson and Zaporizhzhia oblasts the line would be frozen.',
        uk: 'Україна залишила б Росії решту Донецької та Луганської областей; у Херсонській і Запорізькій лінію заморозили б.'
      },
      topics: ['territory', 'withdrawal'],
      land: [
        'luhansk-held-by-ukraine',
        'donetsk-held-by-ukraine',
        'kherson-held-by-russia',
        'kherson-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine'
      ],
      sources: ['liga-440', 'bt-440', 'it-aug']
    },
    {
      id: 'strips',
      point: '(2)',
      seen: 'in-detail',
      text: {
        en: 'Russia would leave strips it holds in Sumy and Kharkiv oblasts.',
        uk: 'Росія вийшла б зі смуг, які утримує в Сумській і Харківській областях.'
      },
      topics: ['withdrawal'],
      land: ['sumy-held-by-russia', 'kharkiv-held-by-russia'],
      sources: ['liga-440', 'bt-440']
    },
    {
      id: 'crimea',
      point: '(3)',
      seen: 'in-detail',
      text: { en: 'Russia wanted Crimea to be recognised as Russian.', uk: 'Росія хотіла визнання Криму російським.' },
      topics: ['recognition'],
      land: ['crimea-with-sevastopol'],
      sources: ['liga-440', 'bt-440']
    },
    {
      id: 'ceasefire',
      point: '(4)',
      seen: 'in-detail',
      text: {
        en: 'There would be no ceasefire until a full agreement is reached.',
        uk: 'Припинення вогню не було б до повної угоди.'
      },
      topics: ['ceasefire'],
      sources: ['liga-440', 'bt-440']
    },
    {
      id: 'nato',
      point: '(5)',
      seen: 'in-detail',
      text: { en: 'Ukraine would not join NATO.', uk: 'Україна не вступила б до НАТО.' },
      topics: ['nato-membership'],
      sources: ['fbc-aug']
    },
    {
      id: 'sanctions',
      point: '(6)',
      seen: 'in-detail',
      text: {
        en: 'Russia expected that some sanctions are eased.',
        uk: 'Росія очікувала послаблення частини санкцій.'
      },
      topics: ['sanctions'],
      sources: ['liga-440']
    }
  ]
} satisfies DocumentFile;

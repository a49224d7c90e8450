import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'ru-national-guard-2025-12',
  versions: ['ru-national-guard-2025-12'],
  coverage: 'selected',
  basis: {
    en: 'Remarks or reports, not a document: the atlas has put them in an order of its own. What they leave out cannot be told.',
    uk: 'Висловлювання або повідомлення, а не документ: порядок — атласу. Чого в них немає, сказати не можна.'
  },
  points: [
    {
      id: 'donbas',
      point: '(1)',
      seen: 'in-full',
      text: {
        en: 'Ukraine would leave Donetsk and Luhansk oblasts; Russia’s National Guard and police would be there, perhaps without any army.',
        uk: 'Україна вийшла б із Донецької та Луганської областей; там були б Росгвардія та російська поліція, можливо, без жодної армії.'
      },
      topics: ['territory', 'withdrawal'],
      land: ['luhansk-held-by-ukraine', 'donetsk-held-by-ukraine'],
      sources: ['dd-ush', 'ins-ush', 'spec-ush']
    },
    {
      id: 'ceasefire',
      point: '(2)',
      seen: 'in-full',
      text: {
        en: 'A ceasefire would begin once Ukraine has withdrawn, not before.',
        uk: 'Припинення вогню почалося б після виходу України, не раніше.'
      },
      topics: ['ceasefire'],
      sources: ['dd-ush', 'ins-ush', 'spec-ush']
    }
  ]
} satisfies DocumentFile;

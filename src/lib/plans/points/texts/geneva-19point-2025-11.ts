import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'geneva-19point-2025-11',
  versions: ['geneva-19point-2025-11'],
  coverage: 'selected',
  basis: {
    en: 'The text was never published; six features are reported. What else it says, or leaves out, cannot be told.',
    uk: 'Тексту не публікували; відомі шість рис із повідомлень. Що ще в ньому є й чого немає, сказати не можна.'
  },
  points: [
    {
      id: 'cap',
      point: { en: 'reported', uk: 'за повідомленнями' },
      seen: 'in-short',
      text: {
        en: 'The limit of 600,000 for Ukraine’s forces is no longer in the draft.',
        uk: 'Межі в 600 000 осіб для сил України в проєкті більше немає.'
      },
      topics: ['force-cap'],
      sources: ['rbc-19', 'caliber-19', 'para-19']
    },
    {
      id: 'amnesty',
      point: { en: 'reported', uk: 'за повідомленнями' },
      seen: 'in-short',
      text: { en: 'The full amnesty is taken out.', uk: 'Повну амністію вилучено.' },
      topics: ['amnesty'],
      note: {
        en: 'Said on the record by Ambassador Olha Stefanishyna.',
        uk: 'Публічно сказала посолка Ольга Стефанішина.'
      },
      sources: ['forua-19', 'rbc-19']
    },
    {
      id: 'territory',
      point: { en: 'reported', uk: 'за повідомленнями' },
      seen: 'in-short',
      text: {
        en: 'What concerns territory, a withdrawal of Ukraine in Donetsk and Luhansk oblasts included, stands in brackets for the two presidents.',
        uk: 'Усе про території, зокрема вихід України в Донецькій і Луганській областях, стоїть у дужках для двох президентів.'
      },
      topics: ['territory'],
      land: ['luhansk-held-by-ukraine', 'donetsk-held-by-ukraine'],
      sources: ['belga-19', 'para-19', 'liga-19']
    },
    {
      id: 'nato',
      point: { en: 'reported', uk: 'за повідомленнями' },
      seen: 'in-short',
      text: {
        en: 'The renunciation of NATO stands in brackets for the two presidents; relations of NATO, Russia and the United States are left to them too.',
        uk: 'Відмова від НАТО стоїть у дужках для двох президентів; їм лишено й відносини НАТО, Росії та США.'
      },
      topics: ['nato-membership'],
      sources: ['belga-19', 'para-19']
    },
    {
      id: 'separate-tracks',
      point: { en: 'reported', uk: 'за повідомленнями' },
      seen: 'in-short',
      text: {
        en: 'Economic matters of the United States and Russia and questions about the EU and NATO go to tracks of their own.',
        uk: 'Економічні питання США і Росії та питання про ЄС і НАТО винесено в окремі переговори.'
      },
      topics: ['economic-cooperation-russia-us', 'eu-membership'],
      sources: ['rbc-19']
    },
    {
      id: 'number',
      point: { en: 'reported', uk: 'за повідомленнями' },
      seen: 'in-short',
      text: { en: 'The draft has 19 points.', uk: 'У проєкті 19 пунктів.' },
      topics: ['procedure'],
      figures: { points: 19 },
      note: {
        en: 'By The Washington Post the number was not final; on 25 November Donald Trump spoke of 22.',
        uk: 'За The Washington Post, число не було остаточним; 25 листопада Дональд Трамп говорив про 22.'
      },
      sources: ['liga-19', 'belga-19']
    }
  ]
} satisfies DocumentFile;

import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'istanbul-2022-draft-treaty',
  title: { en: 'Draft treaty of 15 April 2022', uk: 'Проєкт договору від 15 квітня 2022 року' },
  shortTitle: { en: 'Draft treaty, April 2022', uk: 'Проєкт договору, квітень 2022' },
  published: '2024-06-15',
  versions: [],
  side: 'joint-draft',
  coverage: 'selected',
  basis: {
    en: 'A draft of 18 articles and 6 annexes with marks of who had not agreed, published by The New York Times on 15 June 2024. Only selected terms were seen, in a Russian copy and in reports; it draws no land.',
    uk: 'Проєкт із 18 статей і 6 додатків із позначками, хто з чим не згоден; опублікувала The New York Times 15 червня 2024 року. Відомі лише окремі умови, з російської копії та повідомлень; земель на карті він не визначає.'
  },
  points: [
    {
      id: 'art-1',
      point: { en: 'Article 1', uk: 'Стаття 1' },
      seen: 'in-detail',
      text: {
        en: 'Ukraine would be permanently neutral, by its constitution: no alliances, no foreign bases or forces, no weapons of mass destruction.',
        uk: 'Україна була б постійно нейтральною, за Конституцією: без союзів, іноземних баз і сил, без зброї масового знищення.'
      },
      topics: ['neutrality', 'non-nuclear-status', 'foreign-troops'],
      sources: ['pulsepen-22', 'breaking-23']
    },
    {
      id: 'guarantees',
      point: { en: 'Guarantees', uk: 'Гарантії' },
      seen: 'in-detail',
      text: {
        en: 'Guarantor states would act after an attack; whether all of them, Russia included, would have to agree was in dispute.',
        uk: 'Держави-гаранти діяли б після нападу; чи потрібна для цього згода всіх, зокрема Росії, сторони не домовилися.'
      },
      topics: ['security-guarantee'],
      note: {
        en: 'Belarus (asked for by Russia) and Turkey (by Ukraine) stand in brackets.',
        uk: 'Білорусь (за бажанням Росії) і Туреччина (України) стоять у дужках.'
      },
      sources: ['pulsepen-22']
    },
    {
      id: 'crimea-and-donbas',
      point: { en: 'Crimea and Donbas', uk: 'Крим і Донбас' },
      seen: 'in-detail',
      text: {
        en: 'The guarantees would not extend to Crimea; the treaty leaves it and parts of Donbas out.',
        uk: 'Гарантії не поширювалися б на Крим; договір обминає його й частини Донбасу.'
      },
      topics: ['territory'],
      sources: ['pulsepen-22']
    },
    {
      id: 'annex-forces',
      point: { en: 'Annex on forces', uk: 'Додаток про сили' },
      seen: 'in-detail',
      text: {
        en: 'Russia asks for a limit of 85,000 troops, Ukraine offers 250,000.',
        uk: 'Росія домагається межі у 85 000 військових, Україна пропонує 250 000.'
      },
      topics: ['force-cap'],
      figures: { 'troops-asked-by-russia': 85_000, 'troops-offered-by-ukraine': 250_000 },
      note: { en: 'Some copies give 100,000 for Russia’s figure.', uk: 'У деяких копіях число Росії — 100 000.' },
      sources: ['pulsepen-22']
    },
    {
      id: 'language-and-ideology',
      point: { en: 'Language, ideology', uk: 'Мова, ідеологія' },
      seen: 'in-detail',
      text: {
        en: 'Russia asks for Russian as an official language and a ban on Nazi ideology; Ukraine declines to discuss either.',
        uk: 'Росія домагається офіційного статусу російської мови й заборони нацистської ідеології; Україна обговорювати це відмовляється.'
      },
      topics: ['language-church', 'nazi-ideology'],
      sources: ['pulsepen-22']
    },
    {
      id: 'sanctions',
      point: { en: 'Sanctions', uk: 'Санкції' },
      seen: 'in-detail',
      text: {
        en: 'Russia asks for sanctions to be lifted; Ukraine declines to discuss it.',
        uk: 'Росія домагається скасування санкцій; Україна обговорювати це відмовляється.'
      },
      topics: ['sanctions'],
      sources: ['pulsepen-22']
    }
  ]
} satisfies DocumentFile;

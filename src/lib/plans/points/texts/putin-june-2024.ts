import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'putin-june-2024',
  versions: ['putin-june-2024'],
  coverage: 'whole',
  basis: {
    en: 'A speech at the Foreign Ministry in Moscow; numbers in brackets are the order of its terms.',
    uk: 'Промова в МЗС Росії; номери в дужках — порядок умов.'
  },
  points: [
    {
      id: '1',
      point: '(1)',
      seen: 'in-full',
      text: {
        en: 'Ukrainian troops would leave Donetsk, Luhansk, Zaporizhzhia and Kherson oblasts within their administrative borders.',
        uk: 'Українські війська вийшли б із Донецької, Луганської, Запорізької та Херсонської областей у їхніх адміністративних межах.'
      },
      topics: ['territory', 'withdrawal'],
      land: [
        'luhansk-held-by-russia',
        'luhansk-held-by-ukraine',
        'donetsk-held-by-russia',
        'donetsk-held-by-ukraine',
        'kherson-held-by-russia',
        'kherson-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine'
      ],
      sources: ['mirage-putin24', 'sg-putin24']
    },
    {
      id: '2',
      point: '(2)',
      seen: 'in-full',
      text: {
        en: 'Kyiv would declare officially that it no longer plans to join NATO.',
        uk: 'Київ офіційно заявив би, що більше не планує вступу до НАТО.'
      },
      topics: ['nato-membership'],
      sources: ['mirage-putin24', 'sg-putin24']
    },
    {
      id: '3',
      point: '(3)',
      seen: 'in-full',
      text: {
        en: 'Once both steps have begun, Russia would order a ceasefire at once, start talks and vouch for a safe withdrawal.',
        uk: 'Щойно обидва кроки почнуться, Росія одразу наказала б припинити вогонь, почала б переговори й забезпечила безпечний вихід.'
      },
      topics: ['ceasefire'],
      sources: ['mirage-putin24', 'sg-putin24']
    },
    {
      id: '4',
      point: '(4)',
      seen: 'in-full',
      text: {
        en: 'Ukraine would be neutral, outside any bloc and without nuclear weapons.',
        uk: 'Україна була б нейтральною, позаблоковою та без’ядерною.'
      },
      topics: ['neutrality', 'non-nuclear-status'],
      sources: ['mirage-putin24', 'sg-putin24']
    },
    {
      id: '5',
      point: '(5)',
      seen: 'in-full',
      text: {
        en: 'Ukraine would be “demilitarised and denazified”.',
        uk: 'Україну «демілітаризували б і денацифікували».'
      },
      topics: ['demilitarisation', 'nazi-ideology'],
      note: { en: 'No number is given.', uk: 'Чисел не названо.' },
      sources: ['mirage-putin24']
    },
    {
      id: '6',
      point: '(6)',
      seen: 'in-full',
      text: {
        en: 'The rights, freedoms and interests of Russian speakers in Ukraine would be ensured.',
        uk: 'Забезпечили б права, свободи й інтереси російськомовних в Україні.'
      },
      topics: ['language-church'],
      sources: ['mirage-putin24']
    },
    {
      id: '7',
      point: '(7)',
      seen: 'in-full',
      text: {
        en: 'International treaties would recognise Crimea, Sevastopol, Donetsk, Luhansk, Kherson and Zaporizhzhia as Russian.',
        uk: 'Міжнародні договори визнали б Крим, Севастополь, Донецьку, Луганську, Херсонську й Запорізьку області російськими.'
      },
      topics: ['territory', 'recognition'],
      figures: { regions: 6 },
      land: [
        'crimea-with-sevastopol',
        'luhansk-held-by-russia',
        'luhansk-held-by-ukraine',
        'donetsk-held-by-russia',
        'donetsk-held-by-ukraine',
        'kherson-held-by-russia',
        'kherson-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine'
      ],
      sources: ['mirage-putin24']
    },
    {
      id: '8',
      point: '(8)',
      seen: 'in-full',
      text: {
        en: 'All Western sanctions on Russia would be lifted.',
        uk: 'Усі західні санкції проти Росії скасували б.'
      },
      topics: ['sanctions'],
      sources: ['mirage-putin24', 'sg-putin24']
    }
  ]
} satisfies DocumentFile;

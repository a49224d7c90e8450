import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const IMPLEMENTATION_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'ceasefire',
    positions: [
      {
        says: { en: 'after both sides pull back', uk: 'після відходу обох сторін' },
        points: { 'us-28point-2025-11': ['28'] }
      },
      { says: { en: 'when all agree', uk: 'коли всі погодяться' }, points: { 'framework-20': ['20'] } },
      {
        says: { en: 'first, full and unconditional', uk: 'спершу, повне й беззастережне' },
        points: {
          'eu-24point-2025-11': ['2', '3'],
          'ua-eu-counter-2025-04': ['ceasefire-1', 'ceasefire-2'],
          'ua-memorandum-2025-06': ['i-1', 'iii']
        }
      },
      { says: { en: 'first', uk: 'спершу' }, points: { 'eu-ua-counter-2025-08': ['ceasefire'] } },
      {
        says: { en: 'with Ukraine’s withdrawal', uk: 'разом із виведенням військ України' },
        points: { 'ru-memorandum-2025-06': ['ii-1', 'ii-2-1', 'iii-2', 'iii-5'], 'putin-june-2024': ['3'] }
      },
      {
        says: { en: 'permanent', uk: 'постійне' },
        points: { 'us-final-offer-2025-04': ['ceasefire-1', 'ceasefire-2'] }
      },
      {
        says: { en: 'with Russia’s withdrawal', uk: 'разом із виходом Росії' },
        points: { 'peace-formula-2022': ['6'] }
      },
      {
        says: { en: '24 hours after acceptance', uk: 'через 24 години після згоди' },
        points: { 'eu-ua-12point-2025-10': ['1', '2'] }
      },
      {
        says: { en: 'with a full agreement', uk: 'разом із повною угодою' },
        points: { 'alaska-2025-08': ['ceasefire'] }
      },
      {
        says: { en: 'after Ukraine’s withdrawal', uk: 'після виходу України' },
        points: { 'ru-national-guard-2025-12': ['ceasefire'], 'kremlin-may-2026': ['ceasefire'] }
      }
    ],
    unknown: { 'e3-counter-2025-11': ['28'] }
  },
  {
    topic: 'monitoring',
    positions: [
      { says: { en: 'under US supervision', uk: 'під наглядом США' }, points: { 'e3-counter-2025-11': ['28'] } },
      { says: { en: 'from space', uk: 'із космосу' }, points: { 'framework-20': ['2'] } },
      {
        says: { en: 'led by the US', uk: 'на чолі зі США' },
        points: {
          'eu-24point-2025-11': ['3', '4', '5'],
          'ua-eu-counter-2025-04': ['ceasefire-2', 'ceasefire-3'],
          'ua-memorandum-2025-06': ['iii'],
          'eu-ua-12point-2025-10': ['3'],
          'geneva-dmz-2026-02': ['monitoring']
        }
      },
      {
        says: { en: 'a centre of both sides', uk: 'двосторонній центр' },
        points: { 'ru-memorandum-2025-06': ['ii-2-6'] }
      },
      { says: { en: 'to be settled', uk: 'належить узгодити' }, points: { 'us-final-offer-2025-04': ['ceasefire-2'] } },
      {
        says: { en: 'joint mechanism on breaches', uk: 'спільний механізм щодо порушень' },
        points: { 'us-guarantee-side-draft-2025-11': ['3'] }
      }
    ]
  },
  {
    topic: 'legally-binding',
    positions: [
      {
        says: { en: 'yes, sanctions for breaches', uk: 'так, санкції за порушення' },
        points: { 'us-28point-2025-11': ['27'], 'framework-20': ['19'] }
      },
      {
        says: { en: 'Security Council resolution, ratification', uk: 'резолюція Ради Безпеки, ратифікація' },
        points: { 'ru-memorandum-2025-06': ['iii-8', 'iii-9'] }
      },
      {
        says: { en: 'ratification after a referendum', uk: 'ратифікація після референдуму' },
        points: { 'istanbul-2022': ['8'] }
      },
      { says: { en: 'signed document', uk: 'підписаний документ' }, points: { 'peace-formula-2022': ['10'] } }
    ],
    unknown: { 'e3-counter-2025-11': ['27'] }
  },
  {
    topic: 'peace-council',
    positions: [
      {
        says: { en: 'headed by Donald Trump', uk: 'на чолі з Дональдом Трампом' },
        points: { 'us-28point-2025-11': ['27'], 'eu-ua-12point-2025-10': ['council'] }
      },
      {
        says: { en: 'headed by Donald Trump, members named', uk: 'на чолі з Дональдом Трампом, членів названо' },
        points: { 'framework-20': ['19'] }
      },
      {
        says: { en: 'Board of Peace as possible manager', uk: '«Рада миру» як можливий керівник' },
        points: { 'donnyland-2026-04': ['board'] }
      }
    ],
    unknown: { 'e3-counter-2025-11': ['27'] }
  },
  {
    topic: 'leaders-meeting',
    positions: [
      {
        says: { en: 'with a prepared agenda', uk: 'з підготовленим порядком денним' },
        points: { 'ua-memorandum-2025-06': ['v'] }
      },
      {
        says: { en: 'to sign and to settle what is open', uk: 'щоб підписати й розв’язати відкрите' },
        points: { 'istanbul-2022': ['10'] }
      }
    ]
  },
  {
    topic: 'un-security-council',
    positions: [
      { says: { en: 'approves the treaty', uk: 'схвалює договір' }, points: { 'ru-memorandum-2025-06': ['iii-8'] } },
      { says: { en: 'is told of attacks', uk: 'отримує повідомлення про напади' }, points: { 'istanbul-2022': ['6'] } }
    ]
  },
  {
    topic: 'procedure',
    positions: [
      {
        says: { en: 'steps up to the treaty', uk: 'кроки до договору' },
        points: { 'ru-memorandum-2025-06': ['ii-2-10', 'iii-1', 'iii-4', 'iii-7'] }
      },
      {
        says: { en: 'three subjects of talks', uk: 'три теми переговорів' },
        points: { 'ua-memorandum-2025-06': ['ii'] }
      },
      { says: { en: '19 points', uk: '19 пунктів' }, points: { 'geneva-19point-2025-11': ['number'] } }
    ]
  },
  { topic: 'other', positions: [], unknown: { 'eu-24point-2025-11': ['24'], 'ua-memorandum-2025-06': ['i-8'] } }
];

import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const SOCIETY_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'education-tolerance',
    positions: [
      {
        says: { en: 'programmes in both countries', uk: 'програми в обох країнах' },
        points: { 'us-28point-2025-11': ['20', '20b'], 'e3-counter-2025-11': ['20'], 'framework-20': ['13'] }
      },
      { says: { en: 'understanding deepened', uk: 'глибше порозуміння' }, points: { 'eu-ua-12point-2025-10': ['9'] } }
    ]
  },
  {
    topic: 'language-church',
    positions: [
      {
        says: { en: 'EU rules; rights of media and schooling', uk: 'правила ЄС; права медіа й освіти' },
        points: { 'us-28point-2025-11': ['20a', '20b'] }
      },
      {
        says: { en: 'EU rules; the rest not seen', uk: 'правила ЄС; решта невідома' },
        points: { 'e3-counter-2025-11': ['20'] }
      },
      { says: { en: 'EU rules', uk: 'правила ЄС' }, points: { 'framework-20': ['13'] } },
      {
        says: { en: 'Russian an official language; church', uk: 'російська офіційна; церква' },
        points: { 'ru-memorandum-2025-06': ['i-6', 'i-11'] }
      },
      {
        says: { en: 'Russian asked for, declined', uk: 'Росія домагається статусу російської, відмова' },
        points: { 'istanbul-2022-draft-treaty': ['language-and-ideology'] }
      },
      {
        says: { en: 'respect for languages and religions', uk: 'повага до мов і релігій' },
        points: { 'eu-ua-12point-2025-10': ['9'] }
      },
      { says: { en: 'rights of Russian speakers', uk: 'права російськомовних' }, points: { 'putin-june-2024': ['6'] } }
    ]
  },
  {
    topic: 'nazi-ideology',
    positions: [
      {
        says: { en: 'banned', uk: 'заборона' },
        points: { 'us-28point-2025-11': ['20c'], 'ru-memorandum-2025-06': ['i-7'] }
      },
      {
        says: { en: 'ban asked for by Russia, declined', uk: 'заборони домагається Росія, відмова' },
        points: { 'istanbul-2022-draft-treaty': ['language-and-ideology'] }
      },
      { says: { en: '“denazification”', uk: '«денацифікація»' }, points: { 'putin-june-2024': ['5'] } }
    ],
    unknown: { 'e3-counter-2025-11': ['20'] }
  },
  {
    topic: 'elections',
    positions: [
      { says: { en: 'within 100 days', uk: 'протягом 100 днів' }, points: { 'us-28point-2025-11': ['25'] } },
      {
        says: { en: 'as soon as possible after signing', uk: 'якнайшвидше після підписання' },
        points: { 'e3-counter-2025-11': ['25'], 'framework-20': ['18', 'beside'] }
      },
      {
        says: {
          en: 'within 100 days of the end of martial law',
          uk: 'протягом 100 днів після скасування воєнного стану'
        },
        points: { 'ru-memorandum-2025-06': ['ii-2-9', 'iii-6'] }
      },
      {
        says: { en: 'by 15 May 2026, denied by Kyiv', uk: 'до 15 травня 2026 року, Київ заперечує' },
        points: { 'geneva-dmz-2026-02': ['votes'] }
      }
    ]
  },
  {
    topic: 'referendum',
    positions: [
      {
        says: { en: 'parliament, a referendum or both', uk: 'парламент, референдум або те й інше' },
        points: { 'framework-20': ['beside'] }
      },
      {
        says: { en: 'held, then ratification', uk: 'проводиться, потім ратифікація' },
        points: { 'istanbul-2022': ['8'] }
      },
      {
        says: { en: 'needed if land is given up', uk: 'потрібен, якщо поступаються землею' },
        points: { 'us-fez-2025-12': ['referendum'] }
      },
      {
        says: { en: 'by 15 May 2026, denied by Kyiv', uk: 'до 15 травня 2026 року, Київ заперечує' },
        points: { 'geneva-dmz-2026-02': ['votes'] }
      }
    ]
  }
];

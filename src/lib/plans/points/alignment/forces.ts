import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const FORCES_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'force-cap',
    positions: [
      { says: { en: '600,000 people', uk: '600 000 осіб' }, points: { 'us-28point-2025-11': ['6'] } },
      {
        says: { en: '800,000 in peacetime', uk: '800 000 у мирний час' },
        points: { 'e3-counter-2025-11': ['6'], 'framework-20': ['4'] }
      },
      {
        says: { en: 'no limit', uk: 'без обмежень' },
        points: {
          'eu-24point-2025-11': ['11'],
          'ua-eu-counter-2025-04': ['guarantee-2'],
          'ua-memorandum-2025-06': ['i-5']
        }
      },
      {
        says: { en: 'a limit without a number', uk: 'обмеження без числа' },
        points: { 'ru-memorandum-2025-06': ['i-5'] }
      },
      {
        says: { en: '85,000 (Russia) or 250,000 (Ukraine)', uk: '85 000 (Росія) або 250 000 (Україна)' },
        points: { 'istanbul-2022-draft-treaty': ['annex-forces'] }
      }
    ],
    withdrawn: { 'geneva-19point-2025-11': ['cap'] }
  },
  {
    topic: 'defence-industry',
    positions: [{ says: { en: 'no limit', uk: 'без обмежень' }, points: { 'eu-24point-2025-11': ['11'] } }]
  },
  {
    topic: 'arms-control-start',
    positions: [
      {
        says: { en: 'treaties prolonged, START I named', uk: 'договори подовжено, названо СНО-1' },
        points: { 'us-28point-2025-11': ['17'] }
      }
    ],
    unknown: { 'e3-counter-2025-11': ['17'] }
  },
  {
    topic: 'non-nuclear-status',
    positions: [
      {
        says: { en: 'under the Non-Proliferation Treaty', uk: 'за Договором про нерозповсюдження' },
        points: {
          'us-28point-2025-11': ['18'],
          'e3-counter-2025-11': ['18'],
          'framework-20': ['11'],
          'eu-24point-2025-11': ['15']
        }
      },
      {
        says: { en: 'no weapons of mass destruction', uk: 'без зброї масового знищення' },
        points: { 'ru-memorandum-2025-06': ['i-4'], 'istanbul-2022-draft-treaty': ['art-1'] }
      },
      {
        says: { en: 'without nuclear weapons', uk: 'без ядерної зброї' },
        points: { 'istanbul-2022': ['1'], 'putin-june-2024': ['4'] }
      }
    ]
  },
  {
    topic: 'demilitarisation',
    positions: [
      { says: { en: 'demanded, without a number', uk: 'вимога без числа' }, points: { 'putin-june-2024': ['5'] } }
    ]
  },
  {
    topic: 'martial-law',
    positions: [{ says: { en: 'lifted', uk: 'скасовано' }, points: { 'ru-memorandum-2025-06': ['ii-2-8'] } }]
  },
  {
    topic: 'mobilisation',
    positions: [
      {
        says: { en: 'ended, demobilisation begins', uk: 'припинено, починається демобілізація' },
        points: { 'ru-memorandum-2025-06': ['ii-2-2'] }
      }
    ]
  },
  {
    topic: 'arms-deliveries',
    positions: [
      {
        says: { en: 'ended, intelligence included', uk: 'припинено, разом із розвідданими' },
        points: { 'ru-memorandum-2025-06': ['ii-2-3'] }
      }
    ]
  },
  {
    topic: 'sabotage',
    positions: [{ says: { en: 'refrained from', uk: 'утримання' }, points: { 'ru-memorandum-2025-06': ['ii-2-5'] } }]
  }
];

import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const RUSSIA_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'sanctions',
    positions: [
      {
        says: { en: 'lifted in stages, case by case', uk: 'зняття поетапно, окремо в кожному випадку' },
        points: { 'us-28point-2025-11': ['13a'] }
      },
      {
        says: {
          en: 'eased progressively, in stages, case by case',
          uk: 'поступове послаблення, поетапно, окремо в кожному випадку'
        },
        points: { 'e3-counter-2025-11': ['13'] }
      },
      {
        says: { en: 'lifted', uk: 'скасовано' },
        points: { 'us-final-offer-2025-04': ['economics-3'], 'putin-june-2024': ['8'] }
      },
      {
        says: { en: 'eased slowly, and back if broken', uk: 'повільне послаблення з відновленням у разі порушення' },
        points: {
          'eu-24point-2025-11': ['23'],
          'ua-eu-counter-2025-04': ['economics-3'],
          'ua-memorandum-2025-06': ['i-7'],
          'eu-ua-12point-2025-10': ['6', '11', 'snapback']
        }
      },
      {
        says: { en: 'lifted by Russia and Ukraine on each other', uk: 'взаємно скасовано Росією та Україною' },
        points: { 'ru-memorandum-2025-06': ['i-8'] }
      },
      {
        says: {
          en: 'lifting asked by Russia, declined by Ukraine',
          uk: 'Росія домагається скасування, Україна відмовляється'
        },
        points: { 'istanbul-2022-draft-treaty': ['sanctions'] }
      },
      {
        says: { en: 'some eased, expected by Russia', uk: 'часткове послаблення, очікує Росія' },
        points: { 'alaska-2025-08': ['sanctions'] }
      }
    ]
  },
  {
    topic: 'g8',
    positions: [
      {
        says: { en: 'Russia back', uk: 'Росія повертається' },
        points: { 'us-28point-2025-11': ['13c'], 'e3-counter-2025-11': ['13'] }
      }
    ]
  },
  {
    topic: 'economic-cooperation-russia-us',
    positions: [
      {
        says: {
          en: 'long-term agreement: energy, data centres, Arctic',
          uk: 'довгострокова угода: енергетика, центри обробки даних, Арктика'
        },
        points: { 'us-28point-2025-11': ['13', '13b'] }
      },
      {
        says: { en: 'long-term cooperation, step by step', uk: 'довгострокова співпраця, поступово' },
        points: { 'e3-counter-2025-11': ['13'] }
      },
      {
        says: { en: 'in energy and industry', uk: 'в енергетиці та промисловості' },
        points: { 'us-final-offer-2025-04': ['economics-4'] }
      },
      {
        says: { en: 'a track of its own', uk: 'окремі переговори' },
        points: { 'geneva-19point-2025-11': ['separate-tracks'] }
      }
    ]
  },
  {
    topic: 'diplomatic-relations',
    positions: [
      {
        says: { en: 'restored step by step', uk: 'поступово відновлено' },
        points: { 'ru-memorandum-2025-06': ['i-12'] }
      }
    ]
  }
];

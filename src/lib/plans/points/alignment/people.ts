import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const PEOPLE_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'humanitarian-exchange',
    positions: [
      {
        says: { en: 'all for all, prisoners and bodies', uk: 'усіх на всіх, полонені й тіла' },
        points: { 'us-28point-2025-11': ['24', '24a'] }
      },
      {
        says: { en: 'prisoners, all for all', uk: 'полонені, усіх на всіх' },
        points: {
          'framework-20': ['17'],
          'eu-24point-2025-11': ['7'],
          'ua-memorandum-2025-06': ['i-2', 'iv'],
          'ua-eu-counter-2025-04': ['ceasefire-5']
        }
      },
      {
        says: { en: 'truce for the dead; 6,000 bodies', uk: 'перемир’я для збору полеглих; 6000 тіл' },
        points: { 'ru-memorandum-2025-06': ['iii-2', 'iii-3'] }
      },
      {
        says: { en: 'prisoners', uk: 'полонені' },
        points: { 'peace-formula-2022': ['4'], 'eu-ua-12point-2025-10': ['bloomberg-1'] }
      },
      { says: { en: '1,000 for 1,000', uk: '1000 на 1000' }, points: { 'kremlin-may-2026': ['prisoners'] } }
    ],
    unknown: { 'e3-counter-2025-11': ['24'] }
  },
  {
    topic: 'detainees-children',
    positions: [
      {
        says: { en: 'all go home, children among them', uk: 'усі додому, зокрема діти' },
        points: { 'us-28point-2025-11': ['24b'], 'e3-counter-2025-11': ['24'] }
      },
      {
        says: {
          en: 'all go home, children and political prisoners among them',
          uk: 'усі додому, зокрема діти й політв’язні'
        },
        points: { 'framework-20': ['17'] }
      },
      {
        says: {
          en: 'children without conditions; Russia lets civilians go',
          uk: 'діти без умов; цивільних Росія відпускає'
        },
        points: {
          'eu-24point-2025-11': ['6', '7'],
          'ua-memorandum-2025-06': ['i-2', 'iv'],
          'ua-eu-counter-2025-04': ['ceasefire-4', 'ceasefire-5']
        }
      },
      {
        says: { en: 'both sides let civilians go', uk: 'обидві сторони відпускають цивільних' },
        points: { 'ru-memorandum-2025-06': ['ii-2-7'] }
      },
      {
        says: { en: 'deported people let go', uk: 'депортованих відпускають' },
        points: { 'peace-formula-2022': ['4'] }
      },
      {
        says: { en: 'deported children return', uk: 'депортовані діти повертаються' },
        points: { 'eu-ua-12point-2025-10': ['bloomberg-1'] }
      }
    ]
  },
  {
    topic: 'family-reunification',
    positions: [
      {
        says: { en: 'a programme', uk: 'програма' },
        points: { 'us-28point-2025-11': ['24c'], 'e3-counter-2025-11': ['24'] }
      },
      { says: { en: 'visits across the line', uk: 'відвідини через лінію' }, points: { 'eu-24point-2025-11': ['8'] } },
      { says: { en: 'to be resolved', uk: 'розв’язується' }, points: { 'ru-memorandum-2025-06': ['i-9'] } }
    ]
  },
  {
    topic: 'victims',
    positions: [
      {
        says: { en: 'suffering eased', uk: 'полегшення страждань' },
        points: { 'us-28point-2025-11': ['24d'], 'framework-20': ['17'] }
      },
      {
        says: { en: 'suffering eased, in the place of the amnesty', uk: 'полегшення страждань, на місці амністії' },
        points: { 'e3-counter-2025-11': ['26'] }
      }
    ]
  },
  {
    topic: 'humanitarian-relief',
    positions: [
      {
        says: { en: 'once the ceasefire is stable', uk: 'коли припинення вогню стане стійким' },
        points: { 'eu-24point-2025-11': ['8'] }
      }
    ]
  },
  {
    topic: 'amnesty',
    positions: [
      {
        says: { en: 'full, for everyone involved', uk: 'повна, для всіх причетних' },
        points: { 'us-28point-2025-11': ['26'] }
      },
      {
        says: { en: 'political prisoners of both sides', uk: 'політв’язні обох сторін' },
        points: { 'ru-memorandum-2025-06': ['ii-2-7'] }
      }
    ],
    withdrawn: { 'e3-counter-2025-11': ['26'], 'geneva-19point-2025-11': ['amnesty'] }
  },
  {
    topic: 'justice',
    positions: [
      {
        says: { en: 'claims waived', uk: 'відмова від претензій' },
        points: { 'us-28point-2025-11': ['26'], 'ru-memorandum-2025-06': ['i-10'] }
      },
      { says: { en: 'victims provided for', uk: 'заходи для постраждалих' }, points: { 'e3-counter-2025-11': ['26'] } },
      {
        says: { en: 'tribunal and compensation', uk: 'трибунал і компенсація' },
        points: { 'peace-formula-2022': ['7'] }
      }
    ]
  }
];

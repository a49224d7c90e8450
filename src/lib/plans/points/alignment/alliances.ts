import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const ALLIANCES_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'neighbours-nato-expansion',
    positions: [
      {
        says: {
          en: 'Russia not to invade, NATO not to enlarge: expected',
          uk: 'очікування: Росія не нападає, НАТО не розширюється'
        },
        points: { 'us-28point-2025-11': ['3'] }
      }
    ],
    withdrawn: { 'e3-counter-2025-11': ['3'] }
  },
  {
    topic: 'nato-dialogue',
    positions: [
      { says: { en: 'with the US as mediator', uk: 'за посередництва США' }, points: { 'us-28point-2025-11': ['4'] } },
      {
        says: { en: 'after signing, no mediator named', uk: 'після підписання, без посередника' },
        points: { 'e3-counter-2025-11': ['4'] }
      }
    ]
  },
  {
    topic: 'nato-membership',
    positions: [
      {
        says: { en: 'ruled out in constitution and statutes', uk: 'виключено в Конституції та статутних документах' },
        points: { 'us-28point-2025-11': ['7'] }
      },
      {
        says: { en: 'depends on a consensus that does not exist', uk: 'залежить від консенсусу, якого немає' },
        points: { 'e3-counter-2025-11': ['7'], 'ua-eu-counter-2025-04': ['guarantee-1'] }
      },
      {
        says: { en: 'depends on consensus', uk: 'залежить від консенсусу' },
        points: { 'eu-24point-2025-11': ['13'], 'ua-memorandum-2025-06': ['i-5'] }
      },
      { says: { en: 'not sought', uk: 'не прагне' }, points: { 'us-final-offer-2025-04': ['guarantee-3'] } },
      {
        says: { en: 'given up', uk: 'відмова' },
        points: {
          'ru-memorandum-2025-06': ['i-2'],
          'istanbul-2022': ['1', '4'],
          'putin-june-2024': ['2'],
          'alaska-2025-08': ['nato'],
          'kremlin-september-2026': ['nato']
        }
      },
      {
        says: { en: 'in brackets, for the presidents', uk: 'у дужках, для президентів' },
        points: { 'geneva-19point-2025-11': ['nato'] }
      },
      { says: { en: 'not ruled out', uk: 'не виключено' }, points: { 'eu-ua-counter-2025-08': ['guarantees'] } }
    ]
  },
  {
    topic: 'nato-troops',
    positions: [
      { says: { en: 'none', uk: 'немає' }, points: { 'us-28point-2025-11': ['8'] } },
      {
        says: {
          en: 'none permanently under NATO command in peacetime',
          uk: 'немає постійних під командуванням НАТО в мирний час'
        },
        points: { 'e3-counter-2025-11': ['8'] }
      }
    ]
  },
  {
    topic: 'foreign-troops',
    positions: [
      {
        says: { en: 'Ukraine decides, no limits', uk: 'вирішує Україна, без обмежень' },
        points: {
          'eu-24point-2025-11': ['12'],
          'ua-memorandum-2025-06': ['i-5'],
          'ua-eu-counter-2025-04': ['guarantee-4']
        }
      },
      {
        says: { en: 'none', uk: 'немає' },
        points: {
          'ru-memorandum-2025-06': ['i-2', 'ii-2-4'],
          'istanbul-2022': ['4'],
          'istanbul-2022-draft-treaty': ['art-1']
        }
      }
    ]
  },
  {
    topic: 'air-base-poland',
    positions: [
      { says: { en: 'European', uk: 'європейські' }, points: { 'us-28point-2025-11': ['9'] } },
      { says: { en: 'NATO', uk: 'НАТО' }, points: { 'e3-counter-2025-11': ['9'] } }
    ]
  },
  {
    topic: 'eu-membership',
    positions: [
      {
        says: { en: 'eligible', uk: 'має право' },
        points: { 'us-28point-2025-11': ['11'], 'e3-counter-2025-11': ['11'] }
      },
      { says: { en: 'at a fixed date', uk: 'у визначений час' }, points: { 'framework-20': ['7'] } },
      { says: { en: 'member', uk: 'член' }, points: { 'eu-24point-2025-11': ['14'] } },
      {
        says: { en: 'may pursue it', uk: 'може домагатися' },
        points: {
          'us-final-offer-2025-04': ['guarantee-4'],
          'ua-eu-counter-2025-04': ['guarantee-5'],
          'ua-memorandum-2025-06': ['i-5']
        }
      },
      { says: { en: 'guarantors promote it', uk: 'гаранти сприяють' }, points: { 'istanbul-2022': ['4'] } },
      { says: { en: 'quick way', uk: 'швидкий шлях' }, points: { 'eu-ua-12point-2025-10': ['bloomberg-1'] } },
      {
        says: { en: 'a track of its own', uk: 'окремі переговори' },
        points: { 'geneva-19point-2025-11': ['separate-tracks'] }
      }
    ]
  },
  {
    topic: 'market-access',
    positions: [
      {
        says: { en: 'preferential, for a short time', uk: 'пільговий, короткостроковий' },
        points: { 'us-28point-2025-11': ['11'], 'e3-counter-2025-11': ['11'], 'framework-20': ['7'] }
      }
    ]
  },
  {
    topic: 'security-working-group',
    positions: [
      { says: { en: 'United States and Russia', uk: 'США і Росія' }, points: { 'us-28point-2025-11': ['15'] } }
    ],
    unknown: { 'e3-counter-2025-11': ['15'] }
  },
  {
    topic: 'security-architecture',
    positions: [
      {
        says: { en: 'with guarantees for Ukraine', uk: 'з гарантіями для України' },
        points: { 'peace-formula-2022': ['9'] }
      }
    ]
  }
];

import type { AlignedTopic } from '../../schema/aligned-topic';

/** What the documents say of each topic of this group. */
export const SECURITY_ALIGNMENT: readonly AlignedTopic[] = [
  {
    topic: 'sovereignty',
    positions: [
      {
        says: { en: 'confirmed', uk: 'підтверджується' },
        points: {
          'us-28point-2025-11': ['1'],
          'e3-counter-2025-11': ['1'],
          'framework-20': ['1'],
          'peace-formula-2022': ['5']
        }
      },
      {
        says: { en: 'confirmed; no neutrality forced on Ukraine', uk: 'підтверджується; без нав’язаного нейтралітету' },
        points: { 'eu-24point-2025-11': ['9'], 'ua-memorandum-2025-06': ['i-5'] }
      }
    ]
  },
  {
    topic: 'neutrality',
    positions: [
      {
        says: { en: 'not forced on Ukraine', uk: 'не нав’язується' },
        points: { 'eu-24point-2025-11': ['9'], 'ua-memorandum-2025-06': ['i-5'] }
      },
      {
        says: {
          en: 'neutral, without alliances, foreign forces or bases',
          uk: 'нейтралітет без союзів, іноземних сил і баз'
        },
        points: {
          'ru-memorandum-2025-06': ['i-2', 'i-3'],
          'istanbul-2022': ['1', '4'],
          'istanbul-2022-draft-treaty': ['art-1']
        }
      },
      {
        says: { en: 'neutral and outside any bloc', uk: 'нейтралітет і позаблоковість' },
        points: { 'putin-june-2024': ['4'] }
      }
    ]
  },
  {
    topic: 'non-aggression',
    positions: [
      {
        says: { en: 'Russia, Ukraine and Europe', uk: 'Росія, Україна і Європа' },
        points: { 'us-28point-2025-11': ['2'] }
      },
      {
        says: { en: 'Russia, Ukraine and NATO', uk: 'Росія, Україна і НАТО' },
        points: { 'e3-counter-2025-11': ['2'] }
      },
      {
        says: { en: 'Russia and Ukraine, watched from space', uk: 'Росія та Україна, з контролем із космосу' },
        points: { 'framework-20': ['2'] }
      },
      { says: { en: 'Russia and Ukraine', uk: 'Росія та Україна' }, points: { 'eu-ua-12point-2025-10': ['4'] } }
    ]
  },
  {
    topic: 'security-guarantee',
    positions: [
      {
        says: { en: 'by the US, on four conditions', uk: 'від США, на чотирьох умовах' },
        points: { 'us-28point-2025-11': ['5', '10', '10a', '10b', '10c', '10d'] }
      },
      {
        says: {
          en: 'by the US like Article 5, on three conditions',
          uk: 'від США за зразком статті 5, на трьох умовах'
        },
        points: { 'e3-counter-2025-11': ['5', '10', '10a', '10b', '10c'] }
      },
      {
        says: {
          en: 'by the US, NATO and Europe like Article 5, void or in force with who attacks',
          uk: 'від США, НАТО та Європи за зразком статті 5, залежно від того, хто напав'
        },
        points: { 'framework-20': ['3', '5', '5a', '5b', '5c'] }
      },
      {
        says: {
          en: 'robust and legally binding, like Article 5, the US among others',
          uk: 'міцні й юридично обов’язкові, за зразком статті 5, зокрема від США'
        },
        points: { 'eu-24point-2025-11': ['10', '12'] }
      },
      {
        says: { en: 'robust, like Article 5, the US among others', uk: 'міцні, за зразком статті 5, зокрема від США' },
        points: { 'ua-eu-counter-2025-04': ['guarantee-1', 'guarantee-3'] }
      },
      {
        says: { en: 'robust; the international community vouches', uk: 'міцні; ручається міжнародна спільнота' },
        points: { 'ua-memorandum-2025-06': ['i-4'] }
      },
      {
        says: { en: 'robust; European and other states', uk: 'міцні; європейські та інші держави' },
        points: { 'us-final-offer-2025-04': ['guarantee-1', 'guarantee-2'] }
      },
      {
        says: {
          en: 'eleven guarantors; not for Crimea and parts of Donbas',
          uk: 'одинадцять гарантів; без Криму й частин Донбасу'
        },
        points: { 'istanbul-2022': ['2', '3', '5', '6', '7'] }
      },
      {
        says: {
          en: 'guarantors; whether all must agree is in dispute',
          uk: 'гаранти; чи потрібна згода всіх — предмет спору'
        },
        points: { 'istanbul-2022-draft-treaty': ['guarantees'] }
      },
      {
        says: { en: 'part of a security architecture', uk: 'у складі архітектури безпеки' },
        points: { 'peace-formula-2022': ['9'] }
      },
      { says: { en: 'international', uk: 'міжнародні' }, points: { 'eu-ua-12point-2025-10': ['8'] } },
      {
        says: {
          en: 'like Article 5, the US president decides; 10 years',
          uk: 'за зразком статті 5, вирішує президент США; 10 років'
        },
        points: { 'us-guarantee-side-draft-2025-11': ['1', '2', '3', '4'] }
      },
      { says: { en: 'firm', uk: 'тверді' }, points: { 'eu-ua-counter-2025-08': ['guarantees'] } },
      {
        says: { en: 'tied to an agreement', uk: 'пов’язані з угодою' },
        points: { 'geneva-dmz-2026-02': ['guarantees'] }
      },
      {
        says: { en: 'offered if Ukraine leaves the Donbas', uk: 'за умови виходу України з Донбасу' },
        points: { 'donnyland-2026-04': ['guarantees'] }
      }
    ]
  },
  {
    topic: 'compensation-to-us',
    positions: [
      {
        says: { en: 'the US is compensated', uk: 'США отримують плату' },
        points: { 'us-28point-2025-11': ['10a'], 'e3-counter-2025-11': ['10a'] }
      }
    ],
    withdrawn: { 'framework-20': ['5c'] }
  },
  {
    topic: 'snapback',
    positions: [
      {
        says: { en: 'if Russia invades: all global sanctions', uk: 'якщо Росія вторгнеться: усі глобальні санкції' },
        points: { 'us-28point-2025-11': ['10c'], 'e3-counter-2025-11': ['10c'], 'framework-20': ['5a'] }
      },
      {
        says: { en: 'if the agreement is broken', uk: 'у разі порушення угоди' },
        points: { 'eu-24point-2025-11': ['23'], 'ua-eu-counter-2025-04': ['economics-3'] }
      },
      {
        says: { en: 'if needed, by a mechanism', uk: 'за потреби, через механізм' },
        points: { 'ua-memorandum-2025-06': ['i-7'] }
      },
      {
        says: { en: 'if Ukraine is attacked again', uk: 'якщо на Україну знову нападуть' },
        points: { 'eu-ua-12point-2025-10': ['snapback'] }
      }
    ]
  },
  {
    topic: 'non-aggression-law',
    positions: [
      {
        says: { en: 'in Russian law', uk: 'у російському законі' },
        points: { 'us-28point-2025-11': ['16'], 'e3-counter-2025-11': ['16'] }
      },
      {
        says: {
          en: 'in every law concerned, ratified by the Duma',
          uk: 'в усіх потрібних законах, з ратифікацією Думою'
        },
        points: { 'framework-20': ['6'] }
      }
    ]
  },
  {
    topic: 'non-repetition',
    positions: [
      {
        says: { en: 'the war does not come back', uk: 'війна не повторюється' },
        points: { 'eu-24point-2025-11': ['1'], 'ua-memorandum-2025-06': ['i-3'] }
      }
    ]
  }
];

import { describe, expect, test } from 'vitest';
import '../../i18n/at-hand/keep-every';
import { requireVersion } from '../../plans/catalogue';
import { describeSigning } from './describe-signing';
import { signingSeries, type SigningAreas } from './signing-areas';

const FACES = [
  { id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine', areaKm2: 5558 },
  { id: 'UA-14:russia', unit: 'UA-14', holder: 'russia', areaKm2: 20954 },
  { id: 'UA-63:russia', unit: 'UA-63', holder: 'russia', areaKm2: 1200 },
  { id: 'UA-63:ukraine', unit: 'UA-63', holder: 'ukraine', areaKm2: 30000 }
] as const;
const DATES = [{ date: '2026-03-01', topology: '', faces: [...FACES] }];

describe('what signing on a day would mean', () => {
  test('is told by what each side would leave', () => {
    const { kinds, days } = signingSeries(requireVersion('us-28point-2025-11'), DATES);
    expect(kinds).toEqual(['ukraine-leaves', 'russia-leaves']);
    expect(days[0]?.areas).toMatchObject({ 'ukraine-leaves': 5558, 'russia-leaves': 1200 });
  });

  test('is told by what Russia holds where a text has neither, or tells of one day', () => {
    expect(signingSeries(requireVersion('ua-memorandum-2025-06'), DATES).kinds).toEqual(['held-by-russia']);
    expect(signingSeries(requireVersion('control-2022-02-23'), DATES).kinds).toEqual(['held-by-russia']);
  });
});

describe('the sentence', () => {
  const areas = (ukraine: number, russia: number): SigningAreas => ({
    'ukraine-leaves': ukraine,
    'russia-leaves': russia,
    'russia-holds': 112_413,
    'held-by-russia': 114_345
  });
  const march = { when: ['dated', '1 March 2026'], areas: areas(5558, 2016) } as const;
  const october = { when: ['dated', '10 October 2026'], areas: areas(5187, 2048) } as const;

  test.each([
    [['ukraine-leaves'], 'Signed on 1 March 2026, Ukraine would leave 5 560 km²; on 10 October 2026, 5 190 km².'],
    [
      ['ukraine-leaves', 'russia-leaves'],
      'Signed on 1 March 2026, Ukraine would leave 5 560 km² and Russia 2 020 km²; on 10 October 2026, 5 190 km² and 2 050 km².'
    ],
    [['held-by-russia'], 'Held by Russia on 1 March 2026: 114 000 km²; on 10 October 2026: 114 000 km².']
  ] as const)('of %s', (kinds, sentence) => {
    expect(describeSigning(kinds, march, october, 'en').replaceAll('\u202f', ' ')).toBe(sentence);
  });

  test('has one day where there is no other, and none where nothing is known', () => {
    expect(describeSigning(['ukraine-leaves'], march, null, 'en').replaceAll('\u202f', ' ')).toBe(
      'Signed on 1 March 2026, Ukraine would leave 5 560 km².'
    );
    expect(describeSigning(['ukraine-leaves'], { ...march, areas: null }, october, 'en')).toBe('');
  });

  test('is Ukrainian in Ukrainian', () => {
    const day = { when: ['dated', '1 березня 2026'], areas: areas(5558, 0) } as const;
    const other = { when: ['dated', '10 жовтня 2026'], areas: areas(5187, 0) } as const;
    expect(describeSigning(['ukraine-leaves'], day, other, 'uk').replaceAll('\u202f', ' ')).toBe(
      'Якби підписали 1 березня 2026, Україна вивела б війська з 5 560 км²; якби 10 жовтня 2026 — з 5 190 км².'
    );
  });
});

import { describe, expect, it } from 'vitest';
import { commonLineOfContactDate, defaultLineOfContactDate, nearestDate } from './default-date';

const DATES = ['2025-04-17', '2025-11-20', '2026-08-22'];
const undated = { date: null, note: { en: '', uk: '' } };
const version = (published: string, kind: 'proposal' | 'baseline' = 'proposal') => {
  return { published, kind, lineOfContact: undated };
};

describe('commonLineOfContactDate', () => {
  it('is the newest of the lines that the versions are drawn on by themselves, in any order', () => {
    const versions = [version('2025-04-20'), version('2025-11-23')];
    expect(commonLineOfContactDate(versions, DATES)).toBe('2025-11-20');
    expect(commonLineOfContactDate([...versions].reverse(), DATES)).toBe('2025-11-20');
  });

  it('lets a reference take the line of the others', () => {
    const versions = [version('1991-08-24', 'baseline'), version('2025-04-20')];
    expect(commonLineOfContactDate(versions, DATES)).toBe('2025-04-17');
    expect(commonLineOfContactDate([version('1991-08-24', 'baseline')], DATES)).toBe('2026-08-22');
  });

  it('is the own line of a single version', () => {
    const alone = version('2025-11-01');
    expect(commonLineOfContactDate([alone], DATES)).toBe(defaultLineOfContactDate(alone, DATES));
  });
});

describe('a line years from all others', () => {
  const dates = ['2022-02-23', '2024-08-01', '2024-09-01'];
  const ofOneDay = { ...version('2022-02-23', 'baseline'), lineOfContact: { ...undated, date: '2022-02-23' } };

  it('is taken only where its day is named', () => {
    expect(nearestDate('2022-03-29', dates)).toBe('2024-08-01');
    expect(nearestDate('2022-02-23', dates)).toBe('2022-02-23');
    expect(defaultLineOfContactDate(version('2022-11-15'), dates)).toBe('2024-08-01');
    expect(defaultLineOfContactDate(ofOneDay, dates)).toBe('2022-02-23');
  });

  it('is that of every comparison with who held what on that day', () => {
    expect(commonLineOfContactDate([version('2024-08-20'), ofOneDay], dates)).toBe('2022-02-23');
  });
});

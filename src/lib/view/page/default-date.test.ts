import { describe, expect, it } from 'vitest';
import { commonLineOfContactDate, defaultLineOfContactDate } from './default-date';

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

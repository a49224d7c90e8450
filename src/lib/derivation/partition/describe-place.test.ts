import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale';
import { describePlace } from './describe-place';

const note = { en: 'option 2', uk: 'варіант 2' };

describe('describePlace', () => {
  it('names the point, the note, or both', () => {
    expect(describePlace({ point: '14' }, LOCALES.en)).toBe('point 14');
    expect(describePlace({ point: '14', pointNote: note }, LOCALES.uk)).toBe('пункт 14, варіант 2');
    expect(describePlace({ point: null, pointNote: note }, LOCALES.en)).toBe('option 2');
  });

  it('says that there is no number where the document has none', () => {
    expect(describePlace({ point: null }, LOCALES.en)).toBe(LOCALES.en.messages.noPoint);
  });
});

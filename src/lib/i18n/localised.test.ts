import { describe, expect, it } from 'vitest';
import { inLanguage } from './localised';

describe('inLanguage', () => {
  it('reads the language of the reader where the data has it', () => {
    expect(inLanguage({ en: 'land', uk: 'земля' }, 'uk')).toBe('земля');
  });

  it('falls back in the order that the language declares', () => {
    expect(inLanguage({ en: 'land', uk: null }, 'uk')).toBe('land');
    expect(inLanguage({ uk: 'земля' }, 'en')).toBe('земля');
    expect(inLanguage(undefined, 'en')).toBeUndefined();
  });
});

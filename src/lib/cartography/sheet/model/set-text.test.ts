import { describe, expect, it } from 'vitest';
import { breakLines, fitWords, measureIn, SMALLEST, type TextStyle } from './set-text';

const STYLE: TextStyle = { font: 'sans', size: 20, weight: 400, leading: 24, ink: 'label' };

describe('breakLines', () => {
  it('keeps dates, measures and the sign of a copyright together', () => {
    const lines = breakLines('on the line of 20 November 2025, to 1 km, © OpenStreetMap', STYLE, 170);
    expect(lines).toEqual(['on the line of', '20 November 2025,', 'to 1 km,', '© OpenStreetMap']);
  });

  it('leaves no Ukrainian word of one letter at the end of a line', () => {
    expect(breakLines('Проєкт США з пунктів', STYLE, 125)).toEqual(['Проєкт США', 'з пунктів']);
  });

  it('breaks a word that no line has room for', () => {
    const lines = breakLines('peaceplanatlas.example/plans/us-28point', STYLE, 120);
    expect(lines.join('')).toBe('peaceplanatlas.example/plans/us-28point');
    for (const line of lines) expect(measureIn(STYLE, line)).toBeLessThanOrEqual(120);
  });
});

describe('fitWords', () => {
  it('makes a heading as small as its longest word needs, and no smaller than can be read', () => {
    const fitted = fitWords(STYLE, 'Європейсько-українська контрпропозиція', 180);
    expect(measureIn(fitted, 'Європейсько-українська')).toBeLessThanOrEqual(180);
    expect(fitWords(STYLE, 'short words', 180)).toBe(STYLE);
    expect(fitWords(STYLE, 'Європейсько-українська', 10).size).toBe(SMALLEST);
  });
});

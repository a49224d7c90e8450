import { describe, expect, it } from 'vitest';
import { sheetInput } from '../../../../../tests/data/sheet-input';
import { textsIn } from '../../scene/texts-in';
import { breakLines, fitWords, measureIn, setParagraphs, SMALLEST, type TextStyle } from './set-text';
import { sheetContext } from './sheet-context';

const STYLE: TextStyle = { font: 'sans', size: 20, weight: 400, leading: 24, ink: 'label' };

describe('breakLines', () => {
  it('keeps dates, measures and the sign of a copyright together', () => {
    const lines = breakLines('on the line of 20 November 2025, to 1 km, © OpenStreetMap', STYLE, 170);
    expect(lines).toEqual(['on the line of', '20 November 2025,', 'to 1 km,', '© OpenStreetMap']);
  });

  it('leaves no Ukrainian word of one letter at the end of a line', () => {
    expect(breakLines('Проєкт США з пунктів', STYLE, 125)).toEqual(['Проєкт США', 'з пунктів']);
  });

  it('keeps a particle with its verb, and Latin terms whole', () => {
    expect(breakLines('Росія, визнали б де-факто', STYLE, 132)).toEqual(['Росія,', 'визнали б', 'де-факто']);
    expect(breakLines('recognised de facto', STYLE, 130)).toEqual(['recognised', 'de facto']);
  });

  it('parts what it keeps together before it tears a word', () => {
    expect(breakLines('20 листопада 2025 року', STYLE, 130)).toEqual(['20 листопада', '2025 року']);
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

describe('setParagraphs', () => {
  const context = sheetContext(sheetInput());
  const paragraphs = [
    { text: 'one two three four', style: STYLE, gap: 0 },
    { text: 'five', style: STYLE, gap: 6 }
  ];

  it('measures what takes the same room wherever it is placed', () => {
    const setting = setParagraphs(paragraphs, 100, context);
    const [first, second] = [setting.at(0, 0), setting.at(30, 200)];
    expect(first.texts.length).toBeGreaterThan(2);
    expect(setting.height).toBe(first.texts.length * STYLE.leading + 6);
    expect(second.texts.map(({ box }) => [box.left, box.top])).toEqual(
      first.texts.map(({ box }) => [box.left + 30, box.top + 200])
    );
    expect(Math.max(...first.texts.map(({ box }) => box.bottom))).toBe(setting.height);
  });

  it('brings halos where there is no paper', () => {
    const bare = sheetContext(sheetInput({ isTransparent: true }));
    const halosOf = (given: typeof context) =>
      textsIn(setParagraphs(paragraphs, 100, given).at(0, 0).nodes).map(({ halo }) => halo?.colour);
    expect(new Set(halosOf(context))).toEqual(new Set([undefined]));
    expect(new Set(halosOf(bare))).toEqual(new Set([bare.palette.halo]));
  });
});

import { describe, expect, it } from 'vitest';
import { datedLine } from './line-of-contact';
import type { Credit } from './credit';
import { creditsOf, lineNotes, PLANTS_CREDIT } from './manifest';

const credit = (id: string, more: Partial<Credit> = {}): Credit => ({
  id,
  text: { en: id, uk: id },
  url: '',
  licence: 'GPL-3.0',
  ...more
});
const note = { en: 'Copied in part.', uk: 'Переписано частково.' };
const CREDITS = [
  credit('daily-map', { notOn: ['2026-10-10'] }),
  credit('copied', { onlyOn: ['2026-10-10'], note }),
  credit('boundaries')
];
const idsOn = (...dates: string[]) => creditsOf(CREDITS, dates.map(datedLine)).map(({ id }) => id);

describe('the credits of a depiction', () => {
  it('have that of plants where a map has signs of them', () => {
    const plants = { id: PLANTS_CREDIT, text: { en: '', uk: '' }, url: '', licence: '', notOnMaps: true as const };
    const of = (...kinds: string[]) => creditsOf([plants], [datedLine('2026-08-22')], [], kinds);
    expect([of(), of('towns'), of('towns', 'dams')]).toEqual([[], [], [plants]]);
  });

  it('are those of the lines that it is drawn on', () => {
    expect(idsOn('2026-08-22')).toEqual(['daily-map', 'boundaries']);
    expect(idsOn('2026-10-10')).toEqual(['copied', 'boundaries']);
    expect(idsOn('2026-08-22', '2026-10-10')).toEqual(['daily-map', 'copied', 'boundaries']);
  });

  it('name no source of lines for a line that somebody brings', () => {
    expect(creditsOf(CREDITS, [{ kind: 'own', name: 'mine.csv' }]).map(({ id }) => id)).toEqual(['boundaries']);
  });

  it('come with what is to be said of their lines', () => {
    const notesOn = (...dates: string[]) => lineNotes(creditsOf(CREDITS, dates.map(datedLine)), 'en', 'Generalised.');
    expect(notesOn('2026-08-22')).toBe('Generalised.');
    expect(notesOn('2026-10-10')).toBe('Copied in part.');
    expect(notesOn('2026-08-22', '2026-10-10')).toBe('Generalised. Copied in part.');
  });
});

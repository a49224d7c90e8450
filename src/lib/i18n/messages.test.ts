import { expect, it } from 'vitest';
import type { InterfaceLanguage } from './languages';
import { signingMessages } from './messages/signing';
import { timelineMessages } from './messages/timeline';

type ByPath<T> = Readonly<Record<string, T>>;

const sets: ByPath<ByPath<(language: InterfaceLanguage) => unknown>> = import.meta.glob('./messages/*.ts', {
  eager: true
});
const ukrainian: ByPath<unknown> = import.meta.glob('./languages/uk/*.ts', { eager: true, import: 'default' });

/** Paths of all texts, so that what is missing is named. */
function textPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, text]) => textPaths(text, `${path}/${key}`));
}

it.each(Object.entries(sets))('%s is complete in Ukrainian', (path, set) => {
  const [messages] = Object.values(set);
  const own = ukrainian[path.replace('./messages/', './languages/uk/')];
  expect(textPaths(own).sort()).toEqual(textPaths(messages?.('en')).sort());
});

it('Ukrainian has no set that English has not', () => {
  expect(Object.keys(ukrainian).map((path) => path.split('/').at(-1))).toEqual(
    Object.keys(sets).map((path) => path.split('/').at(-1))
  );
});

/** Functions among messages, with their paths. */
function functionsIn(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'function') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, text]) => functionsIn(text, `${path}/${key}`));
}

it('a name within quotation marks has inner ones for its own', () => {
  const english = Object.entries(sets).map(([path, set]) => [path, Object.values(set)[0]?.('en')] as const);
  const texts = [...english, ...Object.entries(ukrainian)].flatMap(([path, set]) => functionsIn(set, path));
  expect(texts.length).toBeGreaterThan(200);
  // The map's description has its name from plate-svg.ts.
  const bare = texts.filter(
    ([path, text]) => !path.includes('/map/') && /[“«]\$\{(?:version|title|name|a|b)\}[”»]/u.test(text)
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});

it('Ukrainian counts as its plurals do, and has no capital behind a colon', () => {
  const { count } = timelineMessages('uk').filter;
  expect([count('5', '77'), count('5', '81')]).toEqual(['Показано 5 із 77 записів', 'Показано 5 із 81 запису']);
  const { of, signed } = signingMessages('uk');
  const told = of('28 пунктів США', signed(['dated', '1 травня 2026'], 'Росія утримувала б 10 км²'));
  expect(told).toBe('28 пунктів США: якби підписали 1 травня 2026, Росія утримувала б 10 км².');
});

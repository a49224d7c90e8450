import { expect, it } from 'vitest';
import type { InterfaceLanguage } from './languages';

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

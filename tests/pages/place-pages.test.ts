import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { builtFile, builtPages } from './built-pages';

const PLACE = /^(?:uk\/)?places\/\d+\/$/u;
/** There are hundreds of them in each language, of a template that grows with every version. */
const LARGEST_BYTES = 15_000;

const pages = builtPages().filter((path) => PLACE.test(path));

it('are small, whatever there is to say of a place', () => {
  expect(pages.length).toBeGreaterThan(300 * Object.keys(LOCALES).length);
  const sizes = pages.map((path) => [path, readFileSync(builtFile(path)).length] as const);
  expect(sizes.filter(([, bytes]) => bytes > LARGEST_BYTES)).toEqual([]);
});

it('start with a script that they share, in their language', () => {
  for (const { code, messages } of Object.values(LOCALES)) {
    const path = pages.find((page) => page.startsWith('uk/') === (code === 'uk')) ?? '';
    expect(readFileSync(builtFile(path), 'utf8')).toContain(
      `<script src="${'../'.repeat(path.split('/').length - 1)}start-${code}.js">`
    );
    const script = readFileSync(new URL(`../../build/start-${code}.js`, import.meta.url), 'utf8');
    expect(script).toContain(JSON.stringify(messages.fault.stalled));
    expect(script).not.toMatch(/<\/?script|%/u);
  }
});

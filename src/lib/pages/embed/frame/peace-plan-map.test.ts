import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES } from '$lib/i18n/languages';
import { writeElement } from './write-element';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const [script, style] = [read('peace-plan-map.mjs'), read('peace-plan-map.css')];
const plain = (text: string) => text.replaceAll(/\s/gu, '');

describe('the element for other people’s pages', () => {
  it('is small', () => {
    expect(script.length).toBeLessThan(5000);
  });

  it('is served with every language that has addresses of its own', () => {
    const [, listed = ''] = /const SEGMENTS = (\[.*\]);/u.exec(writeElement()) ?? [];
    expect([DEFAULT_LANGUAGE, ...(JSON.parse(listed) as string[])]).toEqual(INTERFACE_LANGUAGES);
  });

  it('keeps the same room free as its style sheet', () => {
    const lengths = [...script.matchAll(/'(max\(.*\))'/gu)].map(([, length = '']) => length);
    expect(lengths).toHaveLength(2);
    for (const length of lengths) expect(plain(style)).toContain(plain(length));
  });
});

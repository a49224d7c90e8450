import { expect, it } from 'vitest';
import { DARK, LIGHT } from '../symbology/palette';
import type { MapSymbol } from '../symbology/symbology';
import { swatchClass, swatchStyles } from './swatch-styles';

const DOTTED: MapSymbol = { hue: 'neither', tint: 'strong', hatch: 'dots', broken: true };
const PLAIN: MapSymbol = { hue: 'ukraine', tint: 'light', hatch: 'none', broken: false };

it('has one class for each symbol', () => {
  const { hue, tint, hatch, broken } = DOTTED;
  const others: MapSymbol[] = [
    { ...DOTTED, hue: 'russia' },
    { ...DOTTED, tint: 'deep' },
    { ...DOTTED, hatch: 'none' },
    { ...DOTTED, broken: false }
  ];
  const names = [...others, PLAIN, DOTTED].map(swatchClass);
  expect(new Set(names).size).toBe(6);
  expect(swatchClass({ broken, hatch, tint, hue })).toBe(names.at(-1));
  for (const name of names) expect(name).toMatch(/^s[0-9a-z]{1,2}$/u);
});

it('draws a swatch in both themes, hatched and with a broken outline where its symbol is', () => {
  const styles = swatchStyles([DOTTED, PLAIN, PLAIN]);
  const drawn = (symbol: MapSymbol) =>
    [...styles.matchAll(new RegExp(`\\.${swatchClass(symbol)}\\{--swatch:url\\("([^"]*)"\\)\\}`, 'gu'))].map(
      ([, url = '']) => decodeURIComponent(url)
    );
  const [light = '', dark, chosen] = drawn(DOTTED);
  expect(drawn(DOTTED)).toHaveLength(3);
  expect(light).toContain(`fill='${LIGHT.hues.neither.fill.strong}'`);
  expect(light).toContain("fill='url(#hatch-dots-neither)'");
  expect(light).toContain("stroke-dasharray='5 3'");
  expect(dark).toContain(`stroke='${DARK.hues.neither.outline}'`);
  expect(chosen).toBe(dark);
  const [plain] = drawn(PLAIN);
  expect(plain).toContain(`stroke='${LIGHT.hues.ukraine.outline}'`);
  expect(plain).not.toMatch(/pattern|dasharray/u);
});

import type { Palette } from './palette';
import { HUES, TINTS } from './symbology';

/**
 * The look of some parts of a drawing: selectors of classes and elements inside it, apart by commas (none: the drawing
 * itself), and what holds for them. A selector with a state (`:hover`) or an attribute is for pages alone.
 */
export type StyleRule = readonly [selectors: string, style: Readonly<Record<string, string>>];

const INK = /^var\(--map-([\w-]+)\)$/u;

/** A colour of the palette in force, by its name in `paletteInks`. */
export const ink = (name: string): string => `var(--map-${name})`;

/** The palette's name of a value made by `ink`; nothing for other values. */
export const inkName = (value: string): string | undefined => INK.exec(value)?.[1];

/** Every colour of a palette by the name that rules use. */
export function paletteInks(palette: Palette): Readonly<Record<string, string>> {
  const ground = Object.entries(palette).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const hues = HUES.flatMap((hue) => [
    ...TINTS.map((tint): [string, string] => [`${hue}-${tint}`, palette.hues[hue].fill[tint]]),
    [`${hue}-hatch`, palette.hues[hue].hatch] as const,
    [`${hue}-outline`, palette.hues[hue].outline] as const
  ]);
  return Object.fromEntries([...ground, ...hues]);
}

/** Rules as a style sheet for drawings of a class. */
export function rulesToCss(rules: readonly StyleRule[], drawing: string): string {
  return rules
    .map(([selectors, style]) => {
      const inside = selectors.split(', ').map((selector) => `.${drawing} ${selector}`.trimEnd());
      const declarations = Object.entries(style).map(([property, value]) => `${property}:${value}`);
      return `${inside.join(',')}{${declarations.join(';')}}`;
    })
    .join('');
}

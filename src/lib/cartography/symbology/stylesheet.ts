import { MAP_RULES } from './map-rules';
import { DARK, LIGHT, type Palette } from './palette';
import { paletteInks, rulesToCss } from './style-rule';

/** The custom properties that carry a palette into CSS. */
function customProperties(palette: Palette): string {
  return Object.entries(paletteInks(palette))
    .map(([name, colour]) => `--map-${name}:${colour}`)
    .join(';');
}

/**
 * Styles of the maps on a page: both palettes, chosen by the device unless the reader set `data-theme` on the root, the
 * light one on paper.
 * The same markup then serves both themes, without a script.
 */
export function pageStylesheet(): string {
  const [light, dark] = [customProperties(LIGHT), customProperties(DARK)];
  return (
    `:root{${light}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}` +
    `@media screen{:root[data-theme=dark]{${dark}}}` +
    rulesToCss(MAP_RULES, 'plate')
  );
}

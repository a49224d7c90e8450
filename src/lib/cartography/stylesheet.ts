import { DARK, LIGHT, type Palette } from './palette';
import { HUES, TINTS } from './symbology';

/** Names of the custom properties that carry a palette into CSS. */
function customProperties(palette: Palette): string {
  const ground = Object.entries(palette)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, colour]) => `--map-${name}:${colour}`);
  const hues = HUES.flatMap((hue) => [
    ...TINTS.map((tint) => `--map-${hue}-${tint}:${palette.hues[hue].fill[tint]}`),
    `--map-${hue}-hatch:${palette.hues[hue].hatch}`,
    `--map-${hue}-outline:${palette.hues[hue].outline}`
  ]);
  return [...ground, ...hues].join(';');
}

const hueRules = HUES.flatMap((hue) => [
  ...TINTS.map((tint) => `.plate .fill.${hue}.${tint}{fill:var(--map-${hue}-${tint})}`),
  `.plate .hatch.${hue}{stroke:var(--map-${hue}-hatch)}`,
  `.plate .dot.${hue}{fill:var(--map-${hue}-hatch)}`,
  `.plate .edge.outline.${hue}{stroke:var(--map-${hue}-outline)}`
]).join('');

/** Line work and lettering; widths are in pixels of the sheet. */
const RULES = `
.plate{font-family:'Source Sans 3',system-ui,sans-serif;font-variant-numeric:tabular-nums}
.plate .sea{fill:var(--map-sea)}
.plate .neighbours{fill:var(--map-neighbour)}
.plate .neighbours,.plate .neighbour-border{stroke:var(--map-neighbourBorder);stroke-width:.7}
.plate .neighbour-border{fill:none}
.plate .land-beyond{fill:var(--map-neighbour)}
.plate .land{fill:var(--map-land)}
.plate .water{fill:var(--map-water);stroke:none}
.plate .former-water{fill:none;stroke:var(--map-formerWater);stroke-width:.8;stroke-dasharray:1.5 2.5}
.plate .hatch{fill:none;stroke-linecap:square}
.plate .edge{fill:none;stroke:none;stroke-width:1.1;stroke-linejoin:round;pointer-events:none}
.plate .edge.broken{stroke-dasharray:5 3}
.plate .zone{cursor:pointer;outline:none}
.plate .zone:hover .edge,.plate .zone[data-pointed] .edge,.plate .zone:focus-visible .edge,.plate .zone.selected .edge{stroke:var(--map-selection);stroke-width:3;stroke-dasharray:none}
.plate .overlay{fill:none;stroke:var(--map-overlay);stroke-width:1.3;stroke-linejoin:round;pointer-events:none}
.plate .overlay.pull-back{stroke-dasharray:1 3;stroke-linecap:round;stroke-width:1.5}
.plate .overlay.demilitarised{stroke-dasharray:2 3}
.plate .overlay.economic-zone{stroke-dasharray:8 3 2 3}
.plate .overlay.monitored{stroke-dasharray:6 4}
.plate .oblast-border,.plate .state-border,.plate .line-of-contact,.plate .line-casing{fill:none;stroke-linejoin:round;stroke-linecap:round;pointer-events:none}
.plate .water,.plate .former-water,.plate .label,.plate .places,.plate .leader{pointer-events:none}
.plate .oblast-border{stroke:var(--map-oblastBorder);stroke-width:.8}
.plate .state-border{stroke:var(--map-stateBorder);stroke-width:1.4}
.plate .line-casing{stroke:var(--map-casing);stroke-width:5.4}
.plate .line-of-contact{stroke:var(--map-lineOfContact);stroke-width:2.6}
.plate text{fill:var(--map-label);paint-order:stroke;stroke:var(--map-halo);stroke-width:3.2px;stroke-linejoin:round}
.plate .label.oblast text,.plate .label.country text{fill:var(--map-labelMuted)}
.plate .label.country text{stroke:none}
.plate .label.sea text{fill:var(--map-labelWater);font-style:italic;stroke:none}
.plate .places .dot{fill:var(--map-label);stroke:var(--map-halo);stroke-width:1.2}
.plate .site-mark{fill:var(--map-overlay);stroke:var(--map-halo);stroke-width:1.4}
.plate .site-mark.silent{fill:var(--map-halo);stroke:var(--map-overlay)}
.plate .leader{fill:none;stroke:var(--map-label);stroke-width:.9}
.plate .leader-casing{fill:none;stroke:var(--map-halo);stroke-width:2.8}
.plate .leader-end{fill:var(--map-label)}
.plate .scale-bar path{fill:none;stroke:var(--map-label);stroke-width:1.2}
`.replaceAll('\n', '');

/**
 * Styles of the maps on a page: both palettes, chosen by the device unless the reader set `data-theme` on the root.
 * The same markup then serves both themes, without a script.
 */
export function pageStylesheet(): string {
  const [light, dark] = [customProperties(LIGHT), customProperties(DARK)];
  return (
    `:root{${light}}` +
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}` +
    `:root[data-theme=dark]{${dark}}` +
    // In this order: land that is pointed at or chosen has the outline of a selection, whatever its own would be.
    hueRules +
    RULES
  );
}

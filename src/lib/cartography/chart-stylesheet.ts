/** Line work and lettering of charts in the colours of the maps; widths are in pixels of the chart. */
const RULES = `
.area-chart{display:block;width:100%;height:auto;font-family:'Source Sans 3',system-ui,sans-serif;font-variant-numeric:tabular-nums}
.area-chart text{fill:var(--map-label)}
.area-chart .muted{fill:var(--map-labelMuted)}
.area-chart .strong{paint-order:stroke;stroke:var(--map-halo);stroke-width:3.5px;stroke-linejoin:round}
.area-chart path{fill:none}
.area-chart .grid{stroke:var(--map-oblastBorder);stroke-width:.5;stroke-opacity:.7}
.area-chart .axis{stroke:var(--map-label);stroke-width:1}
.area-chart .broken{stroke:var(--map-label);stroke-width:1.2}
.area-chart .tick{stroke:var(--map-label);stroke-width:.9;stroke-opacity:.32}
.area-chart .line{stroke-width:2;stroke-linejoin:round}
.area-chart .dots{stroke-width:4.2;stroke-linecap:round}
.area-chart .mapped{stroke-width:1.4;fill:var(--map-halo)}
.area-chart .late{fill:var(--map-halo);stroke:var(--map-label);stroke-width:1.1}
`.replaceAll('\n', '');

const holderRules = (['ukraine', 'russia'] as const)
  .map(
    (holder) =>
      `.area-chart .${holder} :is(.line,.dots,.mapped){stroke:var(--map-${holder}-outline)}` +
      `.area-chart .${holder} .surface{fill:var(--map-${holder}-light)}`
  )
  .join('');

/** Styles of charts, over the custom properties of `pageStylesheet`: one markup for both themes. */
export function chartStylesheet(): string {
  return RULES + holderRules;
}

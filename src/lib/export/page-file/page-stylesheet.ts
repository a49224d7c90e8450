import type { Palette } from '../../cartography/symbology/palette';

/** The look of a page in one file: the colours of its map, one column of text, tables that scroll within themselves. */
export const pageFileStylesheet = ({ casing, label, labelMuted, oblastBorder, selection }: Palette): string =>
  [
    `:root{color-scheme:light dark}`,
    `body{margin:0;background:${casing};color:${label};font:16px/1.5 'Source Sans 3',system-ui,sans-serif}`,
    'main{max-width:72rem;margin:0 auto;padding:1rem clamp(.8rem,3vw,2rem) 3rem}',
    "h1,h2,h3{font-family:'Source Serif 4',Georgia,serif;line-height:1.2;margin:1.6em 0 .4em}",
    'h1{font-size:clamp(1.5rem,4vw,2.2rem);margin-top:.2em}h2{font-size:1.4rem}h3{font-size:1.1rem}',
    'p,li,dd{max-width:46rem}figure{margin:1rem 0}figure svg{display:block;width:100%;height:auto}',
    `figcaption,.small,caption{color:${labelMuted};font-size:.9rem}`,
    `.note{border-left:4px solid ${selection};padding:.2rem .8rem;font-weight:600}`,
    `.scroll,.drawing{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.95rem}caption{text-align:left;padding:.3rem 0}`,
    `th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid ${oblastBorder};font-weight:400}`,
    `thead th{font-weight:600;border-bottom-width:2px}.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}`,
    '.swatch{vertical-align:-.2em;margin-right:.5rem}dt{font-weight:600;margin-top:.9rem}dd{margin:0}',
    `a{color:${selection};overflow-wrap:anywhere}a:focus-visible,.scroll:focus-visible,.drawing:focus-visible{outline:3px solid ${selection};outline-offset:2px}`,
    `@media print{body,figcaption,.small,caption,a{background:#fff;color:#000}body{font-size:10pt}tr,dd,figure{break-inside:avoid}h2,h3,dt{break-after:avoid}`,
    `.scroll,.drawing{overflow:visible}.drawing>svg{min-width:0}}@media (max-width:44rem) and (orientation:portrait){.drawing>svg{min-width:40rem}}`
  ].join('');

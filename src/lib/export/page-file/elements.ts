import { escapeXml, writeAttributes } from '../../cartography/scene/svg-text';
import { hatchUrl } from '../../cartography/symbology/hatches';
import type { Palette } from '../../cartography/symbology/palette';
import type { MapSymbol } from '../../cartography/symbology/symbology';

/** Markup, as opposed to text that has to be escaped first. */
export interface Markup {
  readonly html: string;
}

type Content = Markup | string | readonly (Markup | string)[];

/** Content as markup: texts are escaped. */
function htmlOf(content: Content): string {
  if (typeof content === 'string') return escapeXml(content);
  return 'html' in content ? content.html : content.map((one) => htmlOf(one)).join('');
}

/** An element with its content. */
export const element = (name: string, content: Content, attributes: Parameters<typeof writeAttributes>[0] = {}) => ({
  html: `<${name}${writeAttributes(attributes)}>${htmlOf(content)}</${name}>`
});

/** A heading with what belongs to it; nothing where that is empty. */
export const section = (heading: string, content: readonly (Markup | string)[], level: 2 | 3 = 2): Markup[] =>
  content.length === 0 ? [] : [element('section', [element(`h${String(level)}`, heading), ...content])];

/** Sentences or elements as a list; nothing where there are none. */
export const list = (items: readonly Content[]): Markup[] =>
  items.length === 0
    ? []
    : [
        element(
          'ul',
          items.map((item) => element('li', item))
        )
      ];

/** A link to a page of the web; an address of another kind stays a text. */
export const link = (text: string, url: string | null): Markup | string =>
  url !== null && /^https?:/u.test(url) ? element('a', text, { href: url }) : text;

/** A cell of a table; numbers stand right. */
export interface PageCell {
  readonly content: Content;
  readonly isNumber?: boolean;
}

export const textCell = (content: Content): PageCell => ({ content });
export const numberCell = (content: string): PageCell => ({ content, isNumber: true });

/** A table whose first cell of a row is its heading; it scrolls within itself on narrow screens. */
export function table(caption: string, heads: readonly PageCell[], rows: readonly (readonly PageCell[])[]): Markup {
  const head = heads.map(({ content, isNumber }) =>
    element('th', content, { scope: 'col', class: isNumber === true ? 'number' : undefined })
  );
  const body = rows.map((cells) =>
    element(
      'tr',
      cells.map(({ content, isNumber }, index) =>
        index === 0
          ? element('th', content, { scope: 'row' })
          : element('td', content, { class: isNumber === true ? 'number' : undefined })
      )
    )
  );
  const inside = [element('caption', caption), element('thead', element('tr', head)), element('tbody', body)];
  return element('div', element('table', inside), {
    class: 'scroll',
    tabindex: 0,
    role: 'region',
    'aria-label': caption
  });
}

/** A class of land as the map draws it: the pattern is that of the drawing in the same document. */
export function swatch(symbol: MapSymbol, palette: Palette): Markup {
  const { hue, tint, hatch, broken } = symbol;
  const box = { x: 0.5, y: 0.5, width: 27, height: 17 };
  const edge = {
    ...box,
    fill: 'none',
    stroke: palette.hues[hue].outline,
    'stroke-dasharray': broken ? '5 3' : undefined
  };
  const rects = [
    { ...box, fill: palette.hues[hue].fill[tint] },
    ...(hatch === 'none' ? [] : [{ ...box, fill: hatchUrl({ hatch, hue }) }]),
    edge
  ];
  const drawn = rects.map((attributes) => `<rect${writeAttributes(attributes)}/>`).join('');
  return { html: `<svg class="swatch" width="28" height="18" aria-hidden="true">${drawn}</svg>` };
}

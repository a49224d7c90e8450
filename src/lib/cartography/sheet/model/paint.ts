import type { Palette } from '../../symbology/palette';
import { inkName, paletteInks, type StyleRule } from '../../symbology/style-rule';
import { matchRules } from './match-rules';

/** Properties that may be written as attributes: everything else in the rules is for pages. */
const PRESENTATION = new Set(
  'fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin font-style'.split(
    ' '
  )
);
/** Means nothing in an image that stands by itself. */
const PAGE_ATTRIBUTE = /^(class|href|role|tabindex|data-|aria-)/u;
const TAG = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>/giu;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;

type Attributes = Map<string, string>;

const readAttributes = (text: string): Attributes =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));

function writeTag(name: string, attributes: Attributes, end: string): string {
  const written = [...attributes]
    .filter(([attribute]) => !PAGE_ATTRIBUTE.test(attribute))
    .map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<${name}${written.join('')}${end}`;
}

/** Lines and areas that would leave no trace. */
function isInvisible(attributes: Attributes): boolean {
  return attributes.get('fill') === 'none' && isUnset(attributes, 'stroke');
}

const isUnset = (attributes: Attributes, name: string): boolean => (attributes.get(name) ?? 'none') === 'none';

/** Area and edge of one shape as one element: the edge is drawn on the area, as it would be after it. */
function joinEdge(area: Attributes, edge: Attributes): Attributes | undefined {
  const isJoined = isUnset(area, 'stroke') && edge.get('fill') === 'none' && area.get('d') === edge.get('d');
  return isJoined ? new Map([...edge, ...area]) : undefined;
}

/** The stroked copy beneath a text: what `paint-order` does in browsers, drawing programs do not know. */
function writeText(attributes: Attributes, content: string, isOrdered: boolean): string {
  const stroke = attributes.get('stroke') ?? 'none';
  const plain: Attributes = new Map(attributes);
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) plain.delete(name);
  const text = `${writeTag('text', plain, '>')}${content}</text>`;
  if (!isOrdered || stroke === 'none') return text;
  const casing = new Map(attributes).set('fill', stroke);
  return `${writeTag('text', casing, '>').replace(/>$/u, ' aria-hidden="true">')}${content}</text>${text}`;
}

/** Rewrites the markup of maps and charts, which pages style by classes, for an image that stands by itself. */
export type Paint = (markup: string, idPrefix?: string) => string;

/**
 * Makes attributes of rules: every element is given what holds for it, uses become what they use, links become groups
 * named by `data-zone`, and halos become copies of their texts.
 */
export function paintWith(rules: readonly StyleRule[], palette: Palette): Paint {
  const inks = paletteInks(palette);
  const match = matchRules(rules);
  const valueOf = (value: string): string => {
    const name = inkName(value);
    return name === undefined ? value.replace(/px$/u, '') : (inks[name] ?? value);
  };

  return (markup, idPrefix = '') => {
    const shapes = new Map<string, string>();
    const open: { tag: string; classes: readonly string[] }[] = [];
    let output = '';
    let end = 0;
    let defs = 0;
    let text: { attributes: Attributes; isOrdered: boolean } | undefined;
    let latest: { attributes: Attributes; from: number; to: number } | undefined;
    for (const found of markup.matchAll(TAG)) {
      const [whole, slash, tag = '', attributeText = '', closed] = found;
      const between = markup.slice(end, found.index);
      end = found.index + whole.length;
      if (slash === '/') {
        open.pop();
        if (tag === 'defs') defs -= 1;
        else if (tag === 'text' && text !== undefined) {
          output += writeText(text.attributes, between, text.isOrdered);
          text = undefined;
        } else output += `${between}</${tag === 'a' ? 'g' : tag}>`;
        continue;
      }
      output += between;
      const attributes = readAttributes(attributeText);
      if (tag === 'defs') defs += 1;
      const classes = (attributes.get('class') ?? '').split(' ').filter((name) => name !== '');
      const style = match(open, { tag, classes });
      for (const [property, value] of Object.entries(style)) {
        if (PRESENTATION.has(property)) attributes.set(property, valueOf(value));
      }
      if (closed !== '/') open.push({ tag, classes });
      if (tag === 'defs') continue;
      if (defs > 0) {
        shapes.set(attributes.get('id') ?? '', attributes.get('d') ?? '');
        continue;
      }
      if (tag === 'text') {
        text = { attributes, isOrdered: style['paint-order'] === 'stroke' };
        continue;
      }
      if (closed === '/' && isInvisible(attributes)) continue;
      if (tag === 'use') {
        attributes.set('d', shapes.get((attributes.get('href') ?? '').slice(1)) ?? '');
        const joined = latest?.to === output.length ? joinEdge(latest.attributes, attributes) : undefined;
        if (joined !== undefined) output = output.slice(0, latest?.from);
        latest = { attributes: joined ?? attributes, from: output.length, to: 0 };
        output += writeTag('path', latest.attributes, '/>');
        latest.to = output.length;
        continue;
      }
      const zone = attributes.get('data-zone');
      if (zone !== undefined) attributes.set('id', `${idPrefix}zone-${zone}`);
      output += writeTag(tag === 'a' ? 'g' : tag, attributes, closed === '/' ? '/>' : '>');
    }
    return output + markup.slice(end);
  };
}

import { hatchId, hatchUrl } from '../symbology/hatches';
import type { Size } from '../ground/box';
import type { Group, HatchPattern, ImageNode, MapWindow, Path, Placement, Scene, Text } from './scene';
import { escapeXml, writeAttributes } from './svg-text';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** How a document letters its texts. */
export interface Letters {
  readonly write: (text: Text) => string;
  /** Attributes of the document, such as the family of most of its texts. */
  readonly attributes: Attributes;
  /** What the texts that have been written refer to. */
  readonly definitions?: () => string;
}

/** How hatches are written: a pattern, or what stands in its place. */
export interface HatchPaint {
  readonly definition: string;
  /** One paint or several, to be drawn on each other. */
  readonly urls: readonly string[];
}

/** What a document shows of its scene, and in how many pixels. */
export interface ImageWindow {
  readonly size: Size;
  /** Left, top, width and height in units. */
  readonly viewBox: readonly [number, number, number, number];
}

/** What is written otherwise in some kinds of documents. */
export interface ImageStyle {
  readonly letters?: Letters;
  readonly hatch?: (pattern: HatchPattern) => HatchPaint;
  /** All of the scene where nothing is said. */
  readonly window?: ImageWindow;
  /** Elements between the description and the drawing. */
  readonly head?: string;
  /** Whether layers are named for Inkscape; Illustrator and Figma go by the ids. */
  readonly isLayered?: boolean;
}

const FAMILIES = {
  sans: "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, serif"
};

/** Text as text: programs find, copy and edit it. */
export const liveLetters = ({ sans, serif } = FAMILIES): Letters => ({
  attributes: { 'font-family': sans },
  write: (text) => writeHalo(text, (look) => liveText(text, { ...look, 'font-family': text.font && serif }))
});

/** A `<text>` element. */
export function liveText({ x, y, text, size, weight, anchor, letterSpacing }: Text, look: Attributes): string {
  const attributes = {
    ...{ x, y, 'font-size': size, 'font-weight': weight },
    ...{ 'text-anchor': anchor, 'letter-spacing': letterSpacing },
    ...look
  };
  return `<text${writeAttributes(attributes)}>${escapeXml(text)}</text>`;
}

/** A text on its halo: a stroked copy beneath it, since drawing programs know no `paint-order`. */
export function writeHalo({ look, halo }: Text, write: (look: Attributes, isHalo: boolean) => string): string {
  const letters = write({ ...look }, false);
  if (halo === undefined) return letters;
  const casing = { fill: halo.colour, stroke: halo.colour, 'stroke-width': halo.width, 'stroke-linejoin': 'round' };
  return write({ ...look, ...casing, 'aria-hidden': 'true' }, true) + letters;
}

/** A place as SVG's transform. */
function transformOf({ x, y, scale, rotate }: Placement): string {
  const turn = rotate === undefined ? '' : ` rotate(${String(rotate)})`;
  return `translate(${String(x)} ${String(y)})${scale === undefined ? '' : ` scale(${String(scale)})`}${turn}`;
}

/** A hatch as a pattern. */
export const patternPaint = (pattern: HatchPattern): HatchPaint => {
  const { size, marks } = pattern;
  const attributes = { id: hatchId(pattern), width: size, height: size, patternUnits: 'userSpaceOnUse' };
  const drawn = new ImageWriter({}).nodes(marks);
  return { definition: `<pattern${writeAttributes(attributes)}>${drawn}</pattern>`, urls: [hatchUrl(pattern)] };
};

/** Writes the nodes of one document. */
class ImageWriter {
  readonly #letters: Letters;
  readonly #isLayered: boolean;
  readonly #hatches: ReadonlyMap<string, HatchPaint>;

  constructor({ letters, isLayered }: ImageStyle, hatches: ReadonlyMap<string, HatchPaint> = new Map()) {
    this.#letters = letters ?? liveLetters();
    this.#isLayered = isLayered === true;
    this.#hatches = hatches;
  }

  nodes(nodes: readonly ImageNode[]): string {
    return nodes.map((node) => this.#node(node)).join('');
  }

  #node(node: ImageNode): string {
    switch (node.kind) {
      case 'group':
        return this.#group(node);
      case 'map':
        return this.#map(node);
      case 'text':
        return this.#letters.write(node);
      case 'path':
        return this.#shape(node, { d: node.d });
      case 'rect':
        return this.#shape(node, { x: node.x, y: node.y, width: node.width, height: node.height });
      case 'circle':
        return this.#shape(node, { cx: node.cx, cy: node.cy, r: node.r });
    }
  }

  #shape({ kind, id, look, hatch }: Pick<Path, 'id' | 'look' | 'hatch'> & { readonly kind: string }, own: Attributes) {
    const fills = hatch === undefined ? [look?.fill] : (this.#hatches.get(hatchId(hatch))?.urls ?? []);
    return fills.map((fill) => `<${kind}${writeAttributes({ id, ...own, ...look, fill })}/>`).join('');
  }

  /** Inkscape lists layers within layers only: what stands around one is one too. */
  #layer(name?: string): Attributes {
    return this.#isLayered ? { 'inkscape:groupmode': 'layer', 'inkscape:label': name } : {};
  }

  #group({ id, role, name, place, children }: Group<ImageNode>): string {
    const transform = place === undefined ? undefined : transformOf(place);
    const layer = role === 'layer' ? this.#layer(name) : {};
    const content = children.map((child) => this.#node(child)).join(role === 'label' ? ' ' : '');
    return `<g${writeAttributes({ id, transform, ...layer })}>${content}</g>`;
  }

  #map({ id, x, y, width, height, edge, children }: MapWindow): string {
    const box = { width, height };
    const clip = `${id}-edge`;
    const content = `<g${writeAttributes({ 'clip-path': `url(#${clip})`, ...this.#layer() })}>${this.nodes(children)}</g>`;
    return (
      `<clipPath id="${clip}"><rect${writeAttributes(box)}/></clipPath>` +
      `<g${writeAttributes({ id, transform: transformOf({ x, y }), ...this.#layer(id) })}>${content}` +
      `<rect${writeAttributes({ ...box, ...edge })}/></g>`
    );
  }
}

/** The attributes of a document, with the window that it shows of its scene. */
function documentAttributes(scene: Scene, { letters, isLayered, window }: ImageStyle): Attributes {
  const { canvas, language } = scene;
  const { size, viewBox } = window ?? { size: scene.size, viewBox: [0, 0, canvas.width, canvas.height] };
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    ...(isLayered === true && { 'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape' }),
    ...size,
    viewBox: viewBox.join(' '),
    lang: language,
    'xml:lang': language,
    role: 'img',
    'aria-labelledby': 'sheet-title sheet-description',
    ...(letters ?? liveLetters()).attributes
  };
}

/** A complete SVG document without a prolog: presentation attributes only, no `foreignObject`. */
export function writeSvg(scene: Scene, style: ImageStyle = {}): string {
  const { canvas, title, description, paper, hatches, children } = scene;
  const paints = new Map(hatches.map((pattern) => [hatchId(pattern), (style.hatch ?? patternPaint)(pattern)]));
  const drawn = new ImageWriter(style, paints).nodes(children);
  const patterns = [...paints.values()].map(({ definition }) => definition).join('');
  const definitions = (style.letters?.definitions?.() ?? '') + patterns;
  const extent = { ...canvas, fill: paper };
  return (
    `<svg${writeAttributes(documentAttributes(scene, style))}>` +
    `<title id="sheet-title">${escapeXml(title)}</title>` +
    `<desc id="sheet-description">${escapeXml(description)}</desc>${style.head ?? ''}` +
    (definitions === '' ? '' : `<defs>${definitions}</defs>`) +
    (paper === undefined ? '' : `<rect id="paper"${writeAttributes(extent)}/>`) +
    `${drawn}</svg>`
  );
}

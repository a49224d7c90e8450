import { escapeXml } from '$lib/cartography/scene/svg-text';
import { heightAt, reserveStyle, type FrameHeight } from './measure-heights';

/** What the code for an embedded map is written from. */
export interface EmbedCodeParts {
  /** Whole address of the map. */
  readonly address: string;
  /** Whole address of the file with the element. */
  readonly script: string;
  /** One version, or the two that are compared. */
  readonly ids: readonly string[];
  readonly lang: string;
  /** What the map shows, for screen readers. */
  readonly title: string;
  /** What the content needs, by width; none as long as it is not known. */
  readonly heights: readonly FrameHeight[];
}

const attribute = (name: string, value: string): string => `${name}="${escapeXml(value)}"`;

/** A phone, and a column of text. */
const USUAL_WIDTHS = [360, 720];

/**
 * HTML of a frame of a fixed height, which is enough on a phone as well: where there is more, the map fills it.
 *
 * @param heightPx another height, in CSS pixels
 */
export function writeFrameCode(
  { address, lang, title, heights }: EmbedCodeParts,
  heightPx = Math.max(...USUAL_WIDTHS.map((width) => heightAt(heights, width)))
): string {
  const attributes = [
    attribute('src', address),
    attribute('title', title),
    attribute('lang', lang),
    'width="100%"',
    attribute('height', String(heightPx)),
    'loading="lazy"',
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    'style="border: 0"'
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/**
 * HTML of the element, which takes the height of its content. Its style keeps the room free from the first moment on, so
 * nothing in the page moves.
 */
export function writeElementCode({ address, script, ids, lang, title, heights }: EmbedCodeParts): string {
  const { searchParams, hash } = new URL(address);
  const [version = '', versus] = ids;
  const attributes = [
    attribute('version', version),
    ...(versus === undefined ? [] : [attribute('versus', versus)]),
    attribute('lang', lang),
    ...[...searchParams].map(([name, value]) => attribute(name, value)),
    ...(hash === '' ? [] : [attribute('camera', hash.slice(1))]),
    attribute('heading', title),
    ...(heights.length === 0 ? [] : [attribute('style', reserveStyle(heights))])
  ];
  return `<script type="module" ${attribute('src', script)}></script>\n<peace-plan-map ${attributes.join(' ')}></peace-plan-map>`;
}

import { escapeXml } from '$lib/cartography/scene/svg-text';

/** What the code for an embedded map is written from. */
export interface EmbedCodeParts {
  /** Whole address of the map. */
  readonly address: string;
  /** Whole address of the file with the element. */
  readonly script: string;
  readonly versionId: string;
  readonly lang: string;
  /** What the map shows, for screen readers. */
  readonly title: string;
  /** CSS pixels that the content needs. */
  readonly heightPx: number;
}

const attribute = (name: string, value: string): string => `${name}="${escapeXml(value)}"`;

/** HTML of a frame of a fixed height. */
export function writeFrameCode({ address, lang, title, heightPx }: EmbedCodeParts): string {
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

/** HTML of the element, which takes the height of its content. */
export function writeElementCode({ address, script, versionId, lang, title, heightPx }: EmbedCodeParts): string {
  const { searchParams, hash } = new URL(address);
  const attributes = [
    attribute('version', versionId),
    attribute('lang', lang),
    ...[...searchParams].map(([name, value]) => attribute(name, value)),
    ...(hash === '' ? [] : [attribute('camera', hash.slice(1))]),
    attribute('heading', title),
    attribute('height', String(heightPx))
  ];
  return `<script type="module" ${attribute('src', script)}></script>\n<peace-plan-map ${attributes.join(' ')}></peace-plan-map>`;
}

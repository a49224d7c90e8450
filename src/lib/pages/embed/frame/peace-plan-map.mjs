/**
 * The element <peace-plan-map>: a map of Peace Plan Atlas in a page of yours. It loads the map in a frame and gives the
 * frame the height that its content asks for.
 *
 * <link rel="stylesheet" href="https://atlas.example/embed/peace-plan-map.css" />
 * <script type="module" src="https://atlas.example/embed/peace-plan-map.js"></script>
 * <peace-plan-map version="us-28point-2025-11" lang="uk" date="2026-08-22" theme="dark"></peace-plan-map>
 *
 * The style sheet keeps its room free from the first paint on; so does the style in the code that the atlas writes.
 */

/** The atlas, or the frozen release of it, that this file is part of. */
const ATLAS = new URL('..', import.meta.url);

/** Languages with addresses of their own; whatever serves this file writes those that there are. */
const SEGMENTS = ['uk'];

/** Attributes that go into the address as they are; of the others each has a place of its own. */
const CHOICES = [
  'date',
  'facet',
  'measure',
  'hide',
  'only',
  'zone',
  'place',
  'assets',
  'bands',
  'pull',
  'view',
  'mode',
  'dateB',
  'divider',
  'opacity',
  'controls',
  'theme'
];
const IDENTITY = ['version', 'versus', 'lang', 'camera', 'heading', 'height'];

const HEIGHT = /^pymxPYMx[\w-]{1,80}xPYMxheightxPYMx(\d{1,5})$/;

/** Least height in pixels that counts as room kept free by the page. */
const LEAST_ROOM = 200;

/** What is enough for every map of one version and of two, as paddings. The same stands in peace-plan-map.css. */
const ROOM = 'max(min(1484px - 55%, (660px - 100%) * 999), 910px)';
const ROOM_OF_TWO =
  'max(min(1714px + 35%, (420px - 100%) * 999), min(1254px + 110%, (641px - 100%) * 999, (100% - 419px) * 999), 904px + 17%)';

/** Room for the frame before it has spoken: what the page keeps free, so that nothing in it moves, else what is enough. */
function expectedPx(/** @type {PeacePlanMap} */ map) {
  const of = (/** @type {string} */ name) => map.getAttribute(name) ?? '';
  const given = Number(of('height'));
  if (given > 0) return given;
  if (map.offsetHeight > LEAST_ROOM) return map.offsetHeight;
  map.style.paddingTop = of('versus') === '' ? ROOM : ROOM_OF_TWO;
  const enough = map.offsetHeight + 60 * (of('controls').split(',').length - 1);
  map.style.padding = '0';
  return enough;
}

class PeacePlanMap extends HTMLElement {
  // In HTML names of attributes have no capitals.
  static observedAttributes = [...CHOICES, ...IDENTITY, 'dateb'];
  #frame = document.createElement('iframe');

  connectedCallback() {
    const frame = this.#frame;
    frame.style.cssText = 'display:block;width:100%;border:0';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.allow = 'fullscreen';
    frame.loading = 'lazy';
    if (this.style.display === '') this.style.display = 'block';
    frame.style.height = `${Math.ceil(expectedPx(this))}px`;
    this.style.padding = '0';
    this.#load();
    if (!this.#frame.isConnected) this.replaceChildren(this.#frame);
    addEventListener('message', this);
  }

  disconnectedCallback() {
    removeEventListener('message', this);
  }

  attributeChangedCallback() {
    // Often several are changed at once.
    queueMicrotask(() => this.isConnected && this.#load());
  }

  /** Messages of other windows, and what has another form, are none of its business. */
  handleEvent(/** @type {MessageEvent} */ { source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== ATLAS.origin || typeof data !== 'string') return;
    const [, height] = HEIGHT.exec(data) ?? [];
    if (height !== undefined) this.#frame.style.height = `${height}px`;
  }

  #load() {
    const of = (/** @type {string} */ name) => this.getAttribute(name) ?? '';
    const lang = SEGMENTS.find((segment) => of('lang').startsWith(segment));
    const ids = [of('version'), of('versus')].filter((id) => id !== '').map(encodeURIComponent);
    const url = new URL([...(lang ? [lang] : []), 'embed', ...ids, ''].join('/'), ATLAS);
    for (const name of CHOICES) if (this.hasAttribute(name)) url.searchParams.set(name, of(name));
    url.hash = of('camera');
    this.#frame.title = of('heading') || 'Peace Plan Atlas';
    const before = this.#frame;
    if (before.src === url.href) return;
    // Another address in the same frame would be a step of its own on the way back through the story.
    if (before.isConnected) this.#frame = /** @type {HTMLIFrameElement} */ (before.cloneNode());
    this.#frame.src = url.href;
    if (this.#frame === before) return;
    before.remove();
    if (new URL(before.src).pathname !== url.pathname) this.#frame.style.height = `${expectedPx(this)}px`;
    this.append(this.#frame);
  }
}

if (customElements.get('peace-plan-map') === undefined) customElements.define('peace-plan-map', PeacePlanMap);

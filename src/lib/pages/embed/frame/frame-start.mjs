/**
 * Runs in the document of a map in somebody else's page, before all other scripts: tells the host how high the content
 * is, and holds the scripts of the map back until somebody turns to it. A story so has its map for a few hundred bytes
 * of script. What was pressed before they came is pressed once they are here.
 */
{
  const query = new URLSearchParams(location.search);
  /** Narrower frames have maps of two versions drawn in their own size; the same figure is in `paint-pair.ts`. */
  const FINE_PX = 340;
  /** So long a host is left with the height that it has. */
  const PATIENCE_MS = 3000;
  const host = window.parent;

  // Heights, in the words of pym.js, see frame-message.ts. A frame that is higher than its content needs is filled by the
  // map, and says that it is content: nothing in the host's page moves.
  const id = /^(?!.*xPYMx)\S{1,80}$/.exec(query.get('childId') ?? '')?.[0] ?? 'peace-plan-map';
  const asksWidth = (/** @type {string} */ text) => {
    const [given, width, ...more] = text.split(`pymxPYMx${id}xPYMxwidthxPYMx`);
    return given === '' && more.length === 0 && /^\d{1,5}(\.\d{1,4})?$/.test(width ?? '');
  };
  let width = innerWidth;
  let told = 0;
  let isDrawn = false;
  let heightBefore = 0;
  /** Heights that were told, with the width of the frame: at another width they are no wish of the host's. */
  const toldAt = new Map();

  const naturalPx = () => {
    const main = document.querySelector('main');
    const middle = main?.querySelector('.middle');
    const map = middle?.querySelector('.map');
    const last = main?.lastElementChild;
    if (!main || !last) return 0;
    if (!middle || !(map instanceof HTMLElement)) return last.getBoundingClientRect().bottom + scrollY;
    const legend = middle.querySelector('.legend');
    const isFlowing = middle.classList.contains('flowing');
    const card = map.querySelector('.card');
    const cardPx = card instanceof HTMLElement ? card.offsetHeight : 0;
    const mapPx = isFlowing ? map.offsetHeight : Number.parseFloat(getComputedStyle(map).minHeight) + cardPx;
    const legendPx = legend instanceof HTMLElement ? legend.offsetHeight : 0;
    const isBeside = getComputedStyle(middle).flexDirection === 'row';
    const rest = main.offsetHeight - middle.getBoundingClientRect().height;
    return rest + (isBeside ? Math.max(mapPx, legendPx) : mapPx + legendPx);
  };
  const tell = () => {
    if (!isDrawn) return;
    const isTurned = innerWidth !== width;
    width = innerWidth;
    const needed = naturalPx();
    // With the card that it made room for a frame gives that room back.
    const hasCard = document.querySelector('.map .card') !== null;
    if (hasCard) heightBefore ||= innerHeight;
    else if (innerHeight <= heightBefore) heightBefore = 0;
    const filled = hasCard ? innerHeight : Math.min(innerHeight, heightBefore || innerHeight);
    const isLeftOver = [...toldAt].some(([px, at]) => at !== width && Math.abs(px - innerHeight) <= 1);
    const wanted = Math.ceil(isTurned || isLeftOver ? needed : Math.max(needed, filled));
    if (needed === 0 || wanted === told) return;
    told = wanted;
    toldAt.set(told, width);
    // A height is no secret, and a frame cannot know where its host is.
    host.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${wanted}`, '*');
  };
  if (host !== window) {
    addEventListener('message', ({ source, data }) => {
      if (source !== host || typeof data !== 'string' || !asksWidth(data)) return;
      told = 0;
      tell();
    });
    addEventListener('resize', tell);
  }
  /** Once the map is drawn as the host has chosen, in its own letters: what is told then is told once. */
  const begin = () => {
    isDrawn = true;
    if (host === window) return;
    const observer = new ResizeObserver(tell);
    for (const box of document.querySelectorAll('body, .stage')) observer.observe(box);
  };

  // What the host has chosen around the map stands in the document, and the style sheet shows it, see EmbedFrame.svelte.
  const controls = (query.get('controls') ?? 'legend').split(',').filter((name) => name !== 'none');
  document.documentElement.dataset['controls'] = controls.join(' ');

  /** Whether the address asks for nothing but what is told by these tests, by parameter. */
  const asksOnly = (/** @type {Record<string, RegExp>} */ tests) =>
    [...query].every(([name, value]) => tests[name]?.test(value));
  const plain = {
    initialWidth: /^/,
    childId: /^/,
    parentTitle: /^/,
    parentUrl: /^/,
    theme: /^(light|dark)$/,
    controls: /^(none|(,?(legend|views|date|facets|modes|signing)\b)+)$/
  };
  const interest = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'];

  // The frame that is shown: the document's own is hidden while another is drawn in its place.
  const SHOWN = 'main:not([hidden])';
  /** What finds an element again, or what stands in its place now. */
  const again = (/** @type {Element} */ element) => {
    const name = ['data-class', 'data-zone'].find((key) => element.hasAttribute(key));
    const selector = `${SHOWN} ${name === undefined ? element.localName : `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`}`;
    const place = [...document.querySelectorAll(selector)].indexOf(element);
    return () => (element.isConnected ? element : document.querySelectorAll(selector)[place]);
  };
  /** @type {() => Element | undefined} */
  let pressed = () => undefined;
  const press = (/** @type {Event} */ event) => {
    const target = event.target instanceof Element ? event.target.closest('button, [data-zone]') : null;
    if (target === null) return;
    event.preventDefault();
    pressed = again(target);
  };
  /** @type {Map<Element, [() => Element | undefined, string]>} */
  const changed = new Map();
  const change = (/** @type {Event} */ { target }) => {
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)
      changed.set(target, [again(target), target.value]);
  };

  /** Draws what the host has chosen, without all other scripts; fails where it cannot. */
  const paint = () =>
    new Promise((resolve, reject) => {
      document.addEventListener('painted', resolve);
      document.addEventListener('unpainted', reject);
      import(document.querySelector('main')?.dataset['painter'] ?? '').catch(reject);
    });

  const drawn = new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => {
      const hasSlider = !controls.includes('signing') || document.querySelector('.signing-place input') !== null;
      const hasMap = document.querySelector('main .map') !== null;
      // Two maps are written in one size, whose letters nobody could read here.
      const isFine = innerWidth < FINE_PX && document.querySelector('.flowing') !== null;
      resolve(hasMap && location.hash === '' && hasSlider && !isFine && asksOnly(plain) ? null : paint());
    });
  });
  const lettered = drawn.catch(() => null).then(() => document.fonts.ready);
  void Promise.race([lettered, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]).then(begin);

  // An address that asks for more than can be drawn needs the scripts at once.
  const start = new Promise((resolve) => {
    for (const kind of interest) addEventListener(kind, resolve, { once: true, passive: true });
    document.addEventListener('alive', () => resolve(null));
    drawn.catch(() => resolve(null));
  });
  Object.assign(window, {
    atlasStart: start.then((event) => {
      for (const link of document.querySelectorAll('link[rel="later"]')) link.setAttribute('rel', 'modulepreload');
      if (event === null) return;
      document.addEventListener('click', press);
      document.addEventListener('input', change);
      const answer = () => {
        document.removeEventListener('click', press);
        document.removeEventListener('input', change);
        // Svelte listens to pointers a moment after it has mounted.
        setTimeout(() => {
          document.querySelector('.stage')?.dispatchEvent(new PointerEvent('pointerenter'));
          pressed()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          for (const [find, value] of changed.values()) {
            const field = find();
            if (field === undefined) continue;
            Object.assign(field, { value });
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
          }
        });
      };
      // A frame that stands in the place of another is taken away once that has come.
      document.addEventListener('alive', () => {
        if (document.querySelector('main[hidden]') === null) answer();
        else document.addEventListener('hydrate', answer);
      });
    })
  });
}

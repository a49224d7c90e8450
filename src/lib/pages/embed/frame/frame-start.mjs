/**
 * Runs in the document of a map in somebody else's page, before all other scripts: tells the host how high the content
 * is, and holds the scripts of the map back until somebody turns to it. A story so has its map for a few hundred bytes
 * of script. What was pressed before they came is pressed once they are here.
 */
{
  const query = new URLSearchParams(location.search);
  const host = window.parent;

  // Heights, in the words of pym.js, see frame-message.ts. A frame that is higher than its content needs is filled by the
  // map, and says that it is content: nothing in the host's page moves.
  const id = /^[\w-]{1,80}$/.exec(query.get('childId') ?? '')?.[0] ?? 'peace-plan-map';
  const asksWidth = new RegExp(`^pymxPYMx${id}xPYMxwidthxPYMx\\d{1,5}(?:\\.\\d{1,4})?$`);
  let width = innerWidth;
  let told = 0;

  const naturalPx = () => {
    const main = document.querySelector('main');
    const middle = main?.querySelector('.middle');
    const map = middle?.querySelector('.map');
    const last = main?.lastElementChild;
    if (!main || !last) return 0;
    if (!middle || !(map instanceof HTMLElement)) return last.getBoundingClientRect().bottom + scrollY;
    const legend = middle.querySelector('.legend');
    const isFlowing = middle.classList.contains('flowing');
    const mapPx = isFlowing ? map.offsetHeight : Number.parseFloat(getComputedStyle(map).minHeight);
    const legendPx = legend instanceof HTMLElement ? legend.offsetHeight : 0;
    const isBeside = getComputedStyle(middle).flexDirection === 'row';
    const rest = main.offsetHeight - middle.getBoundingClientRect().height;
    return rest + (isBeside ? Math.max(mapPx, legendPx) : mapPx + legendPx);
  };
  const tell = () => {
    const isTurned = innerWidth !== width;
    width = innerWidth;
    const needed = naturalPx();
    const wanted = Math.ceil(isTurned ? needed : Math.max(needed, innerHeight));
    if (needed === 0 || wanted === told) return;
    told = wanted;
    // A height is no secret, and a frame cannot know where its host is.
    host.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${wanted}`, '*');
  };
  if (host !== window) {
    addEventListener('message', ({ source, data }) => {
      if (source !== host || typeof data !== 'string' || !asksWidth.test(data)) return;
      told = 0;
      tell();
    });
    addEventListener('resize', tell);
    document.addEventListener('DOMContentLoaded', () => {
      new ResizeObserver(tell).observe(document.body);
    });
  }

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

  // An address that asks for more than can be drawn needs the scripts at once.
  const start = new Promise((resolve) => {
    for (const kind of interest) addEventListener(kind, resolve, { once: true, passive: true });
    document.addEventListener('alive', () => resolve(null));
    document.addEventListener('DOMContentLoaded', () => {
      const hasSlider = !controls.includes('signing') || document.querySelector('.signing-place input') !== null;
      const isDrawn = document.querySelector('main .map') !== null;
      if (!isDrawn || location.hash !== '' || !hasSlider || !asksOnly(plain)) paint().catch(() => resolve(null));
    });
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

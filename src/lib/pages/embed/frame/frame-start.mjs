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
    if (!middle || !map || middle.classList.contains('flowing')) return last.getBoundingClientRect().bottom + scrollY;
    const legend = middle.querySelector('.legend');
    const mapPx = Number.parseFloat(getComputedStyle(map).minHeight);
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

  // An address that asks for more than the document has needs the scripts at once.
  const isPlain =
    location.hash === '' &&
    [...query].every(
      ([name, value]) =>
        ['initialWidth', 'childId', 'parentTitle', 'parentUrl'].includes(name) ||
        (name === 'theme' && ['light', 'dark'].includes(value)) ||
        (name === 'controls' && value === 'legend')
    );
  const interest = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'];
  /** @type {HTMLElement | null} */
  let pressed = null;
  const press = (/** @type {MouseEvent} */ event) => {
    const target = event.target instanceof Element ? event.target.closest('button, [data-zone]') : null;
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    event.preventDefault();
    pressed = /** @type {HTMLElement} */ (target);
  };

  Object.assign(window, {
    atlasStart: new Promise((resolve) => {
      if (isPlain) for (const kind of interest) addEventListener(kind, resolve, { once: true, passive: true });
      else resolve(null);
    }).then((event) => {
      for (const link of document.querySelectorAll('link[rel="later"]')) link.setAttribute('rel', 'modulepreload');
      if (event === null) return;
      document.addEventListener('click', press);
      document.addEventListener('alive', () => {
        document.removeEventListener('click', press);
        // Svelte listens to pointers a moment after it has mounted.
        setTimeout(() => {
          document.querySelector('.stage')?.dispatchEvent(new PointerEvent('pointerenter'));
          pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        });
      });
    })
  });
}

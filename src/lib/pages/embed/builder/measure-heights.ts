import { readHeightMessage, writeWidthMessage } from '$lib/view/embed/frame-message';

/** How high a frame's content is at a width, in CSS pixels. */
export interface FrameHeight {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Widths of phones, of columns of text, and where the content is laid out in another way. */
const WIDTHS = [
  280, 320, 344, 360, 375, 390, 412, 420, 440, 480, 540, 600, 640, 641, 659, 660, 720, 800, 900, 1040, 1200, 1440
];
/** A frame that says nothing in this time has changed nothing. */
const PATIENCE_MS = 2000;
/** What a frame grows at most for each pixel between two widths: maps below each other do. */
const STEEPEST = 1.9;
/** What words may take between two widths more than at both: two lines. */
const SPARE_PX = 48;
const UNKNOWN_PX = 860;
/** Lower than any content: a frame with room to spare says that all of it is content. */
const LOW_PX = 100;

/** Height that is enough at a width, from what was measured: a frame that has more is filled by its map. */
export function heightAt(heights: readonly FrameHeight[], widthPx: number): number {
  const narrower = heights.findLast((one) => one.widthPx <= widthPx) ?? heights[0];
  if (narrower === undefined) return UNKNOWN_PX;
  const wider = heights.find((one) => one.widthPx >= widthPx) ?? narrower;
  const grown = STEEPEST * Math.max(0, widthPx - narrower.widthPx);
  return Math.ceil(Math.min(narrower.heightPx + grown, Math.max(narrower.heightPx, wider.heightPx) + SPARE_PX));
}

/** Widths below which more room is kept free. */
const STEPS = [320, 360, 420, 540, 660, 900];

/**
 * Style that keeps room for a frame free at every width: steps of the most that is needed from there on. A share in
 * `padding-top` is one of the width, and a difference a thousand times over is either enough or nothing.
 */
export function reserveStyle(heights: readonly FrameHeight[]): string {
  const mostFrom = (least: number): number =>
    Math.ceil(
      Math.max(0, ...heights.filter(({ widthPx }) => widthPx >= least).map(({ heightPx }) => heightPx)) + SPARE_PX / 2
    );
  const steps = STEPS.map((below, index) => {
    const most = mostFrom(STEPS[index - 1] ?? 0);
    return `min(${String(most)}px,(${String(below)}px - 100%)*999)`;
  });
  return `display:block;padding-top:max(${[...steps, `${String(mostFrom(STEPS.at(-1) ?? 0))}px`].join(',')})`;
}

/**
 * Asks a frame how high its content is at every width.
 *
 * @param frame loads the map; its width is changed
 */
export function measureHeights(frame: HTMLIFrameElement, onfound: (heights: readonly FrameHeight[]) => void) {
  const stop = new AbortController();
  const { signal } = stop;
  const ask = (widthPx: number) =>
    new Promise<number | null>((resolve) => {
      const hear = ({ source, data }: MessageEvent) => {
        const height = source === frame.contentWindow ? readHeightMessage(data) : null;
        if (height !== null) resolve(height);
      };
      frame.style.cssText = `width:${String(widthPx)}px;height:${String(LOW_PX)}px`;
      setTimeout(resolve, PATIENCE_MS, null);
      // What was said before the content was laid out at this width is about another.
      const askOnceLaidOut = () => {
        if (signal.aborted) return;
        if (frame.contentWindow?.innerWidth !== widthPx) {
          requestAnimationFrame(askOnceLaidOut);
          return;
        }
        addEventListener('message', hear, { signal });
        frame.contentWindow.postMessage(writeWidthMessage(widthPx), '*');
      };
      requestAnimationFrame(() => requestAnimationFrame(askOnceLaidOut));
    });
  const measure = async () => {
    await frame.contentDocument?.fonts.ready;
    const found: FrameHeight[] = [];
    for (const widthPx of WIDTHS) {
      const heightPx = await ask(widthPx);
      if (signal.aborted) return;
      if (heightPx !== null) found.push({ widthPx, heightPx });
    }
    onfound(found);
  };
  frame.addEventListener('load', () => void measure(), { once: true, signal });
  return () => {
    stop.abort();
  };
}

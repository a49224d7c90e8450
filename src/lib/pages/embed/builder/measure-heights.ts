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
const MOST_RUNS = 5;
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

/** Widths at which content is laid out in another way, or grows in another way. */
const STEPS = [0, 360, 420, 641, 660, 900, Infinity];

/** A line over all that was measured from one width to below another, as a length in a padding: there a share is one of the width. */
function roomBetween(heights: readonly FrameHeight[], least: number, below: number): string {
  const [first, ...others] = heights.filter(({ widthPx }) => widthPx >= least && widthPx < below);
  if (first === undefined) return `${String(heightAt(heights, least))}px`;
  const last = others.at(-1);
  const slope = last === undefined ? 0 : (last.heightPx - first.heightPx) / (last.widthPx - first.widthPx);
  const share = Math.round(slope * 100);
  const over = Math.max(...[first, ...others].map(({ widthPx, heightPx }) => heightPx - (share / 100) * widthPx));
  return `${String(Math.ceil(over) + SPARE_PX / 2)}px + ${String(share)}%`;
}

/**
 * Style that keeps room for a frame free at every width: a line between each two widths at which something turns. A share
 * in `padding-top` is one of the width, and a difference a thousand times over is either enough or nothing.
 */
export function reserveStyle(heights: readonly FrameHeight[]): string {
  const lines = STEPS.slice(1).map((below, index) => {
    const least = STEPS[index] ?? 0;
    const bounds = [
      ...(below === Infinity ? [] : [`(${String(below)}px - 100%)*999`]),
      ...(least === 0 ? [] : [`(100% - ${String(least - 1)}px)*999`])
    ];
    return `min(${[roomBetween(heights, least, below), ...bounds].join(',')})`;
  });
  return `display:block;padding-top:max(${lines.join(',')})`;
}

/**
 * Asks a frame how high its content is at every width.
 *
 * @param frame loads the map; its width is changed
 */
export function measureHeights(frame: HTMLIFrameElement, onfound: (heights: readonly FrameHeight[]) => void) {
  const stop = new AbortController();
  const { signal } = stop;
  const { contentWindow } = frame;
  const ask = (widthPx: number) =>
    new Promise<number | null>((resolve) => {
      const answered = new AbortController();
      const done = (heightPx: number | null) => {
        answered.abort();
        resolve(heightPx);
      };
      frame.style.cssText = `width:${String(widthPx)}px;height:${String(LOW_PX)}px;border:0`;
      setTimeout(done, PATIENCE_MS, null);
      // What was said before the content was laid out at this width is about another.
      const askOnceLaidOut = () => {
        if (signal.aborted || answered.signal.aborted) return;
        if (contentWindow?.innerWidth !== widthPx) {
          requestAnimationFrame(askOnceLaidOut);
          return;
        }
        const hear = ({ source, data }: MessageEvent) => {
          const heightPx = source === contentWindow ? readHeightMessage(data) : null;
          if (heightPx !== null) done(heightPx);
        };
        addEventListener('message', hear, { signal: answered.signal });
        contentWindow.postMessage(writeWidthMessage(widthPx), '*');
      };
      requestAnimationFrame(() => requestAnimationFrame(askOnceLaidOut));
    });
  let isMeasuring = false;
  // What the host has chosen comes with scripts, one after the other: it is measured until nothing changes any more.
  const measure = async () => {
    isMeasuring = true;
    let last = '';
    for (let run = 0; run < MOST_RUNS; run += 1) {
      const found: FrameHeight[] = [];
      for (const widthPx of WIDTHS) {
        const heightPx = await ask(widthPx);
        if (signal.aborted) return;
        if (heightPx !== null) found.push({ widthPx, heightPx });
      }
      onfound(found);
      if (JSON.stringify(found) === last) break;
      last = JSON.stringify(found);
    }
    isMeasuring = false;
  };
  const measureOnceLoaded = async () => {
    await frame.contentDocument?.fonts.ready;
    await measure();
  };
  frame.addEventListener('load', () => void measureOnceLoaded(), { once: true, signal });
  addEventListener(
    'message',
    ({ source, data }: MessageEvent) => {
      if (source === contentWindow && !isMeasuring && readHeightMessage(data) !== null) void measure();
    },
    { signal }
  );
  return () => {
    stop.abort();
  };
}

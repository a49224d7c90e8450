/**
 * The page of export-image.bench.ts: the atlas's image worker, and MapLibre drawing land of the same detail, both
 * asked for a PNG of the same size.
 */

import { imageFormat } from '../../src/lib/export/image/image-formats';
import type { ImageJob } from '../../src/lib/export/image/image-job';

export interface ExportTimes {
  /** Of each image, from asking for it to having its bytes. */
  readonly imageMs: readonly number[];
  readonly bytes: number;
  /** Longest time in which the page could not answer, while the images were made. */
  readonly longestBlockMs: number;
}

const TICK_MS = 4;

/** Tells the longest time by which a timer came late. */
function watchBlocks(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    last = now;
  }, TICK_MS);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** Long tasks as the browser itself reports them: 50 ms and more. */
function watchLongTasks(): () => Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask', buffered: false });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return longest;
  };
}

/** Makes the same image again and again, the first time with all that has to be fetched. */
async function measureExport(formatId: string, job: ImageJob, runs: number): Promise<ExportTimes> {
  const format = imageFormat(formatId);
  const [blocks, longTasks] = [watchBlocks(), watchLongTasks()];
  const imageMs: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    bytes = (await encodeImage(format, job)).length;
    imageMs.push(performance.now() - start);
  }
  return { imageMs, bytes, longestBlockMs: Math.max(blocks(), await longTasks()) };
}

Object.assign(window, { measureExport });

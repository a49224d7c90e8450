import { proxy, wrap, type Remote } from 'comlink';
import { ExportError } from './export-error';
import type { ExportStep, ImageJob } from './image-job';
import type { ImageWorker } from './image-worker';
import { browserLimits, largestScale, limitsFor } from './raster-limits';

export interface EncodeOptions {
  /** Ends the work at once; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onStep?: (step: ExportStep) => void;
}

interface Started {
  readonly worker: Worker;
  readonly remote: Remote<ImageWorker>;
}

/** A worker without work: the next image finds rasteriser and fonts where the last one left them. */
let idle: Started | undefined;

function start(): Started {
  const worker = new Worker(new URL('./image-worker.ts', import.meta.url), { type: 'module' });
  return { worker, remote: wrap<ImageWorker>(worker) };
}

/** Rejects when the work is called off or the worker cannot be started: its own promise would then never settle. */
function watch(worker: Worker, signal: AbortSignal | undefined, until: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: until });
    worker.addEventListener(
      'error',
      ({ message }) => reject(new ExportError('unavailable', message || 'The worker could not be started.')),
      { signal: until }
    );
  });
}

/** Whether this device can hold the picture; see `largestScale` for what it can. */
function checkSize(formatId: string, { size, scale }: ImageJob): void {
  const largest = largestScale(size, limitsFor(formatId, browserLimits(navigator)));
  if (largest !== undefined && scale <= largest) return;
  throw new ExportError(
    'too-large',
    `${String(size.width)} × ${String(size.height)} at ×${String(scale)} is too large.`
  );
}

/**
 * Makes an image file in a worker. A failure or an abort leaves nothing behind: the same job may be tried again.
 *
 * @throws {ExportError} with the fault that the page has a sentence for
 */
export async function encodeImage(
  format: { readonly id: string; readonly isRaster: boolean },
  job: ImageJob,
  { signal, onStep }: EncodeOptions = {}
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  if (format.isRaster) checkSize(format.id, job);
  const started = idle ?? start();
  idle = undefined;
  const settled = new AbortController();
  const report = proxy((step: ExportStep) => onStep?.(step));
  try {
    const written = started.remote.write(format.id, job, report);
    const result = await Promise.race([written, watch(started.worker, signal, settled.signal)]);
    if ('fault' in result) throw new ExportError(result.fault, result.message);
    if (idle === undefined) idle = started;
    else started.worker.terminate();
    return result.bytes;
  } catch (error) {
    started.worker.terminate();
    throw error;
  } finally {
    settled.abort();
  }
}

import { ExportError } from './export-error';
import type { ExportStep, ImageJob } from './image-job';
import { browserLimits, largestScale, limitsFor } from './raster-limits';
import type { WorkerReport, WorkerRequest } from './worker-messages';

export interface EncodeOptions {
  /** Ends the work at once; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onStep?: (step: ExportStep) => void;
}

/** A worker without work: the next image finds rasteriser and fonts where the last one left them. */
let idle: Worker | undefined;

function takeWorker(): Worker {
  const worker = idle ?? new Worker(new URL('./image-worker.ts', import.meta.url), { type: 'module' });
  idle = undefined;
  return worker;
}

function keepWorker(worker: Worker): void {
  if (idle === undefined) idle = worker;
  else worker.terminate();
}

/** Whether this device can hold the picture; see `largestScale` for what it can. */
function checkSize(formatId: string, { size, scale }: ImageJob): void {
  const largest = largestScale(size, limitsFor(formatId, browserLimits(navigator)));
  if (largest !== undefined && scale <= largest) return;
  throw new ExportError('too-large', `${String(size.width)} × ${String(size.height)} at ×${String(scale)} is too large.`);
}

/**
 * Makes an image file in a worker. A failure or an abort leaves nothing behind: the same job may be tried again.
 *
 * @throws {ExportError} with the fault that the page has a sentence for
 */
export function encodeImage(
  format: { readonly id: string; readonly isRaster: boolean },
  job: ImageJob,
  { signal, onStep }: EncodeOptions = {}
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (format.isRaster) checkSize(format.id, job);
    const worker = takeWorker();
    const leave = () => {
      signal?.removeEventListener('abort', abort);
      worker.onmessage = null;
      worker.onerror = null;
    };
    const end = (reason: unknown) => {
      leave();
      worker.terminate();
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    const abort = () => {
      end(signal?.reason);
    };
    signal?.addEventListener('abort', abort);
    worker.onerror = (event) => {
      end(new ExportError('unavailable', event.message || 'The worker could not be started.'));
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
      if (data.kind === 'step') onStep?.(data.step);
      else if (data.kind === 'failed') end(new ExportError(data.fault, data.message));
      else {
        leave();
        keepWorker(worker);
        resolve(data.bytes);
      }
    };
    worker.postMessage({ formatId: format.id, job } satisfies WorkerRequest);
  });
}

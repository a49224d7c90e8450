/// <reference lib="webworker" />
import { BROWSER_PLATFORM } from './browser-platform';
import { ExportError } from './export-error';
import { imageFormat } from './image-formats';
import type { WorkerReport, WorkerRequest } from './worker-messages';

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;

function report(message: WorkerReport, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

async function write({ formatId, job }: WorkerRequest): Promise<void> {
  try {
    const bytes = await imageFormat(formatId).write(job, BROWSER_PLATFORM, (step) => {
      report({ kind: 'step', step });
    });
    report({ kind: 'done', bytes }, [bytes.buffer]);
  } catch (error) {
    const fault = error instanceof ExportError ? error.fault : 'encoder';
    report({ kind: 'failed', fault, message: error instanceof Error ? error.message : String(error) });
  }
}

worker.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  void write(event.data);
});

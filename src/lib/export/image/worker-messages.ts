import type { ExportFault } from './export-error';
import type { ExportStep, ImageJob } from './image-job';

/** What the page asks of its worker. */
export interface WorkerRequest {
  readonly formatId: string;
  readonly job: ImageJob;
}

/** What the worker tells. */
export type WorkerReport =
  | { readonly kind: 'step'; readonly step: ExportStep }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly fault: ExportFault; readonly message: string };

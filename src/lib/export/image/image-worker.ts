import { expose, transfer } from 'comlink';
import { BROWSER_PLATFORM } from './browser-platform';
import { ExportError, type ExportFault } from './export-error';
import { imageFormat } from './image-formats';
import type { ExportStep, ImageJob } from './image-job';

/** A file, or why there is none: what is thrown loses its kind on the way out of a worker. */
export type ImageResult = { readonly bytes: Uint8Array } | { readonly fault: ExportFault; readonly message: string };

/** What the page may ask of its worker. */
const imageWorker = {
  write: async (formatId: string, job: ImageJob, onStep: (step: ExportStep) => void): Promise<ImageResult> => {
    try {
      const bytes = await imageFormat(formatId).write(job, BROWSER_PLATFORM, onStep);
      return transfer({ bytes }, [bytes.buffer]);
    } catch (error) {
      const fault = error instanceof ExportError ? error.fault : 'encoder';
      return { fault, message: error instanceof Error ? error.message : String(error) };
    }
  }
};
export type ImageWorker = typeof imageWorker;

expose(imageWorker);

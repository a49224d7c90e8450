import { transfer, wrap } from 'comlink';
import type { LineReading } from '../control-drawing';
import { BadLine } from '../../territory/line/bad-line';
import { MOST_BYTES } from '../reading/limits';
import type { RemoteReading } from './reading-worker';

/** Reading takes a second or two at most; what takes longer was made to. */
const MOST_SECONDS = 30;

/**
 * Reads a file that somebody brings, in a worker of its own.
 *
 * @throws {BadLine} where it cannot be used or takes too long; the reason of the signal where the reader gives up
 */
export async function readInWorker(file: File, signal?: AbortSignal): Promise<LineReading> {
  signal?.throwIfAborted();
  // Before anything of it is in memory.
  if (file.size > MOST_BYTES) {
    throw new BadLine('file-too-large', undefined, { size: file.size / 1e6, limit: MOST_BYTES / 1e6 });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new BadLine('took-too-long', undefined, { seconds: MOST_SECONDS }));
    }, MOST_SECONDS * 1000);
    worker.addEventListener('error', () => {
      reject(new Error('The worker that reads files failed.'));
    });
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  try {
    const question = wrap<RemoteReading>(worker).read(transfer({ name: file.name, bytes }, [bytes.buffer]));
    const answer = await Promise.race([question, end]);
    if ('reading' in answer) return answer.reading;
    const { code, place, values } = answer.refused;
    throw new BadLine(code, place, values);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

import { proxy, wrap, type Remote } from 'comlink';
import { WORKER_BROKEN, type ExportWork } from './export-work';
import type { RemoteExport } from './export-worker';
import { describeFailure } from '../image/describe-failure';
import { ExportError } from '../image/export-error';

/** The reader cancelled the work under way. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** A running worker. */
interface Connection {
  readonly worker: Worker;
  readonly remote: Remote<RemoteExport>;
  /** Rejects when the work is cancelled or the worker fails. */
  readonly end: Promise<never>;
  readonly close: (reason: Error) => void;
}

/** Work on sheets and files in a worker of its own, which starts with the first request. */
export class ExportClient implements ExportWork {
  readonly #opening: Parameters<RemoteExport['open']>;
  #connection: Connection | null = null;

  /**
   * @param root address of the site, without a slash at the end
   * @param today ISO day
   * @param locale language of the page, in which failures are reported
   */
  constructor(...opening: Parameters<RemoteExport['open']>) {
    this.#opening = opening;
  }

  #connect(): Connection {
    if (this.#connection !== null) return this.#connection;
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    const remote = wrap<RemoteExport>(worker);
    let fail: (reason: Error) => void = () => undefined;
    const end = new Promise<never>((_, reject) => (fail = reject));
    end.catch(() => undefined);
    const close = (reason: Error) => {
      worker.terminate();
      if (this.#connection?.worker === worker) this.#connection = null;
      fail(reason);
    };
    worker.addEventListener('error', () => {
      close(new Error(describeFailure(new ExportError('unavailable', 'The worker failed.'), this.#opening[2])));
    });
    void remote.open(...this.#opening);
    this.#connection = { worker, remote, end, close };
    return this.#connection;
  }

  /** Ends the work under way; the next request starts a new worker. */
  cancel(): void {
    this.#connection?.close(new Cancelled('The work was cancelled.'));
  }

  /** The worker's answer, unless the work ends before. */
  async #ask<Answer>(question: (remote: Remote<RemoteExport>) => Promise<Answer>): Promise<Answer> {
    const { remote, end, close } = this.#connect();
    try {
      return await Promise.race([question(remote), end]);
    } catch (error) {
      if (error instanceof Error && error.name === WORKER_BROKEN) close(error);
      throw error;
    }
  }

  preview: ExportWork['preview'] = (view) => this.#ask((remote) => remote.preview(view));

  locate: ExportWork['locate'] = (view, points) => this.#ask((remote) => remote.locate(view, points));

  make: ExportWork['make'] = (view, request, report) =>
    this.#ask((remote) => remote.make(view, request, proxy(report)));

  pack: ExportWork['pack'] = (view, request, report) =>
    this.#ask((remote) => remote.pack(view, request, proxy(report)));
}

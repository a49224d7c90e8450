import { proxy, wrap, type Remote } from 'comlink';
import type { ExportWork } from './export-work';
import type { RemoteExport } from './export-worker';
import { describeFailure } from '../image/describe-failure';
import { ExportError } from '../image/export-error';

/** Somebody called off what was under way. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

interface Line {
  readonly worker: Worker;
  readonly remote: Remote<RemoteExport>;
  /** Rejects when the work is called off, or the worker breaks. */
  readonly end: Promise<never>;
  readonly hangUp: (reason: Error) => void;
}

/** Work on sheets and files in a worker of its own, which starts with the first wish. */
export class ExportClient implements ExportWork {
  readonly #opening: Parameters<RemoteExport['open']>;
  #line: Line | null = null;

  /**
   * @param root address of the site, without a slash at the end
   * @param today ISO day
   * @param locale of the page: failures are told in it
   */
  constructor(...opening: Parameters<RemoteExport['open']>) {
    this.#opening = opening;
  }

  #connect(): Line {
    if (this.#line !== null) return this.#line;
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    const remote = wrap<RemoteExport>(worker);
    let fail: (reason: Error) => void = () => undefined;
    const end = new Promise<never>((_, reject) => (fail = reject));
    end.catch(() => undefined);
    const hangUp = (reason: Error) => {
      worker.terminate();
      if (this.#line?.worker === worker) this.#line = null;
      fail(reason);
    };
    worker.addEventListener('error', () => {
      hangUp(new Error(describeFailure(new ExportError('unavailable', 'The worker broke.'), this.#opening[2])));
    });
    void remote.open(...this.#opening);
    this.#line = { worker, remote, end, hangUp };
    return this.#line;
  }

  /** Ends what is under way; the next wish starts anew. */
  cancel(): void {
    this.#line?.hangUp(new Cancelled('The work was called off.'));
  }

  /** What the worker answers, unless the work ends before. */
  #ask<Answer>(question: (remote: Remote<RemoteExport>) => Promise<Answer>): Promise<Answer> {
    const { remote, end } = this.#connect();
    return Promise.race([question(remote), end]);
  }

  preview: ExportWork['preview'] = (view) => this.#ask((remote) => remote.preview(view));

  locate: ExportWork['locate'] = (view, points) => this.#ask((remote) => remote.locate(view, points));

  make: ExportWork['make'] = (view, wish, report) => this.#ask((remote) => remote.make(view, wish, proxy(report)));

  pack: ExportWork['pack'] = (view, wish, report) => this.#ask((remote) => remote.pack(view, wish, proxy(report)));
}

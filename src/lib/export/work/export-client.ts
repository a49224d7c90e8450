import { proxy, wrap, type Remote } from 'comlink';
import { WORKER_BROKEN, type ExportWork } from './export-work';
import type { RemoteExport } from './export-worker';
import { describeFailure } from '../image/describe-failure';
import { ExportError } from '../image/job/export-error';
import { isDraftId } from '../../draft/draft';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { CommonTerritory } from '../../territory/common-territory';
import { isOwnLineId } from '../../territory/line-of-contact';
import type { LineTerritory, OwnTerritory } from '../../territory/read-territory';
import type { SheetView } from '../../view/sheet/sheet-view';

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
  /** Lines of the reader's own that the worker has, by id, and land that is cut along outlines, by name. */
  readonly lent: Map<string, LineTerritory>;
  /** Drafts of the reader's own that the worker has, by id. */
  readonly drafts: Map<string, PlanVersion>;
  /** The faces that two lines have in common, where the worker has such. */
  common?: CommonTerritory | undefined;
}

/** Finds what the worker cannot, as it keeps nothing and cuts nothing. */
export interface Lender {
  /** A line of the reader's own; with what borders are summed from where a view needs that. */
  readonly own: (id: string, view: SheetView) => Promise<OwnTerritory | undefined>;
  /** The faces that the two lines of a view have in common. */
  readonly common: (view: SheetView) => Promise<CommonTerritory | undefined>;
  /** A draft of the reader's own, by its id. */
  readonly draft: (id: string) => PlanVersion | undefined;
  /** The land of a view whose drafts draw some by hand, cut along that, by its names. */
  readonly outlined: (view: SheetView) => Promise<readonly (readonly [name: string, land: LineTerritory])[]>;
}

const NO_LENDER: Lender = {
  own: () => Promise.resolve(undefined),
  common: () => Promise.resolve(undefined),
  draft: () => undefined,
  outlined: () => Promise.resolve([])
};

const isSameLoan = (lent: LineTerritory | undefined, own: LineTerritory): boolean =>
  JSON.stringify(lent?.line) === JSON.stringify(own.line) && (own.borders === undefined || lent?.borders !== undefined);

/** Work on sheets and files in a worker of its own, which starts with the first request. */
export class ExportClient implements ExportWork {
  readonly #opening: Parameters<RemoteExport['open']>;
  readonly #lender: Lender;
  #connection: Connection | null = null;

  /**
   * @param root address of the site, without a slash at the end
   * @param today ISO day
   * @param locale language of the page, in which failures are reported
   */
  constructor(opening: Parameters<RemoteExport['open']>, lender: Lender = NO_LENDER) {
    this.#opening = opening;
    this.#lender = lender;
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
    this.#connection = { worker, remote, end, close, lent: new Map(), drafts: new Map() };
    return this.#connection;
  }

  /** Ends the work under way; the next request starts a new worker. */
  cancel(): void {
    this.#connection?.close(new Cancelled('The work was cancelled.'));
  }

  /** Sees to it that the worker has the drafts of the reader's own that a view names, as they are now. */
  async #lendDrafts({ subject }: SheetView): Promise<void> {
    for (const id of subject.versions) {
      const draft = isDraftId(id) ? this.#lender.draft(id) : undefined;
      const { remote, drafts } = this.#connect();
      if (draft === undefined || drafts.get(id) === draft) continue;
      drafts.set(id, draft);
      await remote.lendDraft(draft);
    }
  }

  /** Sees to it that the worker has the lines of the reader's own that a view names, as they are now called. */
  async #lend(view: SheetView): Promise<void> {
    await this.#lendDrafts(view);
    if (view.subject.kind === 'moved') {
      const common = await this.#lender.common(view);
      const connection = this.#connect();
      if (connection.common === common) return;
      connection.common = common;
      await connection.remote.lendCommon(common);
      return;
    }
    for (const key of [view.date, view.dateB]) {
      if (key !== null && isOwnLineId(key)) await this.#lendLand(key, await this.#lender.own(key, view));
    }
    const hasDraft = view.subject.versions.some(isDraftId);
    for (const [name, land] of hasDraft ? await this.#lender.outlined(view) : []) await this.#lendLand(name, land);
  }

  async #lendLand(name: string, land: LineTerritory | undefined): Promise<void> {
    const { remote, lent } = this.#connect();
    if (land === undefined || isSameLoan(lent.get(name), land)) return;
    lent.set(name, land);
    await remote.lend(name, land);
  }

  /** The worker's answer, unless the work ends before. */
  async #ask<Answer>(
    view: SheetView | null,
    question: (remote: Remote<RemoteExport>) => Promise<Answer>
  ): Promise<Answer> {
    const { remote, end, close } = this.#connect();
    try {
      const lent = view === null ? Promise.resolve() : this.#lend(view);
      return await Promise.race([lent.then(() => question(remote)), end]);
    } catch (error) {
      if (error instanceof Error && error.name === WORKER_BROKEN) close(error);
      throw error;
    }
  }

  preview: ExportWork['preview'] = (view) => this.#ask(view, (remote) => remote.preview(view));

  locate: ExportWork['locate'] = (view, points) => this.#ask(view, (remote) => remote.locate(view, points));

  make: ExportWork['make'] = (view, request, report) =>
    this.#ask(view, (remote) => remote.make(view, request, proxy(report)));

  pack: ExportWork['pack'] = (view, request, report) =>
    this.#ask(view, (remote) => remote.pack(view, request, proxy(report)));

  book: ExportWork['book'] = (request, report) => this.#ask(null, (remote) => remote.book(request, proxy(report)));
}

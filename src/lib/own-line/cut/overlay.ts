import { proxy, wrap, type Remote } from 'comlink';
import type { BorderFactors } from '../../territory/border-factors';
import type { CommonFaces } from '../../territory/common-territory';
import type { Remark } from '../../territory/line/bad-line';
import type { Corners } from '../../territory/outline';
import type { ControlDrawing, OwnCut } from '../control-drawing';
import type { CutStep } from './cut-steps';
import type { Answer } from './overlay-service';
import type { RemoteOverlay } from './overlay-worker';

export { CUT_STEPS } from './cut-steps';
export type { Answer, CutStep };

/** Longest time for one line, from when all files are there: forty times what it takes on an ordinary computer. */
const LIMIT_MS = 20_000;
/** The same for measuring along a line, for outlines, or for two lines and what they have in common. */
const LONG_LIMIT_MS = 40_000;

type Failure = Extract<Answer<unknown>, { ok: false }>;

interface Connection {
  readonly worker: Worker;
  readonly remote: Remote<RemoteOverlay>;
  /** Answers when the work is cancelled, takes too long or the worker fails. */
  readonly end: Promise<Failure>;
  readonly close: (code: 'cut-cancelled' | 'cut-too-slow' | 'cut-failed', values?: Remark['values']) => void;
}

/** Cuts readers' own lines in a worker of its own, which starts with the first line and is kept for the next. */
export class LineCutter {
  readonly #root: string;
  #connection: Connection | null = null;

  /** @param root address of the folder of geodata, without a slash at the end */
  constructor(root: string) {
    this.#root = root;
  }

  #connect(): Connection {
    if (this.#connection !== null) return this.#connection;
    const worker = new Worker(new URL('./overlay-worker.ts', import.meta.url), { type: 'module' });
    let settle: (answer: Failure) => void = () => undefined;
    const end = new Promise<Failure>((resolve) => (settle = resolve));
    const close: Connection['close'] = (code, values) => {
      worker.terminate();
      if (this.#connection?.worker === worker) this.#connection = null;
      settle({ ok: false, problem: { code, ...(values && { values }) } });
    };
    worker.addEventListener('error', () => {
      close('cut-failed');
    });
    this.#connection = { worker, remote: wrap<RemoteOverlay>(worker), end, close };
    return this.#connection;
  }

  /** The worker's answer. Never rejects: whatever goes wrong is an answer with a code. */
  async #ask<Made>(
    question: (remote: Remote<RemoteOverlay>) => Promise<Answer<Made>>,
    limitMs = LONG_LIMIT_MS
  ): Promise<Answer<Made>> {
    const { remote, end, close } = this.#connect();
    const work = async (): Promise<Answer<Made>> => {
      try {
        await remote.open(this.#root);
      } catch {
        return { ok: false, problem: { code: 'ground-missing' } };
      }
      const limit = setTimeout(() => {
        close('cut-too-slow', { seconds: limitMs / 1000 });
      }, limitMs);
      try {
        return await question(remote);
      } finally {
        clearTimeout(limit);
      }
    };
    return Promise.race([work().catch((): Failure => ({ ok: false, problem: { code: 'cut-failed' } })), end]);
  }

  /**
   * What a drawing makes of the territory.
   *
   * @param report is told of each step as it begins
   * @param outlines along which its land is cut as well
   */
  cut(
    drawing: ControlDrawing,
    report: (step: CutStep) => void = () => undefined,
    outlines: readonly Corners[] = []
  ): Promise<Answer<OwnCut>> {
    const limitMs = outlines.length === 0 ? LIMIT_MS : LONG_LIMIT_MS;
    return this.#ask((remote) => remote.cut(drawing, proxy(report), outlines), limitMs);
  }

  /** What borders on a drawing, and on such outlines, are summed from. */
  borders(drawing: ControlDrawing, outlines: readonly Corners[] = []): Promise<Answer<BorderFactors>> {
    return this.#ask((remote) => remote.borders(drawing, outlines));
  }

  /** The faces that two drawings, and such outlines, cut out together. */
  common(
    drawings: readonly [ControlDrawing, ControlDrawing],
    outlines: readonly Corners[] = []
  ): Promise<Answer<CommonFaces>> {
    return this.#ask((remote) => remote.common(drawings, outlines));
  }

  /** Ends the work under way; the next line starts a new worker. */
  cancel(): void {
    this.#connection?.close('cut-cancelled');
  }
}

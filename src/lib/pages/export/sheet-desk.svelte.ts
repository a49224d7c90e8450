import type { Work } from '$lib/components/export/SheetDownloads.svelte';
import type { ExportClient } from '$lib/export/work/export-client';
import type { Preview, ReportProgress } from '$lib/export/work/export-work';
import type { ExportPageMessages } from '$lib/i18n/messages/export-page';
import { formatSheetView } from '$lib/view/sheet/sheet-address';
import type { SheetView } from '$lib/view/sheet/sheet-view';

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
const isCancelled = (error: Error): boolean => error.name === 'Cancelled';

/** One sitting at the page of images: the sheet in view, and the file that is being made. */
export class SheetDesk {
  preview = $state.raw<Preview | null>(null);
  failure = $state<string | null>(null);
  isDrawing = $state(false);
  /** Pixels of an image per pixel of its size. */
  scale = $state(1);
  work = $state.raw<Work>({ state: 'idle' });

  /** Size of the sheet, in pixels at ×1. */
  readonly size = $derived.by(() => this.preview ?? { width: 1920, height: 1080 });

  readonly #open: () => ExportClient;
  readonly #texts: () => ExportPageMessages;
  #client: ExportClient | null = null;
  #wanted: string | null = null;
  #again: (() => void) | null = null;

  /** @param open starts the worker, which is not needed before the first image */
  constructor(open: () => ExportClient, texts: () => ExportPageMessages) {
    this.#open = open;
    this.#texts = texts;
  }

  get client(): ExportClient {
    return (this.#client ??= this.#open());
  }

  /** Draws the sheet again; of several requests the last one counts. */
  async draw(view: SheetView): Promise<void> {
    const key = formatSheetView(view);
    this.#wanted = key;
    this.isDrawing = true;
    this.failure = null;
    try {
      const drawn = await this.client.preview(view);
      if (key !== this.#wanted) return;
      this.preview = drawn;
    } catch (thrown) {
      const error = asError(thrown);
      if (key !== this.#wanted) return;
      // Cancelling a file does not cancel the sheet that was waiting behind it.
      if (isCancelled(error)) return this.draw(view);
      this.failure = error.message;
    }
    this.isDrawing = false;
  }

  /** Runs a task and reports its outcome; whatever happens, image and settings stay. */
  async run(name: string, task: (report: ReportProgress) => Promise<string>): Promise<void> {
    const texts = this.#texts();
    let isOver = false;
    this.work = { state: 'working', name, done: 0, all: 1 };
    this.#again = () => void this.run(name, task);
    try {
      const told = await task((step) => {
        // Steps come by another way than the file, perhaps after it.
        if (!isOver) this.work = { state: 'working', ...step };
      });
      this.work = { state: 'told', text: told };
    } catch (thrown) {
      const error = asError(thrown);
      this.work = isCancelled(error)
        ? { state: 'told', text: texts.download.cancelled }
        : { state: 'failed', reason: error.message };
    } finally {
      isOver = true;
    }
  }

  retry(): void {
    this.#again?.();
  }

  cancel(): void {
    this.#client?.cancel();
  }

  /** Ends whatever is under way, for good. */
  close(): void {
    this.#wanted = null;
    this.cancel();
  }
}

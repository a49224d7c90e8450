import { SheetError } from '../../cartography/sheet/model/sheet-error';
import type { InterfaceLanguage } from '../../i18n/languages';
import { BROWSER_PLATFORM } from '../image/platform/browser-platform';
import { describeFailure } from '../image/describe-failure';
import { ExportError } from '../image/job/export-error';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { CommonTerritory } from '../../territory/common-territory';
import { lineKey } from '../../territory/line-of-contact';
import type { LineTerritory } from '../../territory/read-territory';
import { createExportWork } from './create-export-work';
import { WORKER_BROKEN, type ExportWork } from './export-work';
import { fetchSheets } from './fetch-sheets';
import type { SheetStore } from './gather-sheet';

/** Work that lines of the reader's own may be lent to: the worker does not know what the page keeps. */
export interface LendableWork extends ExportWork {
  readonly lend: (id: string, own: LineTerritory) => void;
  /** Lends the faces that two lines have in common; the last pair is kept. */
  readonly lendCommon: (common: CommonTerritory | undefined) => void;
  /** Lends a draft of the reader's own, under the id that views name. */
  readonly lendDraft: (draft: PlanVersion) => void;
}

let language: InterfaceLanguage = 'en';

/** A failure becomes a sentence in the page's language: nothing else of an error crosses to the page. */
const orSentence =
  <Asked extends unknown[], Answer>(task: (...asked: Asked) => Promise<Answer>) =>
  (...asked: Asked): Promise<Answer> =>
    task(...asked).catch((error: unknown) => {
      const told = new Error(describeFailure(error, language), { cause: error });
      if (!(error instanceof SheetError || error instanceof ExportError)) told.name = WORKER_BROKEN;
      throw told;
    });

/**
 * Work on sheets and files, as the worker does it.
 *
 * @param root address of the site, without a slash at the end
 * @param today ISO day
 */
export function openExportService(root: string, today: string, locale: InterfaceLanguage): LendableWork {
  language = locale;
  const lent = new Map<string, LineTerritory>();
  const drafts = new Map<string, PlanVersion>();
  let common: CommonTerritory | undefined;
  const sheets = fetchSheets(root);
  const store: SheetStore = {
    ...sheets,
    version: (id) => {
      const version = drafts.get(id);
      return version === undefined ? sheets.version(id) : Promise.resolve({ version, sources: [] });
    },
    own: (id) => lent.get(id),
    common: (keys) =>
      Promise.resolve(common?.lines.every((line, index) => lineKey(line) === keys[index]) === true ? common : undefined)
  };
  const work = createExportWork(store, { today, siteUrl: root }, BROWSER_PLATFORM);
  return {
    lend: (id, own) => {
      lent.set(id, own);
      work.forget();
    },
    lendCommon: (pair) => {
      common = pair;
      work.forget();
    },
    lendDraft: (draft) => {
      drafts.set(draft.id, draft);
      work.forget();
    },
    preview: orSentence(work.preview),
    locate: orSentence(work.locate),
    make: orSentence(work.make),
    pack: orSentence(work.pack),
    book: orSentence(work.book)
  };
}

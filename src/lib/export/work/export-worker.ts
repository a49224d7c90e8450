/// <reference lib="webworker" />
import { expose, transfer } from 'comlink';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { ExportWork, MadeFile } from './export-work';
import { fetchSheets } from './fetch-sheets';
import { BROWSER_PLATFORM } from '../image/browser-platform';
import { describeFailure } from '../image/describe-failure';
import { createExportWork } from './create-export-work';

/** Sheets and files are made here, so that the page stays free for the reader meanwhile. */
let work: ExportWork | undefined;
let language: InterfaceLanguage = 'en';

const transferFile = (file: MadeFile): MadeFile => transfer(file, [file.bytes.buffer]);

/** Runs a task; a failure becomes a sentence in the page's language: nothing else of an error crosses to the page. */
async function runTask<T>(task: (opened: ExportWork) => Promise<T>): Promise<T> {
  try {
    if (work === undefined) throw new Error('The worker has not been opened.');
    return await task(work);
  } catch (error) {
    throw new Error(describeFailure(error, language), { cause: error });
  }
}

const remote = {
  /**
   * @param root address of the site, without a slash at the end
   * @param today ISO day
   */
  open: (root: string, today: string, locale: InterfaceLanguage) => {
    language = locale;
    work = createExportWork(fetchSheets(root), { today, siteUrl: root }, BROWSER_PLATFORM);
  },
  preview: (...asked: Parameters<ExportWork['preview']>) => runTask((opened) => opened.preview(...asked)),
  locate: (...asked: Parameters<ExportWork['locate']>) => runTask((opened) => opened.locate(...asked)),
  make: (...asked: Parameters<ExportWork['make']>) =>
    runTask(async (opened) => transferFile(await opened.make(...asked))),
  pack: (...asked: Parameters<ExportWork['pack']>) =>
    runTask(async (opened) => transferFile(await opened.pack(...asked)))
};

export type RemoteExport = typeof remote;

expose(remote);

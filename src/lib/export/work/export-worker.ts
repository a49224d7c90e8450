/// <reference lib="webworker" />
import { expose, transfer } from 'comlink';
import type { LocaleCode } from '../../i18n/localised';
import type { ExportWork, MadeFile } from './export-work';
import { fetchSheets } from './fetch-sheets';
import { BROWSER_PLATFORM } from '../image/browser-platform';
import { describeFailure } from '../image/describe-failure';
import { workOn } from './work-on';

/** Makes sheets and files behind the page, which stays free for the reader meanwhile. */
let work: ExportWork | undefined;
let language: LocaleCode = 'en';

const handOver = (file: MadeFile): MadeFile => transfer(file, [file.bytes.buffer]);

/** Whatever fails is told in a sentence of the page's language: of an error nothing else crosses to the page. */
async function carryOut<T>(task: (opened: ExportWork) => Promise<T>): Promise<T> {
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
  open: (root: string, today: string, locale: LocaleCode) => {
    language = locale;
    work = workOn(fetchSheets(root), { today, siteUrl: root }, BROWSER_PLATFORM);
  },
  preview: (...asked: Parameters<ExportWork['preview']>) => carryOut((opened) => opened.preview(...asked)),
  locate: (...asked: Parameters<ExportWork['locate']>) => carryOut((opened) => opened.locate(...asked)),
  make: (...asked: Parameters<ExportWork['make']>) => carryOut(async (opened) => handOver(await opened.make(...asked))),
  pack: (...asked: Parameters<ExportWork['pack']>) => carryOut(async (opened) => handOver(await opened.pack(...asked)))
};

export type RemoteExport = typeof remote;

expose(remote);

/// <reference lib="webworker" />
import { expose, transfer } from 'comlink';
import type { LendableWork, openExportService } from './export-service';
import type { ExportWork, MadeFile } from './export-work';

/**
 * Sheets and files are made here, so that the page stays free for the reader meanwhile. Nothing else may import this
 * module, nor may its chunk hold what others need: WebKit would run it a second time, and the page would get no answer.
 */
let opened: Promise<LendableWork> | undefined;

async function open(...opening: Parameters<typeof openExportService>): Promise<void> {
  const service = import('./export-service').then((module) => module.openExportService(...opening));
  opened = service;
  try {
    await service;
  } catch (error) {
    // Reaches the page as a failure of the worker, which it then starts anew.
    setTimeout(() => {
      throw error;
    });
  }
}

async function useWork<T>(task: (work: LendableWork) => Promise<T>): Promise<T> {
  if (opened === undefined) throw new Error('The worker has not been opened.');
  return task(await opened);
}

const transferFile = (file: MadeFile): MadeFile => transfer(file, [file.bytes.buffer]);

const remote = {
  open,
  lend: (...lent: Parameters<LendableWork['lend']>) =>
    useWork((work) => {
      work.lend(...lent);
      return Promise.resolve();
    }),
  lendCommon: (...lent: Parameters<LendableWork['lendCommon']>) =>
    useWork((work) => {
      work.lendCommon(...lent);
      return Promise.resolve();
    }),
  lendDraft: (...lent: Parameters<LendableWork['lendDraft']>) =>
    useWork((work) => {
      work.lendDraft(...lent);
      return Promise.resolve();
    }),
  preview: (...asked: Parameters<ExportWork['preview']>) => useWork((work) => work.preview(...asked)),
  locate: (...asked: Parameters<ExportWork['locate']>) => useWork((work) => work.locate(...asked)),
  make: (...asked: Parameters<ExportWork['make']>) => useWork(async (work) => transferFile(await work.make(...asked))),
  pack: (...asked: Parameters<ExportWork['pack']>) => useWork(async (work) => transferFile(await work.pack(...asked))),
  book: (...asked: Parameters<ExportWork['book']>) => useWork(async (work) => transferFile(await work.book(...asked)))
};

export type RemoteExport = typeof remote;

expose(remote);

/// <reference lib="webworker" />
import { expose } from 'comlink';
import type { LineFile } from './read-line-file';
import type { ReadingAnswer } from './reading-service';

/**
 * Files are read here, so that the page stays free for the reader meanwhile. Nothing else may import this module, nor may
 * its chunk hold what others need: WebKit would run it a second time, and the page would get no answer.
 */
const service = import('./reading-service');

const remote = { read: async (file: LineFile): Promise<ReadingAnswer> => (await service).answerFile(file) };

export type RemoteReading = typeof remote;

expose(remote);

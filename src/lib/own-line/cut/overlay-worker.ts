/// <reference lib="webworker" />
import { expose } from 'comlink';
import type { BorderFactors } from '../../territory/border-factors';
import type { CommonFaces } from '../../territory/common-territory';
import type { Corners } from '../../territory/outline';
import type { ControlDrawing, OwnCut } from '../control-drawing';
import type { CutStep } from './cut-steps';
import type { Answer, openGround } from './overlay-service';

/**
 * Lines are cut here, so that the page stays free meanwhile. Nothing else may import this module, nor may its chunk hold
 * what others need: WebKit would run it a second time, and the page would get no answer.
 */
const service = import('./overlay-service');
let opened: ReturnType<typeof openGround> | undefined;

async function ground(): ReturnType<typeof openGround> {
  if (opened === undefined) throw new Error('The worker has not been opened.');
  return opened;
}

const remote = {
  /** Fetches what every line is laid over; again after a failure. */
  open: async (root: string): Promise<void> => {
    const { openGround } = await service;
    opened ??= openGround(root);
    try {
      await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  },
  cut: async (
    drawing: ControlDrawing,
    report: (step: CutStep) => void,
    outlines: readonly Corners[]
  ): Promise<Answer<OwnCut>> => (await service).answerCut(await ground(), drawing, report, outlines),
  borders: async (drawing: ControlDrawing, outlines: readonly Corners[]): Promise<Answer<BorderFactors>> =>
    (await service).answerBorders(await ground(), drawing, outlines),
  common: async (
    drawings: readonly [ControlDrawing, ControlDrawing],
    outlines: readonly Corners[]
  ): Promise<Answer<CommonFaces>> => (await service).answerCommon(await ground(), drawings, outlines)
};

export type RemoteOverlay = typeof remote;

expose(remote);

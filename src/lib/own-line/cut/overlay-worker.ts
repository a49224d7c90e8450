/// <reference lib="webworker" />
import { expose } from 'comlink';
import type { ControlDrawing } from '../control-drawing';
import type { CutStep } from './cut-steps';
import type { LineGround } from './drawing/ground';
import type { CutAnswer } from './overlay-service';

/**
 * Lines are cut here, so that the page stays free meanwhile. Nothing else may import this module, nor may its chunk hold
 * what others need: WebKit would run it a second time, and the page would get no answer.
 */
const service = import('./overlay-service');
let ground: Promise<LineGround> | undefined;

const remote = {
  /** Fetches what every line is laid over; again after a failure. */
  open: async (root: string): Promise<void> => {
    const { openGround } = await service;
    ground ??= openGround(root);
    try {
      await ground;
    } catch (error) {
      ground = undefined;
      throw error;
    }
  },
  cut: async (drawing: ControlDrawing, report: (step: CutStep) => void): Promise<CutAnswer> => {
    if (ground === undefined) throw new Error('The worker has not been opened.');
    return (await service).answer(drawing, await ground, report);
  }
};

export type RemoteOverlay = typeof remote;

expose(remote);

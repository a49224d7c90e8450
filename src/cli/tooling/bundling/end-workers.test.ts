import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { endWorkers } from './end-workers.mjs';

/** A thread that would stay for good after a message. */
const startWorker = (message: unknown): Worker =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', () => undefined);
     parentPort.postMessage(${JSON.stringify(message)});`,
    { eval: true }
  );

describe('threads of a build', () => {
  const known = process.listeners('worker');
  (endWorkers().buildStart as () => void)();
  afterAll(() => {
    for (const listener of process.listeners('worker')) {
      if (!known.includes(listener)) process.off('worker', listener);
    }
  });

  it('end with their answer, as SvelteKit posts it', async () => {
    const worker = startWorker({ type: 'result', module: 'prerender.js', payload: [] });
    await once(worker, 'exit');
    expect(worker.threadId).toBe(-1);
  });

  it('stay after any other message', async () => {
    const worker = startWorker({ type: 'ready', module: 'prerender.js' });
    await once(worker, 'message');
    expect(worker.threadId).toBeGreaterThan(0);
    await worker.terminate();
  });
});

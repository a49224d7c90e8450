import { describe, expect, it } from 'vitest';
import { articleView } from '../../../../tests/fixtures/article-view';
import type { ExportClient } from '$lib/export/work/export-client';
import type { Preview } from '$lib/export/work/export-work';
import { exportPageMessages } from '$lib/i18n/messages/export-page';
import { SheetDesk } from './sheet-desk.svelte';

const texts = exportPageMessages('en');
const cancelled = Object.assign(new Error('The work was cancelled.'), { name: 'Cancelled' });
const previewOf = (width: number): Preview => ({ width, height: 100 }) as Partial<Preview> as Preview;

/** A worker whose answers a test gives, in any order. */
function desk() {
  const requests: { resolve: (preview: Preview) => void; reject: (error: unknown) => void }[] = [];
  const calls = { opened: 0, cancelled: 0 };
  const client = {
    preview: () => new Promise<Preview>((resolve, reject) => requests.push({ resolve, reject })),
    cancel: () => void calls.cancelled++
  } as Partial<ExportClient> as ExportClient;
  const open = () => {
    calls.opened++;
    return client;
  };
  return { sheetDesk: new SheetDesk(open, () => texts), requests, calls };
}

describe('a sheet', () => {
  it('starts the worker with the first drawing', async () => {
    const { sheetDesk, requests, calls } = desk();
    expect([calls.opened, sheetDesk.size]).toEqual([0, { width: 1920, height: 1080 }]);
    const drawing = sheetDesk.draw(articleView());
    expect([calls.opened, sheetDesk.isDrawing]).toEqual([1, true]);
    requests[0]?.resolve(previewOf(800));
    await drawing;
    expect([sheetDesk.isDrawing, sheetDesk.size.width, sheetDesk.failure]).toEqual([false, 800, null]);
  });

  it('is the last that was asked for, whichever comes first', async () => {
    const { sheetDesk, requests } = desk();
    const drawings = [sheetDesk.draw(articleView()), sheetDesk.draw(articleView({ size: 'square' }))];
    requests[1]?.resolve(previewOf(2));
    requests[0]?.resolve(previewOf(1));
    await Promise.all(drawings);
    expect(sheetDesk.preview?.width).toBe(2);
  });

  it('keeps the one before where the next cannot be drawn, and says why', async () => {
    const { sheetDesk, requests } = desk();
    const first = sheetDesk.draw(articleView());
    requests[0]?.resolve(previewOf(1));
    await first;
    const second = sheetDesk.draw(articleView({ size: 'square' }));
    requests[1]?.reject(new Error('It has no room.'));
    await second;
    expect([sheetDesk.preview?.width, sheetDesk.failure, sheetDesk.isDrawing]).toEqual([1, 'It has no room.', false]);
  });

  it('is drawn after all where a file that was cancelled stood before it', async () => {
    const { sheetDesk, requests } = desk();
    const drawing = sheetDesk.draw(articleView());
    requests[0]?.reject(cancelled);
    await Promise.resolve();
    await Promise.resolve();
    requests[1]?.resolve(previewOf(3));
    await drawing;
    expect([sheetDesk.preview?.width, sheetDesk.failure]).toEqual([3, null]);
  });

  it('is of no interest any more once the desk is closed', async () => {
    const { sheetDesk, requests, calls } = desk();
    const drawing = sheetDesk.draw(articleView());
    sheetDesk.close();
    requests[0]?.reject(cancelled);
    await drawing;
    expect([requests.length, calls.cancelled, sheetDesk.failure]).toEqual([1, 1, null]);
  });
});

describe('a file', () => {
  it('is told of while it is made, and when it is done', async () => {
    const { sheetDesk } = desk();
    const states: unknown[] = [];
    await sheetDesk.run('map.png', (report) => {
      states.push(sheetDesk.work);
      report({ name: 'map.png', done: 1, all: 3 });
      states.push(sheetDesk.work);
      return Promise.resolve('Here it is.');
    });
    expect(states).toEqual([
      { state: 'working', name: 'map.png', done: 0, all: 1 },
      { state: 'working', name: 'map.png', done: 1, all: 3 }
    ]);
    expect(sheetDesk.work).toEqual({ state: 'told', text: 'Here it is.' });
  });

  it('is told of no more by steps that come late', async () => {
    const { sheetDesk } = desk();
    let late: () => void = () => undefined;
    await sheetDesk.run('map.png', (report) => {
      late = () => report({ name: 'map.png', done: 2, all: 3 });
      return Promise.resolve('Here it is.');
    });
    late();
    expect(sheetDesk.work).toEqual({ state: 'told', text: 'Here it is.' });
  });

  it('that failed can be tried again', async () => {
    const { sheetDesk } = desk();
    let tries = 0;
    await sheetDesk.run('map.png', () => {
      tries++;
      return tries === 1 ? Promise.reject(new Error('no memory')) : Promise.resolve('Here it is.');
    });
    expect(sheetDesk.work).toEqual({ state: 'failed', reason: 'no memory' });
    sheetDesk.retry();
    await Promise.resolve();
    await Promise.resolve();
    expect([tries, sheetDesk.work.state]).toEqual([2, 'told']);
  });

  it('that the reader cancelled has not failed', async () => {
    const { sheetDesk } = desk();
    await sheetDesk.run('map.png', () => Promise.reject(cancelled));
    expect(sheetDesk.work).toEqual({ state: 'told', text: texts.download.cancelled });
  });
});

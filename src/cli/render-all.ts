import { fork } from 'node:child_process';
import { once, on } from 'node:events';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { CommandError } from './command-error';
import { openWork, writeInto } from './render-file';
import type { RenderOptions } from './render-options';

const BAR_WIDTH = 30;

/** A bar for people who watch; for logs one line a file. */
function showProgress(done: number, all: number, name: string): void {
  if (!process.stderr.isTTY) {
    process.stderr.write(`${String(done)}/${String(all)} ${name}\n`);
    return;
  }
  const filled = Math.round((done / all) * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '·'.repeat(BAR_WIDTH - filled);
  process.stderr.write(`\r\u001b[K${bar} ${String(done)}/${String(all)} ${name}${done === all ? '\n' : ''}`);
}

/** The next view of a batch by its place, until there is none. */
type TakeNext = () => number | undefined;

/** Runs a process that makes one file after the other; rejects with what it told on standard error, as it ended. */
async function runHelper(args: readonly string[], takeNext: TakeNext, onfile: (name: string) => void): Promise<void> {
  const child = fork('src/cli/run-typescript.mjs', ['src/cli/atlas.ts', 'render', ...args, '--helper'], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  });
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.on('message', (name: string) => {
    if (name !== '') onfile(name);
    child.send(takeNext() ?? -1);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const message =
    told.trim() === '' ? 'A process that made a part of the files ended before it was done.' : told.trim();
  throw code === 2 ? new CommandError(message) : new Error(message);
}

/** A helper of `renderAll`: makes the views that it is sent the places of, and sends back the names of their files. */
export async function helpRender(options: RenderOptions): Promise<string> {
  const work = openWork(options);
  process.send?.('');
  for await (const [index] of on(process, 'message') as AsyncIterable<[number]>) {
    const view = options.views[index];
    if (view === undefined) break;
    process.send?.(await writeInto(work, view, options));
  }
  process.disconnect();
  return '';
}

/** Makes the files of a batch in as many processes as there are cores, this one among them; tells their names. */
export async function renderAll(args: readonly string[], options: RenderOptions): Promise<string> {
  mkdirSync(options.out, { recursive: true });
  const names: string[] = [];
  const places = options.views.keys();
  const takeNext: TakeNext = () => places.next().value;
  const onfile = (name: string) => {
    names.push(name);
    showProgress(names.length, options.views.length, name);
  };
  const processes = Math.min(options.jobs ?? availableParallelism(), options.views.length);
  const helpers = Array.from({ length: processes - 1 }, () => runHelper(args, takeNext, onfile));
  const ownPart = async (): Promise<void> => {
    const work = openWork(options);
    for (let place = takeNext(); place !== undefined; place = takeNext()) {
      const view = options.views[place];
      if (view !== undefined) onfile(await writeInto(work, view, options));
    }
  };
  await Promise.all([ownPart(), ...helpers]);
  return `${names.sort().join('\n')}\n`;
}

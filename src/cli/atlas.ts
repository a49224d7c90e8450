import { areas } from './commands/areas';
import { CommandError } from './commands/read-options';
import { compare } from './commands/compare';
import { render } from './commands/render';

const LINE = '[--date YYYY-MM-DD | --line FILE]';
const USAGE = [
  'Usage: npm run --silent atlas -- COMMAND, one of',
  `areas --version ID ${LINE} [--json | --csv]`,
  `compare --versions ID,ID[,ID…] [--facet FACET] ${LINE} [--json | --csv]`,
  `render --version ID [--versus ID] ${LINE} [IMAGE OPTIONS] --out FILE`,
  `render --versions ID,ID[,ID…] [--figure KIND] ${LINE} [IMAGE OPTIONS] --out FILE`,
  'render --figure areas-over-time [IMAGE OPTIONS] --out FILE',
  'render --all [--jobs NUMBER] [IMAGE OPTIONS] --out FOLDER',
  'IMAGE OPTIONS: [--format FORMAT] [--size NAME | --size 1920x1080] [--scale 1…4] [--lang en | uk] [--view NAME | --box W,S,E,N]',
  '[--projection NAME] [--theme NAME] [--facet FACET] [--text embedded | outlined | plain] [--plain] [--transparent] [--site URL]'
].join('\n  ');

const COMMANDS: Readonly<Record<string, (args: string[]) => string | Promise<string>>> = { areas, compare, render };

/**
 * The command line of the atlas: results on standard output, errors as one sentence on standard error, with
 * exit code 2 where the input is at fault, else 1.
 */
export async function main([name, ...args]: string[]): Promise<number> {
  try {
    const command = name === undefined ? undefined : COMMANDS[name];
    if (command === undefined) {
      throw new CommandError(name === undefined ? USAGE : `There is no command “${name}”. ${USAGE}`);
    }
    process.stdout.write(await command(args));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof CommandError ? 2 : 1;
  }
}

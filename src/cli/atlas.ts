import { areas } from './areas';
import { CommandError } from './command-error';
import { compare } from './compare';
import { render } from './render';

const USAGE = [
  'Usage: npm run --silent atlas -- areas --version ID [--date YYYY-MM-DD | --line FILE] [--json | --csv]',
  'or compare --versions ID,ID[,ID…] [--facet FACET] [--date YYYY-MM-DD | --line FILE] [--json | --csv]',
  'or render (--version ID [--versus ID] | --versions ID,ID[,ID…] | --all) [--date YYYY-MM-DD | --line FILE]',
  '[--format FORMAT] [--size NAME | --size 1920x1080] [--scale 1 to 4] [--lang en | uk] [--view NAME] --out FILE'
].join(', ');

const COMMANDS: Readonly<Record<string, (args: string[]) => string | Promise<string>>> = { areas, compare, render };

/** The command line of the atlas: results on standard output, errors as one sentence on standard error, exit code 2. */
export async function main([name, ...args]: string[]): Promise<number> {
  try {
    const command = name === undefined ? undefined : COMMANDS[name];
    if (command === undefined) {
      throw new CommandError(name === undefined ? USAGE : `There is no command “${name}”. ${USAGE}`);
    }
    process.stdout.write(await command(args));
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

import { isPackage } from '$lib/atlas-files';
import { showUnseen } from '$lib/show-unseen';
import { areas } from './commands/areas';
import { borders } from './commands/borders';
import { book } from './commands/book';
import { CommandError } from './commands/read-options';
import { compare } from './commands/compare';
import { formats, versions } from './commands/lists';
import { ledger } from './commands/ledger';
import { redline } from './commands/redline';
import { render } from './commands/render';
import { validate } from './commands/validate';

const LINE = '[--date YYYY-MM-DD | --line FILE [--line-means held-by-russia | held-by-ukraine | line | offered]]';
/** What commands take that compute with land. */
const DRAFT = 'In place of an ID: the FILE of a draft of your own, as “atlas validate” takes it';
const LINE_B = '[--date-b YYYY-MM-DD | --line-b FILE [--line-b-means …]]';
/** How the person calls the command. */
const run = (): string => (isPackage() ? 'atlas' : 'npm run --silent atlas --');
const IMAGE_OPTIONS = [
  'IMAGE OPTIONS: [--format FORMAT] [--size NAME | --size 1920x1080] [--scale 1…4] [--lang en | uk] [--view NAME | --box W,S,E,N]',
  '[--projection NAME] [--theme NAME] [--facet FACET] [--assets KIND,KIND…] [--text embedded | outlined | plain] [--plain] [--transparent] [--site URL]',
  '[--line-date YYYY-MM-DD] [--line-credit TEXT] [--headline TEXT] [--subtitle TEXT] [--panels LAND,LAND]'
];

interface Command {
  readonly run: (args: string[]) => string | Promise<string>;
  readonly usage: readonly string[];
}

const COMMANDS: Readonly<Record<string, Command>> = {
  versions: { run: versions, usage: ['versions'] },
  formats: { run: formats, usage: ['formats'] },
  areas: { run: areas, usage: [`areas --version ID ${LINE} [--json | --csv]`, DRAFT] },
  borders: { run: borders, usage: [`borders --version ID ${LINE} [--within KM[,KM…]] [--json]`, DRAFT] },
  compare: {
    run: compare,
    usage: [
      `compare --versions ID,ID[,ID…] [--facet FACET] ${LINE} [--json | --csv]`,
      'compare --versions ID,ID[,ID…] --points [--json | --csv]',
      `compare --version ID [--facet FACET] ${LINE} ${LINE_B} [--json | --csv]`,
      DRAFT
    ]
  },
  validate: { run: validate, usage: ['validate FILE'] },
  ledger: { run: ledger, usage: [`ledger --version ID [--versus ID] ${LINE} [--json | --csv]`, DRAFT] },
  redline: { run: redline, usage: ['redline --versions ID,ID [--lang en | uk] [--out FILE.docx]'] },
  book: { run: book, usage: ['book [--lang en | uk | both] [--edition colour | newsprint] --out FILE.pdf'] },
  render: {
    run: render,
    usage: [
      `render --version ID [--versus ID] ${LINE} [IMAGE OPTIONS] --out FILE`,
      `render --versions ID,ID[,ID…] [--figure KIND] ${LINE} [IMAGE OPTIONS] --out FILE`,
      `render --version ID --figure moved ${LINE} ${LINE_B} [IMAGE OPTIONS] --out FILE`,
      'render --figure areas-over-time [IMAGE OPTIONS] --out FILE',
      'render --all [--jobs NUMBER] [IMAGE OPTIONS] --out FOLDER',
      DRAFT,
      ...IMAGE_OPTIONS
    ]
  }
};

const writeUsage = (lines: readonly string[]): string => [`Usage: ${run()} COMMAND, one of`, ...lines].join('\n  ');
const usage = (): string => {
  const lines = Object.values(COMMANDS).flatMap(({ usage }) => usage);
  return writeUsage([...lines.filter((line) => line !== DRAFT), DRAFT]);
};

const isHelp = (text: string | undefined): boolean => text === '--help' || text === '-h' || text === 'help';

/** What a command writes to standard output; usage, where the person asked for that. */
async function runCommand(name: string | undefined, args: string[]): Promise<string> {
  if (isHelp(name)) return `${usage()}\n`;
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command === undefined) {
    throw new CommandError(name === undefined ? usage() : `There is no command “${name}”. ${usage()}`);
  }
  if (args.some((argument) => argument !== 'help' && isHelp(argument))) {
    return `${[`Usage: ${run()}`, ...command.usage].join('\n  ')}\n`;
  }
  return command.run(args);
}

/** Whoever reads the output may have read enough (`| head`), which is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/**
 * The command line of the atlas: results on standard output, errors as one sentence on standard error, with
 * exit code 2 where the input is at fault, else 1.
 */
export async function main([name, ...args]: string[]): Promise<number> {
  process.stdout.off('error', endQuietly).on('error', endQuietly);
  try {
    process.stdout.write(await runCommand(name, args));
    return 0;
  } catch (error) {
    process.stderr.write(`${showUnseen(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof CommandError ? 2 : 1;
  }
}

import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Bad input on the command line; the message is one sentence for the person who typed it. */
export class CommandError extends Error {}

/** The line of contact that the person chose; neither where they left it to the command. */
export interface LineChoice {
  readonly date: string | undefined;
  readonly line: string | undefined;
  /** What the shapes of its file mean. */
  readonly lineMeans: string | undefined;
}

/** Options given to a command: its own by their names, the line of contact, the form of the output. */
export interface Options<Name extends string> extends LineChoice {
  readonly named: Readonly<Record<Name, string | undefined>>;
  readonly csv: boolean;
}

/** The ids of a list between commas, without spaces and gaps. */
export const splitIds = (given: string): string[] =>
  given
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

function parse(args: string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new CommandError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/**
 * Reads the options of a command that prints areas.
 *
 * @throws {CommandError} for an option that it does not know, or two that exclude each other
 *
 * @param names of the command's own options, each with a text
 */
export function readOptions<Name extends string>(args: string[], names: readonly Name[]): Options<Name> {
  const texts = ['date', 'line', 'line-means', ...names].map((name) => [name, { type: 'string' }] as const);
  const values = parse(args, { json: { type: 'boolean' }, csv: { type: 'boolean' }, ...Object.fromEntries(texts) });
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [date, line, csv] = [text('date'), text('line'), values['csv'] === true];
  if (date !== undefined && line !== undefined) {
    throw new CommandError('Give either --date or --line, not both: each names a line of contact.');
  }
  if (csv && values['json'] === true) throw new CommandError('Give either --json or --csv, not both.');
  const named = Object.fromEntries(names.map((name) => [name, text(name)])) as Record<Name, string | undefined>;
  return { named, date, line, lineMeans: text('line-means'), csv };
}

import mapshaper from 'mapshaper';
import type { RunMapshaper } from '../../territory/cut/cut-faces';

/**
 * A copy of what mapshaper changes of its input: all but the positions of arcs, which it copies itself, unless it has to
 * decode them first. A text would be written and read for nothing.
 */
function copyInput(input: unknown): object {
  const { arcs, transform, ...others } = input as { arcs?: unknown; transform?: unknown };
  if (arcs === undefined || transform !== undefined) return structuredClone(input as object);
  return { ...structuredClone(others), arcs };
}

/** Runs mapshaper on named inputs and returns the one file, JSON, that the commands write. */
export const runMapshaper: RunMapshaper = async (commands, inputs) => {
  const copies = Object.entries(inputs).map(([name, input]) => [name, copyInput(input)]);
  const outputs = await mapshaper.applyCommands(commands, Object.fromEntries(copies) as Record<string, object>);
  const [output] = Object.values(outputs);
  if (output === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return JSON.parse(typeof output === 'string' ? output : new TextDecoder().decode(output));
};

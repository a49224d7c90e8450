import mapshaper from 'mapshaper';
import type { RunMapshaper } from '../../territory/cut/cut-faces';

/** Runs mapshaper on named inputs and returns the one file, JSON, that the commands write. */
export const runMapshaper: RunMapshaper = async (commands, inputs) => {
  const texts = Object.entries(inputs).map(([name, input]) => [name, JSON.stringify(input)]);
  const outputs = await mapshaper.applyCommands(commands, Object.fromEntries(texts) as Record<string, string>);
  const [output] = Object.values(outputs);
  if (output === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return JSON.parse(typeof output === 'string' ? output : new TextDecoder().decode(output));
};

import mapshaper from 'mapshaper';

/** Runs mapshaper on named inputs and returns the one file, JSON, that the commands write. */
export async function runMapshaper(commands: string, inputs: Record<string, unknown>): Promise<unknown> {
  const texts = Object.entries(inputs).map(([name, input]) => [name, JSON.stringify(input)]);
  const outputs = await mapshaper.applyCommands(commands, Object.fromEntries(texts));
  const [output] = Object.values(outputs);
  if (output === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return JSON.parse(typeof output === 'string' ? output : new TextDecoder().decode(output));
}

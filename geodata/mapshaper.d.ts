/** mapshaper ships no types; this is the part of its programming interface that the pipeline calls. */
declare module 'mapshaper' {
  /** Runs a command line on named inputs and returns the files that its `-o` commands name. */
  function applyCommands(
    commands: string,
    inputs: Record<string, string>
  ): Promise<Record<string, Uint8Array | string>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}

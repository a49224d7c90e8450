/** mapshaper ships no types; this is the part of its programming interface that the pipeline calls. */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on named inputs and returns the files that its `-o` commands name. */
    applyCommands: (
      commands: string,
      inputs: Record<string, object | string>
    ) => Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}

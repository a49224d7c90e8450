import { main } from '../../src/cli/atlas';

/** Runs a command in this process and catches what it writes. */
export async function runMain(args: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const { stdout, stderr } = process;
  const [writeOut, writeErr] = [stdout.write.bind(stdout), stderr.write.bind(stderr)];
  stdout.write = (text: string | Uint8Array) => (written.out += String(text)) !== '';
  stderr.write = (text: string | Uint8Array) => (written.err += String(text)) !== '';
  try {
    return { exitCode: await main(args), ...written };
  } finally {
    stdout.write = writeOut;
    stderr.write = writeErr;
  }
}

/** Input that the pipeline refuses; the message is one sentence that names the file and the reason. */
export class BadInput extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}.`);
    this.name = 'BadInput';
  }
}

/** Whether what a person gave is at fault, in a file or among the arguments; the message says so in a sentence. */
export const isAtFault = (error: unknown): error is Error =>
  error instanceof BadInput ||
  (error instanceof TypeError && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS'));

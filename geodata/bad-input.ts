/** Input that the pipeline refuses; the message is one sentence that names the file and the reason. */
export class BadInput extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}.`);
    this.name = 'BadInput';
  }
}

/** Why an image could not be made; pages have a sentence for each. */
export type ExportFault = 'font' | 'encoder' | 'drawing' | 'too-large' | 'unsupported' | 'unavailable';

/** A failure that leaves the sheet and its settings as they are: the same job may be tried again. */
export class ExportError extends Error {
  override readonly name = 'ExportError';

  constructor(
    readonly fault: ExportFault,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}

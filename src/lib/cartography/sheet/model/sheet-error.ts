/**
 * A sheet cannot be drawn as it was asked for: no room, too many versions, nothing to compare. The message says why, and
 * what to do instead, in the language of the sheet.
 */
export class SheetError extends RangeError {
  override readonly name = 'SheetError';
}

import { isJpeg, readJpegXmp } from './jpeg-file';
import { isPng, readPngText } from './png-file';
import { isWebp, readWebpXmp } from './webp-file';
import { stateInXmp } from './xmp';

/** The keyword of the state among a PNG file's texts. */
export const STATE_KEYWORD = 'peace-plan-atlas';

/**
 * The canonical sheet address that an exported image was made from. Files of other origin, truncated files and any other
 * bytes have none; nothing is thrown. Programs that rewrite a picture may have dropped it.
 */
export function readState(bytes: Uint8Array): string | undefined {
  if (isPng(bytes)) return readPngText(bytes, STATE_KEYWORD);
  if (isJpeg(bytes)) return stateInXmp(readJpegXmp(bytes) ?? '');
  if (isWebp(bytes)) return stateInXmp(readWebpXmp(bytes) ?? '');
  // SVG, and PDF, whose packet is not compressed.
  return stateInXmp(new TextDecoder().decode(bytes));
}

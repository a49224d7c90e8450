import type { MadeFile } from '$lib/export/work/export-work';
import { asFile, saveFile } from '../shared/save-file';

/** Puts a text on the clipboard; whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // A page that came over plain http has no clipboard, whatever its type says.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts an image with its caption on the clipboard; whether the browser let it. */
export async function copyImage(image: Promise<MadeFile>, caption: string): Promise<boolean> {
  const bytes = image.then((made) => asFile(made));
  try {
    // The promise goes in, not the bytes: Safari forgets the click while an image is made.
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': bytes, 'text/plain': new Blob([caption], { type: 'text/plain' }) })
    ]);
    return true;
  } catch {
    // Why the image could not be made is more to the point than that it could not be copied.
    await bytes;
    return false;
  }
}

/** Hands an image with its caption to the device's own way of sharing; whether somebody took it. */
export async function shareFile(made: MadeFile, caption: string): Promise<boolean> {
  const shared = { files: [asFile(made)], text: caption };
  if (!navigator.canShare(shared)) {
    saveFile(made);
    return true;
  }
  try {
    await navigator.share(shared);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

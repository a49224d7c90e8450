import type { MadeFile } from '$lib/export/work/export-work';

export const asFile = ({ name, mediaType, bytes }: MadeFile): File => new File([bytes], name, { type: mediaType });

/** Saves a file where the browser puts downloads. */
export function saveFile(made: MadeFile): void {
  const address = URL.createObjectURL(asFile(made));
  const link = document.createElement('a');
  link.href = address;
  link.download = made.name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

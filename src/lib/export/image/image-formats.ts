import type { ImageFormat } from './image-job';

const modules = import.meta.glob<ImageFormat>('./formats/*.ts', { eager: true, import: 'default' });

/** What newsrooms ask for most comes first. */
const OFFERED_FIRST = ['png', 'svg', 'pdf', 'jpeg', 'webp'];

/** Every registered image format, in the order in which pages offer them. */
export const IMAGE_FORMATS: readonly ImageFormat[] = Object.values(modules).sort(
  (a, b) => OFFERED_FIRST.indexOf(a.id) - OFFERED_FIRST.indexOf(b.id)
);

/** A registered image format; throws for an id that is none. */
export function imageFormat(id: string): ImageFormat {
  const found = IMAGE_FORMATS.find((format) => format.id === id);
  if (found === undefined) throw new Error(`There is no image format “${id}”.`);
  return found;
}

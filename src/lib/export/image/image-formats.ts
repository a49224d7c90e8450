import type { ImageFormat } from './image-job';

const modules = import.meta.glob<ImageFormat>('./formats/*.ts', { eager: true, import: 'default' });

/** What newsrooms ask for most comes first. */
const OFFERED_FIRST = ['png', 'svg', 'pdf', 'jpeg', 'webp'];

/** Every registered image format, in the order in which pages offer them. */
export const IMAGE_FORMATS: readonly ImageFormat[] = Object.values(modules).sort(
  (a, b) => OFFERED_FIRST.indexOf(a.id) - OFFERED_FIRST.indexOf(b.id)
);

import type { ImageFormat } from './job/image-job';

const modules = import.meta.glob<ImageFormat>(['./formats/*.ts', '!./formats/*.test.ts'], {
  eager: true,
  import: 'default'
});

/** What newsrooms ask for most comes first. */
const OFFERED_FIRST = ['png', 'svg', 'pdf', 'jpeg', 'webp'];

const rank = ({ id }: ImageFormat): number => {
  const index = OFFERED_FIRST.indexOf(id);
  return index < 0 ? OFFERED_FIRST.length : index;
};

/** Every registered image format, in the order in which pages offer them. */
export const IMAGE_FORMATS: readonly ImageFormat[] = Object.values(modules).sort((a, b) => rank(a) - rank(b));

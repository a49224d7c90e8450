import { messageSet, type Widen } from '../message-set';

/** English texts of the export page, apart from `messages/common.ts` so that no other page loads them. */
const en = {
  image: {
    lettering: {
      embedded: { title: 'Fonts in the file', hint: 'Text stays text and looks the same in every browser.' },
      outlined: {
        title: 'Letters as outlines',
        hint: 'For Illustrator, Figma and print: needs no font, cannot be edited.'
      },
      plain: { title: 'Common fonts', hint: 'For Wikimedia Commons: no font inside, text in fonts that servers have.' }
    },
    steps: {
      lettering: 'Fetching fonts and setting the letters …',
      drawing: 'Drawing …',
      encoding: 'Writing the file …',
      done: 'The file is ready.'
    },
    cancel: 'Cancel',
    retry: 'Try again',
    faults: {
      font: 'A font could not be loaded. Your sheet and its settings are as they were; try again once the connection is back.',
      drawing: 'The image could not be drawn, perhaps for lack of memory. Your sheet is as it was; try a smaller size.',
      encoder: 'The browser could not write the file. Your sheet is as it was; try again, or another format.',
      unsupported: 'This browser does not write this format. PNG, SVG and PDF work everywhere.',
      unavailable: 'The part of the atlas that makes images could not be loaded. Your sheet is as it was; try again.'
    },
    tooLarge: (size: string, format: string) => `${size} pixels are more than this device can hold as ${format}.`,
    largestScale: (scale: string, size: string) => `The largest that works is ×${scale}: ${size} pixels.`,
    largestSize: (size: string) => `The largest of this shape that works is ${size} pixels.`
  }
};

export type ExportMessages = Widen<typeof en>;

/** Texts of the export page; imported by nothing that another page loads. */
export const exportMessages = messageSet<ExportMessages>(
  en,
  import.meta.glob('../languages/*/export.ts', { eager: true, import: 'default' })
);

import { messageSet, type Widen } from '../message-set';

/** The page on which a map for another page is put together. */
const en = {
  title: 'A map for your page',
  description: 'Choose what it shows, look at it, and copy the code; the map stays free of trackers and cookies.',
  choices: 'What it shows',
  version: 'Plan version',
  versus: 'Compared with',
  release: {
    label: 'Live or frozen',
    live: 'Live: follows the atlas',
    frozen: (release: string) => `Frozen: release ${release}`,
    about: (release: string) =>
      `The map is that of release ${release} and never changes: later data and corrections do not reach it, and it links to the newest version.`
  },
  theme: 'Colours',
  themes: { device: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  controls: 'What readers get beside the map',
  control: {
    legend: 'Legend',
    views: 'Choice of views',
    date: 'Choice of the line of contact',
    facets: 'Choice of colours',
    modes: 'Choice of the way of comparing',
    signing: 'Slider: if it were signed on another day'
  },
  hidden: 'Layers left out',
  preview: 'Preview',
  code: 'Code',
  element: 'Element that takes the height of its content',
  frame: 'Frame of a fixed height, without a script',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying; select the text instead.',
  live: 'The map follows the atlas: when its data are renewed or corrected, so is the map, and it says on which day. Whoever runs the atlas can freeze a release; its maps stand under /v/ and the number of the release, and never change.',
  needsScript:
    'Putting a map together needs a script. Without one, frame the address /embed/ with the id of a version behind it, or the ids of two with a slash between them.'
};

export type EmbedBuilderMessages = Widen<typeof en>;

export const embedBuilderMessages = messageSet<EmbedBuilderMessages>(
  en,
  import.meta.glob('../languages/*/embed-builder.ts', { eager: true, import: 'default' })
);

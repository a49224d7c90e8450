import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** Texts of the page that makes images. */
const en = {
  title: 'Download and share',
  description:
    'A map or chart of the atlas as a file to publish: sized, captioned and credited, made in your browser without sending anything.',
  needsScript:
    'Images are made by a script in your browser, which is switched off or has not come. The data files of every version need none:',
  toData: 'data files',
  preview: {
    heading: 'The image',
    drawing: 'Drawing the image…',
    ready: (width: string, height: string) => `The image is drawn, ${width} by ${height} pixels.`,
    failed: (reason: string) => `The image could not be drawn: ${reason} Your settings are kept.`,
    retry: 'Try again',
    placing: {
      text: 'Click on the map where the text belongs.',
      arrow: 'Drag on the map from the tail of the arrow to its tip.',
      circle: 'Drag on the map from the middle of the circle to its edge.',
      box: 'Drag on the map from one corner of the part that the image should show to the opposite one.'
    },
    frame: 'The image, enlarged on demand: the arrow keys move it.',
    zoomIn: 'Enlarge the preview',
    zoomOut: 'Reduce the preview',
    zoom: (percent: string) => `${percent} %`,
    whole: 'Whole image',
    noBox: 'That is no part of a map of Ukraine; nothing has changed.',
    offMap: 'There is no map at that place; nothing has changed.',
    leftOut: (numbers: string) =>
      `Outside this part of the map, and so not drawn: annotation ${numbers}. It is kept for other extents.`
  },
  download: {
    heading: 'Save',
    primary: 'Save PNG',
    copy: 'Copy image',
    copied: 'Image and caption are on the clipboard.',
    copyFailed: 'The browser did not let the image onto the clipboard; save it instead.',
    share: 'Share…',
    pack: 'Press pack (zip)',
    packHint:
      'The press pack holds images in several sizes, PDF, SVG, data, captions and alt texts in both languages, credits and licences.',
    images: 'As an image',
    data: 'The data behind it',
    scale: 'Pixels',
    scaleOption: (scale: string, width: string, height: string) => `×${scale}: ${width} × ${height}`,
    text: {
      label: 'Lettering in SVG',
      outlined: 'outlines: the same in every program',
      embedded: 'text with its fonts: for browsers',
      plain: 'text without fonts: to edit, for Wikimedia'
    },
    textHint:
      'Inkscape, Illustrator and rsvg ignore fonts in a file: they set text in another face unless these two are installed.',
    working: (name: string) => `Making ${name}…`,
    step: (done: string, all: string) => `Step ${done} of ${all}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled; nothing was saved.',
    shared: 'The image was handed over.',
    done: (name: string) => `Saved as ${name}.`,
    failed: (reason: string) => `That did not work: ${reason} The image and its settings are still here.`,
    retry: 'Try again'
  },
  settings: {
    heading: 'Settings',
    figure: {
      label: 'What it shows',
      version: 'one version',
      line: 'the line that one version would create',
      bands: 'distances along the line that proposals name',
      moved: 'what another line changes in one version',
      'side-by-side': 'two versions side by side',
      difference: 'what differs between two versions',
      multiples: 'several versions in small',
      'areas-over-time': 'areas over time'
    },
    version: 'Version',
    versionOf: (number: string) => `Version ${number}`,
    addVersion: 'Add a version',
    none: '—',
    size: {
      label: 'Size',
      article: 'Article, 16:9',
      classic: 'Classic, 4:3',
      square: 'Square',
      portrait: 'Portrait, 4:5',
      story: 'Story, 9:16, with safe areas',
      social: 'Social card',
      'print-90': 'Print, one column (90 × 200 mm)',
      'print-180': 'Print, two columns (180 mm)',
      'a4-landscape': 'A4 landscape',
      'a4-portrait': 'A4 portrait',
      custom: 'Custom'
    },
    width: 'Width in pixels',
    height: 'Height in pixels',
    extent: { label: 'Part of the map', zones: 'land that the text treats', box: 'a box of my own' },
    box: {
      draw: 'Draw the box on the image',
      stop: 'Do not draw',
      legend: 'Sides of the box in degrees, for the keyboard',
      west: 'West',
      south: 'South',
      east: 'East',
      north: 'North',
      refused: 'With this side the box would show nothing of Ukraine; the old one stays.'
    },
    words: {
      headline: 'Headline of your own',
      subtitle: 'Subtitle of your own',
      hint: 'The name of the version, its date, the note that it is a proposal and the credits stay below.',
      noSigns: (signs: string) => `The typefaces of images have no ${signs}: left out.`
    },
    panels: 'Lands in the chart',
    projection: {
      label: 'Projection',
      mercator: 'Mercator, as on screen',
      'equal-area': 'equal-area conic, for honest sizes'
    },
    theme: { label: 'Colours', light: 'light', dark: 'dark', newsprint: 'grey newsprint' },
    transparent: 'Transparent ground',
    plain: 'Plain: without title and legend',
    plainHint: 'Version, dates, credits and the note that it is a proposal always stay.',
    language: 'Language of the image',
    date: 'Line of contact',
    dateB: 'Line of contact, version 2',
    sameDate: 'as for version 1',
    ownDate: (date: string) => `${date}, the default`,
    facet: 'Colours show',
    partly: 'As the link says, some layers or classes of land are not drawn.',
    showAll: 'Draw all',
    copyLink: 'Copy link',
    linkCopied: 'The link is on the clipboard.',
    linkFailed: 'The browser did not allow copying; take the link from its address bar.'
  },
  captions: {
    heading: 'Caption and alt text',
    hint: 'Made from the data. Change what you like: credit and the note on proposals are added to every file.',
    short: 'Caption, short',
    long: 'Caption, long',
    altShort: 'Alt text, short',
    altLong: 'Alt text, long',
    count: (count: string) => `${count} characters`,
    reset: 'As made from the data',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow copying; select the text instead.',
    outdated:
      'The map has changed since you wrote this text. Check its names, dates and figures, or go back to the text made from the data.',
    always: 'Always added'
  },
  embed: {
    heading: 'HTML for a web page',
    hint: 'Save the image as PNG, upload it beside your page and paste this there; caption, alt text and credit are in it.',
    copy: 'Copy HTML',
    live: 'A map that can be moved, in place of an image'
  },
  drop: {
    heading: 'Open an exported file',
    hint: 'Drop a PNG or SVG that the atlas made anywhere on its pages, or choose it here, and its view comes back.',
    choose: 'Choose a file',
    none: (name: string) => `“${innerQuotes(name)}” holds no view of this atlas. Use a PNG or SVG saved from this page.`
  }
};

export type ExportPageMessages = Widen<typeof en>;

export const exportPageMessages = messageSet<ExportPageMessages>(
  en,
  import.meta.glob('../languages/*/export-page.ts', { eager: true, import: 'default' })
);

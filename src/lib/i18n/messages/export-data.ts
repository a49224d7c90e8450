import { messageSet, type Widen } from '../message-set';

/** English texts of the data files and of the press pack. */
const en = {
  /** Names of attributes that the data dictionary of the tables has not. */
  attributes: {
    version: 'Id of the plan version',
    lineOfContact: 'Date of the line of contact that the file is drawn on',
    feature: 'What the row is: zone, overlay, line of contact, site or asset',
    nameEn: 'Name in English',
    nameUk: 'Name in Ukrainian',
    administrationTermsEn: 'How it would be administered, in English',
    administrationTermsUk: 'How it would be administered, in Ukrainian',
    basisEn: 'How the atlas knows it, in English words',
    basisUk: 'How the atlas knows it, in Ukrainian words',
    units: 'Administrative units of the land with their areas, as JSON',
    overlay: 'Id of the overlay',
    kind: 'Kind of the overlay or of the asset',
    site: 'Id of the site',
    termEn: 'What the text says of the site, in English',
    termUk: 'What the text says of the site, in Ukrainian',
    part: 'Part of the line of contact: “main”, or the name of a pocket',
    date: 'Date of the line of contact',
    asset: 'Id of the asset: a town, plant, port, bridge or other thing of public importance',
    type: 'Type of the asset',
    status: 'Its state, as a code',
    statusInWordsEn: 'Its state in English words',
    statusInWordsUk: 'Its state in Ukrainian words',
    statusDate: 'Date of its state',
    figure: 'Its size or output, in the unit beside it',
    figureUnit: 'Unit of that figure',
    noteEn: 'What else is to be known, in English',
    noteUk: 'What else is to be known, in Ukrainian',
    accuracyKm: 'Accuracy of its position in km'
  },
  transitions: {
    a: 'Id of the first version',
    b: 'Id of the second version',
    facet: 'What is compared: the overview of the map, or one aspect',
    from: 'Status in the first version, as a code',
    fromEn: 'Status in the first version, in English words',
    fromUk: 'Status in the first version, in Ukrainian words',
    to: 'Status in the second version, as a code',
    toEn: 'Status in the second version, in English words',
    toUk: 'Status in the second version, in Ukrainian words',
    isSame: 'Whether both versions say the same of the land',
    isSilent: 'Whether one of both texts is silent on the land while the other is not',
    transitionAreaKm2: 'Area of the land in all units; repeated in each row, so not to be added up'
  },
  cutTexts:
    'Texts of more than 254 bytes end in an ellipsis, because the format holds no longer ones; the GeoPackage and the GeoJSON have them whole.',
  comparisonNote: (a: string, b: string) =>
    `From the first version (A: ${a}) to the second (B: ${b}), both on one line of contact. Where one text is silent, the land counts as changed.`,
  citation: {
    title: (version: string) => `Peace Plan Atlas: ${version}`,
    note: (published: string, line: string) =>
      `Text public since ${published}, drawn on the line of contact of ${line}`,
    read: (day: string) => `read on ${day}`,
    message: 'If you use this map or these data, please cite the atlas and the sources that it credits.'
  },
  pack: {
    title: 'Press pack of Peace Plan Atlas',
    intro: (title: string, line: string) => `${title}, drawn on the line of contact of ${line}.`,
    folders: {
      images: 'the map as images, ready for print and screen',
      data: 'the same land as data: zones, areas, sources',
      texts: 'caption, alternative texts, credits, licences, citation'
    },
    manifest: 'every file with its size and checksum, and the address that shows the same map again',
    conditions: 'Use the map with its credits and with the note that it shows a proposal. Both belong to every image.',
    state: 'The same map on the atlas',
    madeOn: (day: string) => `Put together on ${day}.`
  }
};

/** The texts that every language has to have. */
export type ExportDataMessages = Widen<typeof en>;

/** Texts of the data files that readers ask for, and of the press pack; loaded with them. */
export const exportDataMessages = messageSet<ExportDataMessages>(
  en,
  import.meta.glob('../languages/*/export-data.ts', { eager: true, import: 'default' })
);

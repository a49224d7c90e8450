import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';
import { counted } from '../plural';

/** English texts of the data page. */
const en = {
  title: 'Data for download',
  own: 'The same of a line of contact that you bring, in your browser alone:',
  images: 'Maps and charts as PNG, SVG or PDF, and XLSX, Shapefile and GeoPackage, are made to measure:',
  datasetName: 'Territorial terms of the proposed peace plans for Ukraine',
  datasetDescription:
    'For every plan version, what would follow on which land: control, recognition, forces and administration, with the point of the text, how we know, sources and areas, drawn on dated lines of contact within Ukraine’s internationally recognised border.',
  keywords: ['Ukraine', 'peace plans', 'territorial control', 'line of contact', 'administrative units', 'oblasts'],
  measurement: 'Areas on the WGS84 ellipsoid, before any simplification of the geometry',
  geometry: {
    title: 'Each version on its own line of contact and on the newest',
    intro:
      'A file holds the zones of one version with everything the atlas knows of them, what is laid over them, the line of contact and the sites. Zones never overlap and together cover Ukraine. Which line a version is drawn on is the reader’s choice: most texts name none. Its own is the one nearest to its text, in every format; on the newest there are GeoJSON and CSV; on any other the page “Download and share” makes the same files.',
    own: 'its own',
    newest: 'the newest',
    terms: 'Its terms, without geometry',
    answers: 'Questions and answers, for programs',
    other: 'Other lines and formats',
    notDrawn: 'No geometry'
  },
  faces: {
    title: 'Every line of contact, to build everything else from',
    intro:
      'Faces are the smallest pieces of land: no boundary that any text draws crosses them. The file of a date holds the faces on its line, with who holds each and its area; face-zones.csv says to which zone of which version each face belongs, and what is laid over it, on every line alike. Join the faces of a zone and add up their areas: that is the version on this line. What applies there is in versions.json.'
  },
  formats: {
    title: 'The formats',
    entries: [
      [
        'GeoJSON',
        'For QGIS, web maps and programming. By RFC 7946, in WGS84 degrees, rings counter-clockwise: D3, which expects the opposite, takes the TopoJSON. Names and statuses in English and Ukrainian, statuses also as codes; licences and method under “about”. Shipping has terms but no one position: its features have no geometry.'
      ],
      [
        'CSV',
        'For spreadsheets and statistics: one row per zone and oblast, without geometry, in UTF-8 with a byte order mark, decimals behind a point. Where your spreadsheet writes 1,9, as in Ukrainian, German, French or Polish, take areas-commas.csv or areas.xlsx, else 1.9 becomes 1 September; for a single version the page “Download and share” has both. A cell that a spreadsheet would take for a formula begins with an apostrophe.'
      ],
      [
        'KML',
        'For Google Earth. In the colours of the atlas; hatches, which the format does not know, are told in words.'
      ],
      [
        'TopoJSON',
        'For D3 and Observable. Borders that zones share are stored once, so they stay shared when a program simplifies them.'
      ]
    ]
  },
  tables: {
    title: 'All versions in one file',
    file: 'File',
    content: 'Content',
    size: 'Size',
    licence: 'Licence'
  },
  files: {
    'areas.csv': 'Areas of every version on its own line of contact and on eight others, a row per zone and oblast',
    'areas-commas.csv':
      'The same for spreadsheets in Ukrainian, German, French, Polish: semicolons, decimals behind a comma',
    'areas.xlsx': 'The same as a workbook, which every spreadsheet opens alike',
    'areas.json': 'The same areas as JSON',
    'face-zones.csv': 'Which zone of which version each face belongs to, on every line of contact',
    'borders.csv':
      'Length of every border that a version would create between statuses, by what it follows, and how deep withdrawals go: on its own line of contact and on the newest',
    'points.csv':
      'Every point of every document, those without a map among them: number, wording of the atlas in English and Ukrainian, topics, figures, how it was read, sources',
    'versions.json': 'All texts of all versions in English and Ukrainian: provisions, sites, open points, sources',
    'plan-version.schema.json':
      'JSON Schema of a plan version: the form of plan-version.json in the folder of each version, and of drafts of your own',
    'areas-dictionary.csv': 'Data dictionary: what each column means, with its codes',
    'areas.schema.json': 'Table schema of areas.csv',
    'version.schema.json': 'Table schema of the CSV files of single versions',
    'ledger.csv':
      'What would change hands under each version, on its own line: land, people, towns and assets by clause',
    'face-zones.schema.json': 'Table schema of face-zones.csv',
    'borders.schema.json': 'Table schema of borders.csv',
    'index.html': 'Every address of these files as a page',
    'index.json': 'The same for programs, in the form of an interface (OpenAPI 3.1)',
    'README.md': 'What there is, and how to build every version on every line of contact from it',
    'datapackage.json': 'Frictionless data package: every file with size, checksum, licences and schema',
    'LICENSES.txt': 'Licences, file by file',
    'checksums.txt': 'SHA-256 checksums, as sha256sum --check reads them'
  },
  index: {
    title: 'Peace Plan Atlas: index of the data, v1',
    address: 'Address',
    content: 'Content',
    kind: 'Media type',
    all: (count: number) => counted('en', count, { one: 'file', other: 'files' }),
    toJson: 'For programs, in the form of an interface (OpenAPI 3.1):',
    terms: 'Terms of a plan version in the published form, without geometry',
    answers:
      'Questions on a plan version with their answers: clause, date of the line, figure, range, sources, caveats, address',
    version: 'A plan version on a line of contact: zones, overlays, sites, sources',
    faces: 'The faces on a line of contact, with who held each, and the line'
  },
  dictionary: {
    title: 'Data dictionary',
    intro:
      'Columns of areas.csv. Those of the files of single versions go on with the same statuses in words; areas-dictionary.csv has them all, with those of the faces.',
    column: 'Column',
    meaning: 'Meaning',
    codes: 'Codes'
  },
  offline: {
    title: 'Without a network',
    text: 'What you have opened is kept on this device as far as there is room. The whole atlas can be kept, without the files for download.',
    sizes: (fetched: string, kept: string) => `It takes about ${fetched} to fetch and ${kept} on the device.`,
    keep: 'Keep the whole atlas offline',
    progress: (done: string, all: string) => `${done} of ${all} files`,
    kept: 'The whole atlas is kept on this device.',
    failed: 'Not all of it could be kept: the network failed, or there is no room. What is here stays.',
    forget: 'Remove it from this device'
  },
  licences: {
    title: 'Licences',
    intro:
      'A file keeps the licence of each source that went into it, and says which those are. For geometry and areas they follow from the date of the line of contact: that of 23 February 2022 owes nothing to DeepStateMap. The texts alone are under the last.'
  },
  cite: {
    title: 'How to cite',
    intro:
      'Name the version, the date of the line of contact, whom its data are owed to and the day of your download. Lines of different days are owed to different sources, so the credits go with the date:',
    example: (version: string, date: string, credits: string) =>
      `Peace Plan Atlas, data v1: “${innerQuotes(version)}”, on the line of contact of ${date}. ${credits}. Downloaded on [day].`
  },
  stability: {
    title: 'What stays',
    text: 'The tables with their lines, the faces of every line, ids, column names and the meaning of codes stay. A version’s files on the newest line, and on its own, give way when a line joins that is newer or nearer to its text: versions.json lists those that there are, and the faces still hold the others. New versions, lines and columns may join, and figures change where a source or a line is corrected; the checksums show it. What would break a reader’s program gets an address of its own, data/v2.'
  }
};

/** The texts of the data page that every language has. */
export type DataMessages = Widen<typeof en>;

/** Texts of the data page and of the data files' descriptions; no other page loads them. */
export const dataMessages = messageSet<DataMessages>(
  en,
  import.meta.glob('../languages/*/data.ts', { eager: true, import: 'default' })
);

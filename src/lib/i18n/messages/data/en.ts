/** English texts of the data page. */
export const en = {
  title: 'Data for download',
  images: 'Maps and charts as PNG, SVG or PDF, and XLSX, Shapefile and GeoPackage, are made to measure:',
  datasetName: 'Territorial terms of the proposed peace plans for Ukraine',
  datasetDescription:
    'For every plan version, what would follow on which land: control, recognition, forces and administration, with the point of the text, how we know, sources and areas, drawn on dated lines of contact within Ukraine’s internationally recognised border.',
  keywords: ['Ukraine', 'peace plans', 'territorial control', 'line of contact', 'administrative units', 'oblasts'],
  measurement: 'Areas on the WGS84 ellipsoid, before any simplification of the geometry',
  geometry: {
    title: 'Each version on each line of contact',
    intro:
      'A file holds the zones of one version with everything the atlas knows of them, what is laid over them, the line of contact and the sites. Zones never overlap and together cover Ukraine. Which line a version is drawn on is the reader’s choice: most texts name none.',
    date: 'Line of contact',
    ownDate: 'for each version the one nearest to its text',
    version: 'Version',
    files: 'Files',
    allDates: 'All lines of contact',
    notDrawn: 'No geometry'
  },
  formats: {
    title: 'The formats',
    entries: [
      [
        'GeoJSON',
        'By RFC 7946, in WGS84 degrees. Names and statuses in English and Ukrainian, statuses also as codes; licences and method under “about”. Shipping has terms but no one position: its features have no geometry.'
      ],
      [
        'CSV',
        'One row per zone and oblast, without geometry, in UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe.'
      ],
      ['KML', 'In the colours of the atlas; hatches, which the format does not know, are told in words.'],
      ['TopoJSON', 'Borders that zones share are stored once, so they stay shared when a program simplifies them.']
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
    'areas.csv': 'Areas of every version on every line of contact, a row per zone and oblast',
    'areas.json': 'The same areas as JSON',
    'versions.json': 'All texts of all versions in English and Ukrainian: provisions, sites, open points, sources',
    'areas-dictionary.csv': 'Data dictionary: what each column means, with its codes',
    'areas.schema.json': 'Table schema of areas.csv',
    'version.schema.json': 'Table schema of the CSV files of single versions',
    'datapackage.json': 'Frictionless data package: every file with size, checksum, licences and schema',
    'LICENSES.txt': 'Licences, file by file',
    'checksums.txt': 'SHA-256 checksums, as sha256sum --check reads them'
  },
  dictionary: {
    title: 'Data dictionary',
    intro: 'Columns of areas.csv. Those of the files of single versions go on with the same statuses in words.',
    column: 'Column',
    meaning: 'Meaning',
    codes: 'Codes'
  },
  licences: {
    title: 'Licences',
    intro:
      'A file keeps the licence of each source that went into it. Files with geometry or areas are under all three; the texts alone are under the last.'
  },
  cite: {
    title: 'How to cite',
    intro: 'Name the version, the date of the line of contact and the day of your download:',
    example: (version: string, date: string) =>
      `Peace Plan Atlas, data v1: “${version}”, on the line of contact of ${date}. Boundaries © OpenStreetMap contributors (ODbL 1.0); line of contact generalised from DeepStateMap (GPL-3.0). Downloaded on [day].`
  },
  stability: {
    title: 'What stays',
    text: 'Addresses under data/v1, ids, column names and the meaning of codes stay. New versions, lines and columns may join them, and figures change where a source or a line is corrected; the checksums show it. What would break a reader’s program gets an address of its own, data/v2.'
  }
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : T extends readonly (infer Member)[]
      ? readonly Widen<Member>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The texts of the data page that every language has. */
export type DataMessages = Widen<typeof en>;

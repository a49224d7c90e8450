import { messageSet, type Widen } from '../message-set';

/** Names and figures of a sentence, written in its language already; `near` is a position, `row` a row of the file. */
type Told = Readonly<Record<string, string>>;

const inRow = ({ row }: Told): string => (row === undefined ? '' : `, in line ${row}`);

const inColumn = ({ column }: Told): string => (column === undefined ? '' : `, column ${column}`);

/** Where a shape stands: its row in a table, else its number in the file. */
const shapeAt = ({ row, shape }: Told): string => (row === undefined ? `shape ${shape}` : `the shape in line ${row}`);

/**
 * English texts of what is wrong with a file that somebody brings, and of what was mended in it, by code: what stands
 * after the name of the file and a colon, without a full stop.
 */
const en = {
  'file-too-large': ({ size, limit }: Told) =>
    `the file has ${size} MB, and at most ${limit} MB are read: save only the line, or only the land that one side holds`,
  'file-empty': () => 'the file is empty: save it again and choose it once more',
  'is-image': () =>
    'the file is an image, which has no coordinates: bring the line as GeoJSON, KML, GPX, Shapefile, GeoPackage, WKT or CSV',
  'is-pdf': () =>
    'the file is a PDF, which has no coordinates: bring the line as GeoJSON, KML, GPX, Shapefile, GeoPackage, WKT or CSV',
  'is-office': () => 'the file is a document of an office program: save its table as CSV and bring that',
  'is-archive': () =>
    'the file is a packed archive of a kind that is not opened here: unpack it and bring what is inside',
  'is-page': () => 'the file is a web page: save the data behind it, for example as GeoJSON or KML',
  'is-database': () =>
    'the file is a database of SQLite without the tables of a GeoPackage: save its layer as GeoPackage or GeoJSON',
  'is-binary': () =>
    'the file is none of the kinds that are read here: bring GeoJSON, TopoJSON, KML, KMZ, GPX, a zipped Shapefile, GeoPackage, WKT or CSV',
  'text-unknown': () =>
    'the text is none of the kinds that are read here: a table needs a first row with the names of its columns, such as lon and lat, or part, seq, lon, lat, closed; save anything else as GeoJSON or KML',
  'json-unknown': () => 'the JSON is neither GeoJSON nor TopoJSON: export it as GeoJSON',
  'json-broken': (told: Told) =>
    `the JSON is damaged or cut off${inRow(told)}${inColumn(told)}: save or download the file again, and as a whole`,
  'xml-broken': (told: Told) =>
    `the XML is damaged or cut off${inRow(told)}: save or download the file again, and as a whole`,
  'xml-doctype': () =>
    'the XML declares a document type, which could bring in other files and is not read: remove the line that begins with <!DOCTYPE',
  'wkt-broken': (told: Told) =>
    `the WKT cannot be read${inRow(told)}: write it like LINESTRING (37.5 48.1, 37.6 48.2), with the longitude first`,
  'archive-damaged': () => 'the archive is damaged or cut off: pack or download it again',
  'archive-too-large': ({ limit }: Told) =>
    `more than ${limit} MB come out of the archive, and unpacking was stopped: pack only the line`,
  'archive-too-many': ({ limit }: Told) => `the archive has more than ${limit} files: pack only those of the line`,
  'archive-without-line': ({ count }: Told) =>
    `none of the ${count} files in the archive is a Shapefile or a KML: pack one of these, or bring the file itself`,
  'several-layers': ({ count, names }: Told) =>
    `the file has ${count} layers (${names}): save the one with the line, or with the land that is held, by itself`,
  'file-damaged': ({ format }: Told) => `the ${format} is damaged or cut off: save or download the file again`,
  'layer-damaged': ({ layer }: Told) => `the object “${layer}” is damaged: save the file again`,
  'nested-too-deep': () => 'shapes are nested too deeply: save them as one layer of plain shapes',
  'too-many-points': ({ limit }: Told) =>
    `the file has more than ${limit} vertices: simplify it, for example to a hundred metres, and bring it again`,
  'too-many-shapes': ({ count }: Told) =>
    `the file has ${count} separate outlines and lines, too many to lay them over the land: join those that touch (“dissolve”) and bring it again`,
  'coordinate-not-a-number': (told: Told) =>
    `${shapeAt(told)} has a coordinate that is no number: “${told.text}”; correct or remove it`,
  'shape-broken': (told: Told) => `${shapeAt(told)} has no list of coordinates where one belongs: save the file again`,
  'geometry-unknown': ({ type }: Told) =>
    `shapes of the kind “${type}” are not read: save them as lines or polygons without curves`,
  'only-points': ({ count }: Told) =>
    `the file has nothing but points (${count}), and the way from one to the next is not known: bring a line, a track, a route or polygons`,
  'no-shapes': () => 'the file has no line and no polygon: check which layer was saved',
  'not-degrees': ({ near }: Told) =>
    `the coordinates are no degrees, for example ${near}, and of no kind that is recognised: save the file in WGS 84 (EPSG:4326)`,
  'projection-unknown': ({ crs }: Told) =>
    `the coordinates are said to be in “${crs}”, which is not known here: save the file in WGS 84 (EPSG:4326)`,
  elsewhere: ({ near }: Told) =>
    `the shapes lie far from Ukraine, for example at ${near}: check the order of the coordinates, longitude first, and their kind`,
  'took-too-long': ({ seconds }: Told) =>
    `reading was stopped after ${seconds} s: simplify the line and bring it again`,
  'read-as': ({ ending, format }: Told) =>
    `the name ends in “.${ending}”, but the content is ${format} and was read as that`,
  'axes-may-be-swapped': () =>
    'latitude and longitude seem to be swapped: as they stand the shapes lie far from Ukraine, and swapped in it',
  'axes-swapped': () => 'latitude and longitude were swapped',
  'may-be-projected': ({ name, code }: Told) =>
    `the coordinates are no degrees; read as ${name} (EPSG:${code}) the shapes lie in Ukraine`,
  'projected-back': ({ crs }: Told) => `coordinates in ${crs} were turned into degrees`,
  simplified: ({ before, after }: Told) =>
    `the drawing was simplified from ${before} to ${after} vertices; those that matter least were left out`,
  'rings-closed': ({ count, near }: Told) =>
    `outlines that did not end where they begin were closed: ${count}, the first at ${near}`,
  'shapes-without-extent': ({ count }: Told) => `outlines and lines without any extent were left out: ${count}`,
  'lines-joined': ({ count, lines }: Told) =>
    `lines that begin where others end were joined: of ${count}, ${lines} remain`,
  'points-left': ({ count }: Told) => `points were left out: ${count}`,
  'empty-left': ({ count }: Told) => `empty shapes were left out: ${count}`,
  'others-left': ({ count }: Told) =>
    `shapes that the file calls held by Ukraine were left out: ${count}; all that is not held by Russia counts as held by Ukraine`
};

/** The texts that every language has of files with a line. */
export type LineFileMessages = Widen<typeof en>;

/** Sentences on files that somebody brings; they come with what reads such files. */
export const lineFileMessages = messageSet<LineFileMessages>(
  en,
  import.meta.glob('../languages/*/line-files.ts', { eager: true, import: 'default' })
);

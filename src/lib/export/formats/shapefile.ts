import { meaningOf, shortName } from '../table/attribute-names';
import { writeDbase } from '../binary/dbase-table';
import { notesInEveryLanguage } from '../notes/document-notes';
import type { OnDemandFormat } from '../format/format';
import { exportDataMessages } from '../../i18n/messages/export-data';
import { writeShapes } from '../binary/shapefile-geometry';
import { lastChange, vectorLayers, type VectorLayer } from '../table/vector-layers';
import { asLayerGeometry } from '../binary/wkb';
import { encodeText, zipFiles, type ArchiveFile } from '../table/zip-files';

/** WGS84 as ESRI writes it (https://epsg.io/4326.esriwkt). */
const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

function writeLayer({ id, geometryType, columns, rows }: VectorLayer, date: string): ArchiveFile[] {
  const geometries = rows.map(({ geometry }) => (geometry === null ? null : asLayerGeometry(geometry)));
  const { shp, shx } = writeShapes(geometryType, geometries);
  const fields = columns.map((column) => ({
    name: shortName(column),
    values: rows.map(({ cells }) => cells[column] ?? null)
  }));
  return [
    { path: `${id}.shp`, bytes: shp },
    { path: `${id}.shx`, bytes: shx },
    { path: `${id}.dbf`, bytes: writeDbase(fields, rows.length, date) },
    { path: `${id}.prj`, bytes: encodeText(WGS84) },
    { path: `${id}.cpg`, bytes: encodeText('UTF-8') }
  ];
}

/** Writes the meaning of each field, in every language. */
function writeFields(layers: readonly VectorLayer[]): string {
  const columns = [...new Set(layers.flatMap((layer) => layer.columns))];
  const lines = columns.map((column) => {
    const { en, uk } = meaningOf(column);
    return `${shortName(column).padEnd(11)} ${column}: ${en} / ${uk}`;
  });
  return [...lines, '', exportDataMessages('en').cutTexts, exportDataMessages('uk').cutTexts, ''].join('\n');
}

/** Shapefiles, one per kind of feature, in one archive; GDAL and QGIS open it by the double extension. */
export default {
  id: 'shapefile',
  extension: 'shp.zip',
  mediaType: 'application/zip',
  label: { en: 'Shapefile', uk: 'Shapefile' },
  isPublished: false,
  write: (input) => {
    // A layer in which nothing has a place would be a Shapefile without bounds.
    const layers = vectorLayers(input).filter(({ rows }) => rows.some(({ geometry }) => geometry !== null));
    const notes = notesInEveryLanguage(input);
    return zipFiles([
      ...layers.flatMap((layer) => writeLayer(layer, lastChange(input))),
      { path: 'about.txt', bytes: encodeText([...notes.en, '', ...notes.uk, ''].join('\n')) },
      { path: 'fields.txt', bytes: encodeText(writeFields(layers)) }
    ]);
  }
} satisfies OnDemandFormat;

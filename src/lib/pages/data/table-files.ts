import { BORDER_COLUMNS, type BorderColumn } from '$lib/export/table/border-columns';
import { borderRows } from '$lib/export/table/border-table';
import { AREA_COLUMNS, TERM_COLUMNS, type AreaColumn } from '$lib/export/table/area-columns';
import { type Column, WITH_COMMAS, writeCsv } from '$lib/export/table/csv-text';
import { areaRecord, areaTableRows } from '$lib/export/table/area-table';
import { meaningOf } from '$lib/export/table/attribute-names';
import { FACE_PROPERTIES, FACE_ZONE_COLUMNS, type FaceZoneColumn } from '$lib/export/table/face-columns';
import { faceZoneRows } from '$lib/export/table/face-table';
import { LEDGER_COLUMNS, writeLedgerTable } from '$lib/export/ledger/ledger-table';
import { POINT_COLUMNS, writeDocumentTable } from '$lib/export/notes/document-table';
import { writeSpreadsheet } from '$lib/export/table/spreadsheet';
import { columnsPage, notesPage } from '$lib/export/notes/spreadsheet-pages';
import type { DataLanguage } from '$lib/i18n/languages';
import xlsxFormat from '$lib/export/formats/xlsx';
import { tableSchema } from '$lib/export/notes/data-package';
import { licencesOf, TEXT_LICENCE, type Licence } from '$lib/export/notes/licences';
import { versionTexts } from '$lib/export/notes/version-texts';
import { dataMessages } from '$lib/i18n/messages/data';
import { allVersions } from '$lib/plans/catalogue';
import { allDocuments } from '$lib/plans/document-catalogue';
import { PLAN_VERSION_SCHEMA } from '$lib/plans/schema/plan-version-form';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { readLedger } from '$lib/server/read-ledger';
import { borderDates, bordersOn } from '../shared/borders/borders-markup.server';
import type { FileOnDemand } from './file-on-demand';
import { allPartitions, dataDates, versionFiles, publishedCredits } from './version-files';

const asJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

const areaRows = () => allPartitions().flatMap((partition) => areaTableRows(partition, readManifest().units));

const areaColumns = Object.keys(AREA_COLUMNS) as AreaColumn[];

/** The areas as a workbook: a spreadsheet opens it in any language, numbers as numbers. */
function writeAreaWorkbook(): Promise<Uint8Array> {
  const rows = areaRows().map((row) => areaColumns.map((column) => row[column]));
  const notes = (code: DataLanguage) =>
    licencesOf(publishedCredits()).map(({ covers, title, url }) => `${covers[code]}. ${title}: ${url}`);
  return writeSpreadsheet([
    { name: 'areas', columns: areaColumns, rows },
    columnsPage(areaColumns, meaningOf),
    notesPage({ en: notes('en'), uk: notes('uk') })
  ]);
}

function writeFaceZones(): string {
  const rows = faceZoneRows(allVersions(), dataDates().map(requireFaces));
  return writeCsv(Object.keys(FACE_ZONE_COLUMNS) as FaceZoneColumn[], rows);
}

/** What would change hands under each version that is drawn, on its own line. */
function writeLedgers(): string {
  const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
  return writeLedgerTable(drawn.map((version) => readLedger(version)));
}

/** Borders of every version on its own line of contact and on the newest. */
function writeBorderTable(): string {
  const rows = allVersions()
    .filter(({ notDrawn }) => notDrawn === undefined)
    .flatMap((version) => borderDates(version).flatMap((date) => borderRows(version.id, bordersOn(version, date))));
  return writeCsv(Object.keys(BORDER_COLUMNS) as BorderColumn[], rows);
}

function describeColumn(name: string, { type, unit, codes, codeSet, meaning }: Column, tables: string) {
  return {
    column: name,
    tables,
    type,
    unit: unit ?? null,
    codes: (codes ?? codeSet ?? []).join(' '),
    meaningEn: meaning.en,
    meaningUk: meaning.uk
  };
}

function writeDictionary(): string {
  const describeAll = (columns: Readonly<Record<string, Column>>, tables: string) =>
    Object.entries(columns).map(([name, column]) => describeColumn(name, column, tables));
  const rows = [
    ...describeAll(AREA_COLUMNS, 'areas.csv and the tables of single versions'),
    ...describeAll(TERM_COLUMNS, 'the tables of single versions'),
    ...describeAll(FACE_ZONE_COLUMNS, 'face-zones.csv'),
    ...describeAll(LEDGER_COLUMNS, 'ledger.csv'),
    ...describeAll(BORDER_COLUMNS, 'borders.csv'),
    ...describeAll(POINT_COLUMNS, 'points.csv'),
    ...describeAll(FACE_PROPERTIES, 'the files of faces')
  ];
  return writeCsv(['column', 'tables', 'type', 'unit', 'codes', 'meaningEn', 'meaningUk'], rows);
}

function writeVersions(): string {
  const versions = allVersions().map((version) => ({
    ...version,
    files: versionFiles(version).map(({ path }) => path)
  }));
  return asJson(versionTexts(versions));
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.xlsx': xlsxFormat.mediaType };

/** Columns that identify a row of areas. */
const AREA_KEY = ['version', 'lineOfContact', 'zone', 'unit'];

/** Columns that identify a row of borders; versions that create none have one row, without statuses. */
const BORDER_KEY = ['version', 'lineOfContact', 'status', 'otherStatus'];

/** The tables over all versions, with what explains them. */
export function tableFiles(): FileOnDemand[] {
  const { files: titles } = dataMessages('en');
  const table = (
    path: keyof typeof titles,
    licences: readonly Licence[],
    write: FileOnDemand['write']
  ): FileOnDemand => {
    const mediaType = MEDIA_TYPES[path.slice(path.lastIndexOf('.'))] ?? 'application/json';
    return { path, title: titles[path], mediaType, licences, write };
  };
  const ofAreas = licencesOf(publishedCredits());
  const ours = [TEXT_LICENCE];
  return [
    { ...table('areas.csv', ofAreas, () => writeCsv(areaColumns, areaRows())), schema: 'areas.schema.json' },
    table('areas-commas.csv', ofAreas, () => writeCsv(areaColumns, areaRows(), WITH_COMMAS)),
    table('areas.xlsx', ofAreas, writeAreaWorkbook),
    table('areas.json', ofAreas, () => asJson(allPartitions().map(areaRecord))),
    { ...table('face-zones.csv', ours, writeFaceZones), schema: 'face-zones.schema.json' },
    table('ledger.csv', ofAreas, writeLedgers),
    { ...table('borders.csv', ofAreas, writeBorderTable), schema: 'borders.schema.json' },
    table('points.csv', ours, () => writeDocumentTable(allDocuments())),
    table('versions.json', ours, writeVersions),
    table('plan-version.schema.json', ours, () => asJson(PLAN_VERSION_SCHEMA)),
    table('areas-dictionary.csv', ours, writeDictionary),
    table('areas.schema.json', ours, () => asJson(tableSchema(AREA_COLUMNS, AREA_KEY))),
    table('version.schema.json', ours, () => asJson(tableSchema({ ...AREA_COLUMNS, ...TERM_COLUMNS }, AREA_KEY))),
    table('borders.schema.json', ours, () => asJson(tableSchema(BORDER_COLUMNS, BORDER_KEY))),
    table('face-zones.schema.json', ours, () => asJson(tableSchema(FACE_ZONE_COLUMNS, ['version', 'face'])))
  ];
}

import { AREA_COLUMNS, DICTIONARY, type AreaColumn } from '$lib/export/table/area-columns';
import { areaRecord, areaTableRows } from '$lib/export/table/area-table';
import { writeCsv } from '$lib/export/table/csv-text';
import { tableSchema } from '$lib/export/notes/data-package';
import { licencesOf, TEXT_LICENCE, type Licence } from '$lib/export/notes/licences';
import { versionTexts } from '$lib/export/notes/version-texts';
import { dataMessages } from '$lib/i18n/data-messages';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest } from '$lib/server/read-geodata';
import type { Draft } from './draft';
import { allPartitions, draftVersionFiles, publishedCredits } from './version-files';

const asJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

function writeAreaTable(): string {
  const { units } = readManifest();
  const rows = allPartitions().flatMap((partition) => areaTableRows(partition, units));
  return writeCsv(Object.keys(AREA_COLUMNS) as AreaColumn[], rows);
}

function writeDictionary(): string {
  const rows = DICTIONARY.map(({ name, type, unit, codes, codeSet, meaning, isInAreaTable }) => ({
    column: name,
    tables: isInAreaTable ? 'areas.csv and the tables of single versions' : 'the tables of single versions',
    type,
    unit: unit ?? null,
    codes: (codes ?? codeSet ?? []).join(' '),
    meaningEn: meaning.en,
    meaningUk: meaning.uk
  }));
  return writeCsv(['column', 'tables', 'type', 'unit', 'codes', 'meaningEn', 'meaningUk'], rows);
}

function writeVersions(): string {
  const versions = allVersions().map((version) => ({
    ...version,
    files: draftVersionFiles(version).map(({ path }) => path)
  }));
  return asJson(versionTexts(versions));
}

/** The tables over all versions, with what explains them. */
export function draftTables(): Draft[] {
  const { files: titles } = dataMessages.en;
  const table = (path: keyof typeof titles, licences: readonly Licence[], write: () => string): Draft => {
    const mediaType = path.endsWith('.csv') ? 'text/csv' : 'application/json';
    return { path, title: titles[path], mediaType, licences, write };
  };
  const ofAreas = licencesOf(publishedCredits());
  const ours = [TEXT_LICENCE];
  return [
    { ...table('areas.csv', ofAreas, writeAreaTable), schema: 'areas.schema.json' },
    table('areas.json', ofAreas, () => asJson(allPartitions().map(areaRecord))),
    table('versions.json', ours, writeVersions),
    table('areas-dictionary.csv', ours, writeDictionary),
    table('areas.schema.json', ours, () => asJson(tableSchema('areas'))),
    table('version.schema.json', ours, () => asJson(tableSchema('version')))
  ];
}

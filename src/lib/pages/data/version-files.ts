import { MEASURES } from '$lib/territory/measures';
import { derivePartition, type Partition } from '$lib/derivation/partition/derive-partition';
import { writeAnswers } from '$lib/export/answers/answers-file';
import type { ExportFormat, ExportInput } from '$lib/export/format/format';
import { PUBLISHED_FORMATS } from '$lib/export/format/formats';
import { licencesOf, TEXT_LICENCE } from '$lib/export/notes/licences';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { citedSources } from '$lib/plans/cited-sources';
import { documentOf } from '$lib/plans/document-catalogue';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { versionFile } from '$lib/plans/version-file';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { datedLine } from '$lib/territory/line-of-contact';
import type { Credit } from '$lib/territory/credit';
import { creditsOf, territoryCredits } from '$lib/territory/manifest';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { SITE_URL } from '../addresses/site-url';
import { bordersOn } from '../shared/borders/borders-markup.server';
import type { FileOnDemand } from './file-on-demand';

/** The formats that versions are published in. */
export const DATA_FORMATS = PUBLISHED_FORMATS;

/** The lines of contact that versions are drawn on, ascending. */
export const dataDates = (): string[] => readManifest().dates.map(({ date }) => date);

/** Path of a version's file for a date and format, relative to the other data files. */
export function versionFilePath(versionId: string, date: string, { extension }: ExportFormat): string {
  return `${versionId}/${date}.${extension}`;
}

/** Credits of the published territories, or of that of one date. */
export function publishedCredits(date?: string): Credit[] {
  const credits = territoryCredits(readManifest());
  return date === undefined ? credits : creditsOf(credits, [datedLine(date)], MEASURES);
}

function partitionOf(version: PlanVersion, date: string): Partition {
  return derivePartition(version, requireFaces(date));
}

/**
 * The lines that the atlas had when `data/v1` began: areas and faces in GeoJSON of these keep their addresses. Others
 * join where a version is drawn on them; a table of all versions on all lines would be as large as half the site.
 */
const FIRST_DATES = ['2025-04-17', '2025-08-15', '2025-11-20', '2025-12-24', '2026-02-18', '2026-05-18', '2026-08-22'];

/** The lines that every table has, ascending: the first ones and the newest. */
export const lastingDates = (): string[] =>
  dataDates().filter((date, index, { length }) => FIRST_DATES.includes(date) || index === length - 1);

/** Every version that is drawn, on the lines that every table has and on its own. */
export function allPartitions(): Partition[] {
  return allVersions().flatMap((version) => {
    if (version.notDrawn !== undefined) return [];
    const wanted = new Set([...lastingDates(), ...publishedDates(version)]);
    return dataDates().flatMap((date) => (wanted.has(date) ? [partitionOf(version, date)] : []));
  });
}

/** Input of a version's file for a date. */
export function exportInput(version: PlanVersion, date: string): ExportInput {
  return {
    version,
    partition: partitionOf(version, date),
    geodata: readMapGeodata(date),
    units: readManifest().units,
    credits: publishedCredits(date),
    sources: citedSources(version),
    locale: LOCALES.en
  };
}

/**
 * The lines of contact that a version is published on, ascending: its own and the newest. For any other line the page of
 * images makes the files, and everybody can join them from the faces.
 */
export function publishedDates(version: PlanVersion): string[] {
  if (version.notDrawn !== undefined) return [];
  const dates = dataDates();
  return [...new Set([defaultLineOfContactDate(version, dates), dates.at(-1) ?? ''])];
}

/** The formats that a version is published in on a line: all on its own, the most asked for on the newest. */
export function formatsOn(version: PlanVersion, date: string): readonly (typeof DATA_FORMATS)[number][] {
  const isOwn = defaultLineOfContactDate(version, dataDates()) === date;
  return DATA_FORMATS.filter(({ id }) => isOwn || id === 'geojson' || id === 'csv');
}

/** Path of the file with a version's terms, relative to the other data files. */
export const termsPath = (versionId: string): string => `${versionId}/plan-version.json`;

/** The file of a version in the published form, which `atlas validate` reads. */
const termsFile = (version: PlanVersion): FileOnDemand => ({
  path: termsPath(version.id),
  title: `${version.title.en}: its terms (JSON)`,
  mediaType: 'application/json',
  licences: [TEXT_LICENCE],
  write: () => `${JSON.stringify(versionFile(version), null, 1)}\n`
});

/** Path of the file of answers on a version, relative to the other data files. */
export const answersPath = (versionId: string): string => `answers/${versionId}.json`;

/** Questions on a version with their answers, on its own line of contact. */
function answersFile(version: PlanVersion): FileOnDemand {
  const date = defaultLineOfContactDate(version, dataDates());
  const credits = publishedCredits(date);
  const document = documentOf(version.id);
  const write = () =>
    writeAnswers(
      {
        version,
        partition: partitionOf(version, date),
        ...(version.notDrawn === undefined && { borders: bordersOn(version, date) }),
        ...(document && { document }),
        sources: citedSources(version, document),
        units: readManifest().units
      },
      credits,
      SITE_URL
    );
  return {
    path: answersPath(version.id),
    title: `${version.title.en}: questions with their answers (JSON)`,
    mediaType: 'application/json',
    licences: licencesOf(credits),
    write
  };
}

/** The files of a version: its terms, questions with their answers, and one for each format and line of contact that it is published on. */
export function versionFiles(version: PlanVersion): FileOnDemand[] {
  const drawn = publishedDates(version).flatMap((date) =>
    formatsOn(version, date).map((format) => ({
      path: versionFilePath(version.id, date, format),
      title: `${version.title.en}, on the line of contact of ${date} (${format.label.en})`,
      mediaType: format.mediaType,
      licences: licencesOf(publishedCredits(date)),
      ...(format.id === 'csv' && { schema: 'version.schema.json' }),
      write: () => format.write(exportInput(version, date))
    }))
  );
  return [termsFile(version), answersFile(version), ...drawn];
}

import { DICTIONARY } from '$lib/export/table/area-columns';
import { datasetJsonLd } from '$lib/export/notes/dataset-json-ld';
import { licencesOf } from '$lib/export/notes/licences';
import { dataMessages } from '$lib/i18n/messages/data';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { allVersions } from '$lib/plans/catalogue';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { PRESET_VIEWS } from '$lib/view/page/preset-views';
import { readDataFile, sharedFilePaths, type DataFile } from './data-files';
import { FACE_FORMATS, faceFilePath } from './face-files';
import { DATA_FORMATS, dataDates, publishedDates, publishedCredits, versionFilePath } from './version-files';

function read(path: string): DataFile {
  const file = readDataFile(path);
  if (file === undefined) throw new Error(`There is no data file “${path}”.`);
  return file;
}

/**
 * Entry of a version on the page: its lines of contact, each with the sizes of its files in the order of the formats.
 */
function listVersion(version: PlanVersion, { code }: Locale) {
  const sizes = (date: string) => DATA_FORMATS.map((format) => read(versionFilePath(version.id, date, format)).bytes);
  return {
    id: version.id,
    title: inLanguage(version.title, code),
    ownDate: defaultLineOfContactDate(version, dataDates()),
    notDrawn: inLanguage(version.notDrawn?.reason, code) ?? null,
    lines: publishedDates(version).map((date) => ({ date, bytes: sizes(date) }))
  };
}

/** The files of faces of each line of contact, the newest first. */
function listFaceFiles() {
  const files = (date: string) =>
    FACE_FORMATS.map(({ extension, label }) => {
      const path = faceFilePath(date, extension);
      return { label, path, bytes: read(path).bytes };
    });
  return dataDates()
    .map((date) => ({ date, files: files(date) }))
    .reverse();
}

/** The files that stand for the dataset: those over all versions, the newest faces, each version on its own line. */
function listDistributions(locale: Locale): DataFile[] {
  const [geojson] = DATA_FORMATS;
  const versions = allVersions()
    .map((version) => listVersion(version, locale))
    .filter(({ notDrawn }) => notDrawn === null);
  const paths = geojson === undefined ? [] : versions.map(({ id, ownDate }) => versionFilePath(id, ownDate, geojson));
  const faces = FACE_FORMATS.map(({ extension }) => faceFilePath(dataDates().at(-1) ?? '', extension));
  return [...sharedFilePaths(), ...faces, ...paths].map(read);
}

function describeDataset(locale: Locale): string {
  const messages = dataMessages(locale.code);
  const dates = dataDates();
  // Relative to the page itself: the prefix under which the site will stand is not known here.
  const root = locale.segment === undefined ? 'v1' : '../../data/v1';
  return datasetJsonLd({
    name: messages.datasetName,
    description: `${messages.datasetDescription} ${messages.faces.intro}`,
    language: locale.code,
    keywords: messages.keywords,
    measurement: messages.measurement,
    licences: licencesOf(publishedCredits()),
    dates: [dates[0] ?? '', dates.at(-1) ?? ''],
    bbox: PRESET_VIEWS.ukraine,
    distributions: listDistributions(locale).map(({ title, path, mediaType, bytes }) => ({
      name: title,
      url: `${root}/${path}`,
      mediaType,
      bytes
    }))
  });
}

/** Everything that the data page lists. */
export function loadDataPage(langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  return {
    faces: listFaceFiles(),
    newestDate: dataDates().at(-1) ?? '',
    formats: DATA_FORMATS.map(({ id, extension, label }) => ({ id, extension, label: inLanguage(label, locale.code) })),
    versions: allVersions().map((version) => listVersion(version, locale)),
    files: sharedFilePaths().map((path) => {
      const { bytes, licences } = read(path);
      return { path, bytes, licences: licences.map(({ id }) => id) };
    }),
    dictionary: DICTIONARY.filter(({ isInAreaTable }) => isInAreaTable).map(({ name, meaning, codes, codeSet }) => ({
      name,
      meaning: inLanguage(meaning, locale.code),
      codes: codes ?? codeSet ?? []
    })),
    licences: licencesOf(publishedCredits()).map(({ title, url, covers }) => ({
      title,
      url,
      covers: inLanguage(covers, locale.code)
    })),
    jsonLd: new PrerenderedMarkup(`<script type="application/ld+json">${describeDataset(locale)}</script>`)
  };
}

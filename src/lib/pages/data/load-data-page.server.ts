import { DICTIONARY } from '$lib/export/table/area-columns';
import type { ExportFormat } from '$lib/export/format/format';
import { datasetJsonLd } from '$lib/export/notes/dataset-json-ld';
import { licencesOf } from '$lib/export/notes/licences';
import { dataMessages } from '$lib/i18n/messages/data';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { formatDate } from '$lib/i18n/format';
import { inLanguage } from '$lib/i18n/localised';
import { allVersions } from '$lib/plans/catalogue';
import { OPENING_VERSION } from '$lib/plans/version-ids';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { PRESET_VIEWS } from '$lib/view/page/preset-views';
import type { PublishedFile } from '$lib/export/notes/data-package';
import { describeDataFile, sharedFilePaths } from './data-files';
import { FACE_FORMATS, faceFilePath, faceFormats } from './face-files';
import {
  DATA_FORMATS,
  dataDates,
  formatsOn,
  publishedCredits,
  publishedDates,
  answersPath,
  termsPath,
  versionFilePath
} from './version-files';

async function describe(path: string): Promise<PublishedFile> {
  const file = await describeDataFile(path);
  if (file === undefined) throw new Error(`There is no data file “${path}”.`);
  return file;
}

/**
 * Entry of a version on the page: its lines of contact, each with the sizes of its files in the order of the formats, or
 * `null` for a format that it has no file in.
 */
async function listVersion(version: PlanVersion, { code }: Locale) {
  const sizes = (date: string) =>
    Promise.all(
      DATA_FORMATS.map(async (format) =>
        formatsOn(version, date).includes(format)
          ? (await describe(versionFilePath(version.id, date, format))).bytes
          : null
      )
    );
  return {
    id: version.id,
    title: inLanguage(version.title, code),
    ownDate: defaultLineOfContactDate(version, dataDates()),
    notDrawn: inLanguage(version.notDrawn?.reason, code) ?? null,
    termsBytes: (await describe(termsPath(version.id))).bytes,
    answersBytes: (await describe(answersPath(version.id))).bytes,
    lines: await Promise.all(publishedDates(version).map(async (date) => ({ date, bytes: await sizes(date) })))
  };
}

/** The files of faces of each line of contact, the newest first. */
async function listFaceFiles() {
  const files = (date: string) =>
    Promise.all(
      faceFormats(date).map(async ({ extension, label }) => {
        const path = faceFilePath(date, extension);
        return { label, path, bytes: (await describe(path)).bytes };
      })
    );
  const listed = await Promise.all(dataDates().map(async (date) => ({ date, files: await files(date) })));
  return listed.reverse();
}

/** The files that stand for the dataset: those over all versions, the newest faces, each version on its own line. */
function listDistributions(): Promise<PublishedFile[]> {
  const [geojson] = DATA_FORMATS;
  const versions = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
  const ownPath = (version: PlanVersion, format: ExportFormat) =>
    versionFilePath(version.id, defaultLineOfContactDate(version, dataDates()), format);
  const paths = geojson === undefined ? [] : versions.map((version) => ownPath(version, geojson));
  const faces = FACE_FORMATS.map(({ extension }) => faceFilePath(dataDates().at(-1) ?? '', extension));
  return Promise.all([...sharedFilePaths(), ...faces, ...paths].map(describe));
}

async function describeDataset(locale: Locale): Promise<string> {
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
    distributions: (await listDistributions()).map(({ title, path, mediaType, bytes }) => ({
      name: title,
      url: `${root}/${path}`,
      mediaType,
      bytes
    }))
  });
}

/** Each licence once, with all that it covers. */
function listLicences({ code }: Locale) {
  const licences = licencesOf(publishedCredits());
  return licences
    .filter(({ id }, index) => licences.findIndex((other) => other.id === id) === index)
    .map(({ id, title, url }) => {
      const covered = licences.filter((other) => other.id === id).map(({ covers }) => inLanguage(covers, code));
      return { title, url, covers: covered.join('; ') };
    });
}

/** Examples of citations: the reference case, then a version for each other set of credits that lines have. */
function citeExamples({ code }: Locale): string[] {
  const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
  const ordered = drawn.toSorted((a, b) => Number(b.id === OPENING_VERSION) - Number(a.id === OPENING_VERSION));
  const examples = new Map<string, string>();
  for (const version of ordered) {
    const date = defaultLineOfContactDate(version, dataDates());
    const credits = publishedCredits(date)
      .map(({ text, licence }) => `${inLanguage(text, code)} (${licence})`)
      .join('; ');
    const example = dataMessages(code).cite.example(inLanguage(version.title, code), formatDate(date, code), credits);
    examples.set(credits, examples.get(credits) ?? example);
  }
  return [...examples.values()];
}

/** Everything that the data page lists. */
export async function loadDataPage(langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  return {
    faces: await listFaceFiles(),
    newestDate: dataDates().at(-1) ?? '',
    formats: DATA_FORMATS.map(({ id, extension, label }) => ({ id, extension, label: inLanguage(label, locale.code) })),
    versions: await Promise.all(allVersions().map((version) => listVersion(version, locale))),
    files: (await Promise.all(sharedFilePaths().map(describe))).map(({ path, bytes, licences }) => {
      return { path, bytes, licences: [...new Set(licences.map(({ id }) => id))] };
    }),
    dictionary: DICTIONARY.filter(({ isInAreaTable }) => isInAreaTable).map(({ name, meaning, codes, codeSet }) => ({
      name,
      meaning: inLanguage(meaning, locale.code),
      codes: codes ?? codeSet ?? []
    })),
    licences: listLicences(locale),
    citeExamples: citeExamples(locale),
    jsonLd: new PrerenderedMarkup(`<script type="application/ld+json">${await describeDataset(locale)}</script>`)
  };
}

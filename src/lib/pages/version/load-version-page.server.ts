import { writeHatchPatterns } from '$lib/cartography/plate/hatch-patterns';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { articleJsonLd } from '$lib/export/notes/article-json-ld';
import { licencesOf } from '$lib/export/notes/licences';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { LOCALES, localeOfSegment, type Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { bandMessages } from '$lib/i18n/messages/bands';
import { pullBackMessages } from '$lib/i18n/messages/pull-back';
import { pointsMessages } from '$lib/i18n/messages/points';
import { localeFor } from '$lib/i18n/situation';
import { allVersions, requireVersion } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { citedSources } from '$lib/plans/cited-sources';
import { documentOf } from '$lib/plans/document-catalogue';
import { isSituation, type PlanVersion } from '$lib/plans/schema/plan-version';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readManifest, readMapGeodata, readPeople, requireFaces } from '$lib/server/read-geodata';
import { datedLine } from '$lib/territory/line-of-contact';
import { creditsOf } from '$lib/territory/manifest';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { pagePath } from '../addresses/hrefs';
import { ledgerVersions } from '../addresses/ledger-versions';
import { SITE_URL } from '../addresses/site-url';
import { firstRival } from '../addresses/compare-hrefs';
import { pairAddress } from '../addresses/pair-address';
import { peopleHrefs } from '../shared/people/people-hrefs';
import { writePeopleSection } from '../shared/people/people-markup';
import { drawOpeningPlates } from '../shared/plates/version-plate.server';
import { writeBorderSection } from '../shared/borders/borders-markup.server';
import { writeSigning } from '../shared/signing/signing-markup.server';
import { writePoints } from '../shared/points/points-markup.server';
import { writeVersionWords } from './words/version-words.server';

/** What the page of a version is, for search engines. */
function describeArticle(version: PlanVersion, lineDate: string, locale: Locale): string {
  const { code, messages } = locale;
  const name = inLanguage(version.title, code);
  const { published, publishedPrecision, kind } = version;
  return articleJsonLd({
    headline: name,
    description: inLanguage(version.summary, code),
    language: code,
    siteName: messages.siteName,
    url: SITE_URL === '' ? null : SITE_URL + pagePath(locale, `plans/${version.id}`),
    document:
      kind === 'baseline'
        ? null
        : {
            name,
            published: publishedPrecision === 'month' ? published.slice(0, 7) : published,
            authors: inLanguage(version.authors, code)
          },
    lineDate,
    licences: [...new Set(licencesOf(creditsOf(readManifest().credits, [datedLine(lineDate)])).map(({ url }) => url))],
    sources: citedSources(version, documentOf(version.id)).map(({ title, outlet, url }) => ({
      name: title ?? outlet,
      outlet,
      url
    }))
  });
}

/** The points of the document that a version draws, as its page has them; empty for a line that others are measured by. */
export function loadPointsMarkup(versionId: string, code: InterfaceLanguage): string {
  const document = documentOf(versionId);
  if (document === undefined) return '';
  const version = requireVersion(versionId);
  const sources = citedSources(version, document);
  const heading = `<h2 id="points-title">${pointsMessages(code).title}</h2>`;
  return heading + writePoints(document, { version, sources, locale: LOCALES[code] });
}

/** Everything the page of a version shows, with its maps drawn for a wide and a narrow window. */
export function loadVersionPage(versionId: string, langSegment: string | undefined) {
  const version = requireVersion(versionId);
  const locale = localeFor(localeOfSegment(langSegment), isSituation(version));
  const manifest = readManifest();
  const date = defaultLineOfContactDate(
    version,
    manifest.dates.map((entry) => entry.date)
  );
  const territory = requireFaces(date);
  const partition = derivePartition(version, territory);
  const sources = citedSources(version, documentOf(versionId));
  return {
    version,
    defaultDate: date,
    preset: defaultPresetView(version),
    // People are told by prerendered markup; what sums them up is no data.
    territory: { line: territory.line, faces: territory.faces },
    sources,
    hasPoints: documentOf(versionId) !== undefined,
    hasLedger: ledgerVersions().includes(version),
    people: new PrerenderedMarkup(
      version.notDrawn === undefined
        ? writePeopleSection({
            version,
            partition,
            geodata: readMapGeodata(date),
            towns: readPeople().large,
            units: manifest.units,
            locale,
            ...peopleHrefs(versionId, locale)
          })
        : ''
    ),
    points: new PrerenderedMarkup(loadPointsMarkup(versionId, locale.code)),
    borders: new PrerenderedMarkup(writeBorderSection(versionId, locale.code)),
    words: writeVersionWords({
      version,
      partition,
      sources,
      units: manifest.units,
      catalogue: allVersions().map(catalogueEntry),
      newestLine: manifest.dates.at(-1)?.date ?? date,
      locale
    }),
    // Its page links there without the module that knows all pairs, which would be part of every version's script.
    comparison: pairAddress([version.id, firstRival(version.id, version.supersededBy)]),
    bandsTitle: bandMessages(locale.code).layer.title,
    pullTitle: pullBackMessages(locale.code).title,
    signing: new PrerenderedMarkup(writeSigning(version, date, locale.code)),
    hatches: new PrerenderedMarkup(writeHatchPatterns()),
    jsonLd: new PrerenderedMarkup(
      `<script type="application/ld+json">${describeArticle(version, date, locale)}</script>`
    ),
    plates: drawOpeningPlates({ version, date, locale, page: '' })
  };
}

export type VersionPageData = ReturnType<typeof loadVersionPage>;

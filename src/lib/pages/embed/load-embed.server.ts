import { writeHatchPatterns } from '$lib/cartography/plate/hatch-patterns';
import { localeOfSegment } from '$lib/i18n/locale';
import { localeFor } from '$lib/i18n/situation';
import { requireVersion } from '$lib/plans/catalogue';
import { isSituation } from '$lib/plans/schema/plan-version';
import { PrerenderedData } from '$lib/prerendered-data';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { versionHref } from '../addresses/hrefs';
import { loadComparedVersion, loadPair } from '../compare/data/load-pair.server';
import { loadSharedVersionData } from '../shared/load-shared-versions.server';
import { EMBED_PLATE } from '../shared/plates/plates';
import { drawOpeningPlate } from '../shared/plates/version-plate.server';
import { writeSigning } from '../shared/signing/signing-markup.server';
import { inLiveAtlas, renewedOn } from './release';

/** The map of a version for other people's pages: drawn once, for a frame of a story. */
export function loadEmbed(versionId: string, langSegment: string | undefined) {
  const version = requireVersion(versionId);
  const locale = localeFor(localeOfSegment(langSegment), isSituation(version));
  const { dates } = readManifest();
  const date = defaultLineOfContactDate(
    version,
    dates.map((entry) => entry.date)
  );
  const territory = requireFaces(date);
  const inAtlas = inLiveAtlas(versionHref(locale, versionId));
  return {
    compared: new PrerenderedData(loadComparedVersion(versionId)),
    shared: new PrerenderedData(loadSharedVersionData()),
    territory: { line: territory.line, faces: territory.faces },
    defaultDate: date,
    renewed: renewedOn(),
    hatches: new PrerenderedMarkup(writeHatchPatterns()),
    signing: new PrerenderedMarkup(writeSigning(version, date, locale.code)),
    plates: [drawOpeningPlate(EMBED_PLATE, { version, date, locale, page: inAtlas })]
  };
}

export type EmbedData = ReturnType<typeof loadEmbed>;

/** The maps of two versions side by side for other people's pages. */
export function loadEmbedPair(a: string, b: string, langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  const pageOf = (id: string) => inLiveAtlas(versionHref(locale, id));
  const { sides, date, territory, markup } = loadPair(a, b, langSegment, pageOf);
  return {
    sides: new PrerenderedData(sides),
    shared: new PrerenderedData(loadSharedVersionData()),
    date,
    territory,
    renewed: renewedOn(),
    hatches: new PrerenderedMarkup(writeHatchPatterns()),
    // What differs is drawn once somebody asks for it.
    markup: { ground: markup.ground, a: markup.a, b: markup.b }
  };
}

export type EmbedPairData = ReturnType<typeof loadEmbedPair>;

/** What the comparison of any two versions starts from, before it knows which. */
export const loadEmbedAnyPair = () => ({
  shared: new PrerenderedData(loadSharedVersionData()),
  renewed: renewedOn(),
  hatches: new PrerenderedMarkup(writeHatchPatterns())
});

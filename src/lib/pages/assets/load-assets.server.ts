import { isInUse, kindOf, type Asset, type AssetSource } from '$lib/assets/asset';
import { ASSET_KIND_IDS, ASSET_KINDS } from '$lib/assets/asset-kinds';
import { assetFigure, assetName, assetState, assetType, formatKnownDate } from '$lib/assets/describe-asset';
import { escapeXml } from '$lib/cartography/scene/svg-text';
import { derivePartition, indexZones, type Zone } from '$lib/derivation/partition/derive-partition';
import { formatDate, formatNumber, withUnit } from '$lib/i18n/format';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { assetMessages, type AssetMessages } from '$lib/i18n/messages/assets';
import { allVersions } from '$lib/plans/catalogue';
import { isSituation, type PlanVersion } from '$lib/plans/schema/plan-version';
import { assetMeaning } from '../shared/assets/asset-meaning';
import { readAssets, readManifest, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';

/** A version with the zone of each face on its own line. */
interface DrawnVersion {
  readonly version: PlanVersion;
  readonly date: string;
  readonly zones: ReadonlyMap<string, Zone>;
}

function drawVersions(): DrawnVersion[] {
  const dates = readManifest().dates.map(({ date }) => date);
  return allVersions()
    .filter((version) => version.notDrawn === undefined && !isSituation(version))
    .map((version) => {
      const date = defaultLineOfContactDate(version, dates);
      return { version, date, zones: indexZones(derivePartition(version, requireFaces(date))) };
    });
}

const faceOn = ({ course }: Asset, date: string): string => {
  const { dates, courses } = readAssets();
  return courses[course]?.[dates.indexOf(date)] ?? '';
};

/** Versions by what they would mean, the most said first. */
function meaningsMarkup(asset: Asset, drawn: readonly DrawnVersion[], locale: Locale): string {
  const groups = new Map<string, string[]>();
  for (const { version, date, zones } of drawn) {
    const words = assetMeaning(asset, version, zones.get(faceOn(asset, date)), locale);
    groups.set(words, [...(groups.get(words) ?? []), inLanguage(version.shortTitle, locale.code)]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([words, titles]) => `<li><strong>${escapeXml(words)}:</strong> ${escapeXml(titles.join('; '))}</li>`)
    .join('');
}

function sourceMarkup({ outlet, controlledBy, title, date, url }: AssetSource, { code }: Locale, texts: AssetMessages) {
  const state = controlledBy === undefined ? '' : ` (${texts.controlledBy[controlledBy]})`;
  const when = date === undefined ? texts.undated : formatKnownDate(date, code);
  return `<li>${escapeXml(outlet + state)}: <a href="${escapeXml(url)}">${escapeXml(title)}</a>, ${escapeXml(when)}</li>`;
}

/** The sign of a kind, hollow where the asset was of no use when it was last heard of. */
const signMarkup = (asset: Asset): string =>
  `<svg viewBox="-7 -7 14 14" width="18" height="18" aria-hidden="true"><path class="asset-sign${isInUse(asset) ? '' : ' hollow'}" d="${ASSET_KINDS[kindOf(asset)].sign}"/></svg>`;

function assetMarkup(asset: Asset, drawn: readonly DrawnVersion[], locale: Locale, texts: AssetMessages): string {
  const { code } = locale;
  const newest = readManifest().dates.at(-1)?.date ?? '';
  const [, holder] = faceOn(asset, newest).split(':');
  const held = [
    texts.held[holder === 'russia' ? 'russia' : 'ukraine'],
    ...(asset.nearLineOn?.includes(newest) === true ? [texts.nearLine] : []),
    ...(asset.heldByRussiaSince === undefined ? [] : [texts.since(formatKnownDate(asset.heldByRussiaSince, code))])
  ].join('; ');
  const figure = assetFigure(asset, code);
  const row = (name: string, value: string) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd>`;
  const notes = [
    ...(asset.note === undefined ? [] : [inLanguage(asset.note, code)]),
    ...(asset.accuracyKm === undefined
      ? []
      : [texts.accuracy(withUnit(formatNumber(asset.accuracyKm, code), 'km', code))])
  ].join(' ');
  const place =
    asset.place === undefined ? '' : `<p><a href="../places/${String(asset.place)}/">${escapeXml(texts.place)}</a></p>`;
  return (
    `<article id="${asset.id}"><h3>${signMarkup(asset)} ${escapeXml(assetName(asset, code))}</h3>` +
    `<p class="type">${escapeXml(assetType(asset, code))}${figure === null ? '' : `, ${escapeXml(figure)}`}</p>` +
    `<dl>${row(texts.state, `${assetState(asset, code)} (${texts.confidence[asset.confidence]})`)}` +
    `${row(texts.holder(formatDate(newest, code)), held)}</dl>` +
    (notes === '' ? '' : `<p>${escapeXml(notes)}</p>`) +
    place +
    `<details><summary>${escapeXml(texts.versions)}</summary><ul>${meaningsMarkup(asset, drawn, locale)}</ul></details>` +
    `<details><summary>${escapeXml(texts.sources)}</summary><ul>${asset.sources
      .map((source) => sourceMarkup(source, locale, texts))
      .join('')}</ul></details></article>`
  );
}

/** All assets by kind, each with its state, its sources and what every version would mean there. */
export function loadAssetsPage(langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  const texts = assetMessages(locale.code);
  const drawn = drawVersions();
  const { assets } = readAssets();
  const sections = ASSET_KIND_IDS.map((kind) => {
    const some = assets.filter((asset) => kindOf(asset) === kind);
    const cards = some.map((asset) => assetMarkup(asset, drawn, locale, texts)).join('');
    return `<section id="kind-${kind}"><h2>${escapeXml(inLanguage(ASSET_KINDS[kind].name, locale.code))}</h2><div class="cards">${cards}</div></section>`;
  });
  return {
    title: texts.title,
    lead: texts.lead,
    about: texts.about,
    kinds: ASSET_KIND_IDS.map((kind) => ({ id: kind, name: inLanguage(ASSET_KINDS[kind].name, locale.code) })),
    method: texts.method,
    // As data too: whoever comes from another page, or changes the language, has no document with it.
    markup: sections.join('')
  };
}

export type AssetsPageData = ReturnType<typeof loadAssetsPage>;

import { assetFigure, assetName, assetState, assetType, formatMegawatts } from '$lib/assets/describe-asset';
import { ASSET_KINDS } from '$lib/assets/asset-kinds';
import type { Capacity } from '$lib/assets/asset';
import { escapeXml } from '$lib/cartography/scene/svg-text';
import { aboutPeople, tellPeople } from '$lib/derivation/partition/describe-people';
import { describePlace } from '$lib/derivation/partition/describe-place';
import { formatArea, formatPopulation } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { ledgerMessages, type LedgerMessages } from '$lib/i18n/messages/ledger';
import { byKind, type Ledger, type LedgerRow, type LedgerSum, type OwnTerm } from '$lib/ledger/derive-ledger';
import type { InFace, LedgerAsset, LedgerTown } from '$lib/ledger/land-things';
import { placeName } from '$lib/places/place';
import type { Control } from '$lib/plans/schema/plan-version';

/** Most towns of one way that are named; the rest is counted, and in the table. */
const MOST_TOWNS = 14;
/** Most towns that a row names. */
const MOST_TOWNS_IN_ROW = 3;

const near = (text: string, isNearLine: boolean) => (isNearLine ? `${text}*` : text);

function heading({ move, from, to }: LedgerSum, isBetween: boolean, { heading: texts, who }: LedgerMessages): string {
  if (isBetween) {
    return move === 'recognised' ? texts.recognisedBetween(who[to]) : texts.between(who[from], who[to]);
  }
  const holder = from === 'ukraine' ? 'ukraine' : 'russia';
  const side = (control: Control) => (control === 'ukraine' ? 'ukraine' : 'russia');
  switch (move) {
    case 'changes':
      return texts.changes[side(to)];
    case 'leaves':
      return texts.leaves[to === 'joint' ? 'joint' : 'neither'](holder);
    case 'open':
      return texts.open[to === 'unspecified' ? 'unspecified' : 'negotiated'](holder);
    case 'recognised':
      return texts.recognised[holder];
    case 'withdraws':
      return texts.withdraws[holder];
  }
}

function peopleOf({ people }: Pick<LedgerRow, 'people'>, locale: Locale): string {
  return people === undefined ? '–' : escapeXml(aboutPeople(people.estimate, locale));
}

const townName = ({ thing, isNearLine }: InFace<LedgerTown>, { code }: Locale) =>
  near(placeName(thing, code).text, isNearLine);

/** Names of the first of some towns, and how many more there are. */
function firstTowns(
  towns: readonly InFace<LedgerTown>[],
  most: number,
  name: (town: InFace<LedgerTown>) => string,
  texts: LedgerMessages
) {
  // One more is no longer than to say that there is one.
  const shown = towns.length <= most + 1 ? towns : towns.slice(0, most);
  const rest = towns.length - shown.length;
  return shown.map(name).join(', ') + (rest === 0 ? '' : ` ${texts.more(rest)}`);
}

function capacityText({ operatingMw, damagedMw }: Capacity, { code }: Locale, { capacity }: LedgerMessages): string {
  const parts = [
    ...(operatingMw > 0 ? [capacity.operating(formatMegawatts(operatingMw, code))] : []),
    ...(damagedMw > 0 ? [capacity.damaged(formatMegawatts(damagedMw, code))] : [])
  ];
  return parts.length === 0 ? capacity.none : parts.join(', ');
}

function assetText({ thing, isNearLine }: InFace<LedgerAsset>, { code }: Locale): string {
  const figure = thing.figure?.unit === 'MW' ? assetFigure(thing, code) : null;
  const notes = [...(figure === null ? [] : [figure]), assetState(thing, code)].join(', ');
  return `${escapeXml(near(assetName(thing, code), isNearLine))} <span>(${escapeXml(notes)})</span>`;
}

/** Assets by kind, each with its state: one paragraph for each kind. */
function assetLists({ assets, capacity }: LedgerSum, locale: Locale, texts: LedgerMessages): string {
  return byKind(assets)
    .map(({ kind, assets: some }) => {
      const name = inLanguage(ASSET_KINDS[kind].name, locale.code);
      const about = kind === 'power' ? ` (${capacityText(capacity, locale, texts)})` : '';
      const list = some.map((asset) => assetText(asset, locale)).join('; ');
      return `<p><strong>${escapeXml(`${name}, ${String(some.length)}${about}`)}:</strong> ${list}</p>`;
    })
    .join('');
}

function clauseText({ zones }: LedgerRow, locale: Locale): string {
  const places = [...new Set(zones.map(({ terms }) => describePlace(terms, locale)))].join(' / ');
  const [zone] = zones;
  return `${escapeXml(inLanguage(zone?.terms.name, locale.code) ?? '')} <span>${escapeXml(places)}</span>`;
}

/** What the text says beyond who would hold it: recognition, who withdraws, demilitarised. */
function termsText({ zones }: LedgerRow, { messages }: Locale): string {
  const terms = zones.at(-1)?.terms;
  if (terms === undefined) return '';
  const { recognition, forces } = terms.status;
  const words = [messages.recognition[recognition], ...forces.map((effect) => messages.forces[effect])];
  const basis = terms.basis === 'stated' ? '' : ` <span>${escapeXml(messages.basis[terms.basis])}</span>`;
  return escapeXml(words.join('; ')) + basis;
}

function rowMarkup(row: LedgerRow, locale: Locale, texts: LedgerMessages): string {
  const { towns, assets } = row;
  const named = firstTowns(towns, MOST_TOWNS_IN_ROW, (town) => townName(town, locale), texts);
  const list = byKind(assets).map(({ kind, assets: some }) => {
    return `${inLanguage(ASSET_KINDS[kind].name, locale.code)} ${String(some.length)}`;
  });
  return (
    `<tr><th scope="row">${clauseText(row, locale)}</th><td>${termsText(row, locale)}</td>` +
    `<td class="number">${escapeXml(formatArea(row.areaKm2, locale.code))}</td>` +
    `<td class="number">${peopleOf(row, locale)}</td>` +
    `<td>${towns.length === 0 ? '–' : escapeXml(`${String(towns.length)}: ${named}`)}</td>` +
    `<td>${list.length === 0 ? '–' : escapeXml(list.join(', '))}</td></tr>`
  );
}

/** All of one way in a sentence: land, people, how many towns. */
function sumText(sum: LedgerSum, locale: Locale, texts: LedgerMessages): string {
  const { people, towns, areaKm2, assets } = sum;
  const told = people && tellPeople(people, locale);
  const lived = told === undefined ? [] : [texts.lived(told.about)];
  const isCrimea = people !== undefined && people.crimea > 0 && people.crimea === people.estimate;
  const notes = isCrimea ? [texts.crimea] : (told?.notes ?? []);
  const count = towns.length === 0 ? texts.noTowns : texts.towns(towns.length);
  const things = assets.length === 0 ? [count, texts.noAssets] : [count];
  const first = [formatArea(areaKm2, locale.code), ...lived].join('; ');
  return escapeXml(`${first}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}; ${things.join('; ')}.`);
}

function sumMarkup(ledger: Ledger, sum: LedgerSum, index: number, locale: Locale, texts: LedgerMessages): string {
  const { code } = locale;
  const isBetween = ledger.versionIds.length > 1;
  const rows = ledger.rows.filter(({ move, from, to }) => move === sum.move && from === sum.from && to === sum.to);
  const id = `way-${String(index + 1)}`;
  const columns = (['land', 'terms', 'area', 'people', 'towns', 'assets'] as const).map(
    (column) => `<th scope="col">${escapeXml(texts.column[column])}</th>`
  );
  const population = (town: InFace<LedgerTown>) =>
    `${townName(town, locale)} (${formatPopulation(town.thing.population, code)})`;
  const towns =
    sum.towns.length === 0
      ? ''
      : `<p><strong>${escapeXml(`${texts.townList}, ${String(sum.towns.length)}`)}:</strong> ${escapeXml(firstTowns(sum.towns, MOST_TOWNS, population, texts))}</p>`;
  return (
    `<section class="${sum.move}" aria-labelledby="${id}"><h2 id="${id}">${escapeXml(heading(sum, isBetween, texts))}</h2>` +
    `<p class="sum">${sumText(sum, locale, texts)}</p>` +
    `<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table>` +
    `<thead><tr>${columns.join('')}</tr></thead>` +
    `<tbody>${rows.map((row) => rowMarkup(row, locale, texts)).join('')}</tbody></table></div>` +
    `<div class="things">${towns}${assetLists(sum, locale, texts)}</div></section>`
  );
}

function ownTermMarkup({ site, asset, terms }: OwnTerm, locale: Locale, texts: LedgerMessages): string {
  const { code, messages } = locale;
  const figure = asset && assetFigure(asset.thing, code);
  const about = asset && [assetType(asset.thing, code), ...(figure ? [figure] : []), assetState(asset.thing, code)];
  const name = messages.map.site[site] + (about === undefined ? '' : ` (${about.join(', ')})`);
  const said = terms.map((term) =>
    term === undefined ? texts.noOwnTerm : `${inLanguage(term.term, code)} (${describePlace(term, locale)})`
  );
  return `<li><strong>${escapeXml(name)}:</strong> ${escapeXml(said.join(' / '))}</li>`;
}

/**
 * What would change hands, as a page has it: a section for each way, from whom to whom, with its clauses; then places
 * with terms of their own. Complete without a script.
 */
export function writeLedger(ledger: Ledger, locale: Locale): string {
  const texts = ledgerMessages(locale.code);
  const isBetween = ledger.versionIds.length > 1;
  const ways = ledger.sums.map((sum, index) => sumMarkup(ledger, sum, index, locale, texts));
  const isNear = ledger.sums.some(({ towns, assets }) => [...towns, ...assets].some(({ isNearLine }) => isNearLine));
  const terms = ledger.ownTerms.map((term) => ownTermMarkup(term, locale, texts));
  return [
    ...(ways.length === 0 ? [`<p>${escapeXml(isBetween ? texts.nothingBetween : texts.nothing)}</p>`] : ways),
    ...(terms.length === 0
      ? []
      : [
          `<section aria-labelledby="own-terms"><h2 id="own-terms">${escapeXml(texts.ownTerms)}</h2>` +
            `<ul>${terms.join('')}</ul></section>`
        ]),
    ...(ledger.unspokenKm2 > 0
      ? [`<p>${escapeXml(texts.unspoken(formatArea(ledger.unspokenKm2, locale.code)))}</p>`]
      : []),
    `<p class="note">${escapeXml([...(isNear ? [texts.nearLine] : []), texts.method].join(' '))}</p>`
  ].join('');
}

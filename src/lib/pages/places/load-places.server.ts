import { writeHatchPatterns, ALL_HATCHES } from '$lib/cartography/plate/hatch-patterns';
import { hatchId } from '$lib/cartography/symbology/hatches';
import { symbolFor, type MapSymbol } from '$lib/cartography/symbology/symbology';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { contestedFaces, versionTerms, type VersionTerms } from '$lib/derivation/partition/version-terms';
import { render } from 'svelte/server';
import PlaceCard from '$lib/components/places/PlaceCard.svelte';
import { LANGUAGES } from '$lib/i18n/languages';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { once } from '$lib/once';
import { inLanguage } from '$lib/i18n/localised';
import { placeNames, type Place } from '$lib/places/place';
import { placeOnDates, type PlaceOnDate } from '$lib/places/place-faces';
import { TOWN_POPULATION } from '$lib/places/towns';
import { allVersions } from '$lib/plans/catalogue';
import { PrerenderedMarkup, withoutMarks } from '$lib/prerendered-markup';
import { readManifest, readPlaceFaces, readPlaces, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { lineDistanceKm, onLocator } from './locator.server';
import { placeCard, type PlaceCardData } from './place-card';
import type { HeldPlace } from './tell-place';

// What `once` keeps here serves the hundreds of pages that are written from it.
const lineDates = once(() => readManifest().dates.map(({ date }) => date));

/** What every version says of every face, each on its own line of contact. */
const allVersionTerms = once((): readonly VersionTerms[] =>
  allVersions().map((version) => {
    const date = defaultLineOfContactDate(version, lineDates());
    return versionTerms(version, derivePartition(version, requireFaces(date)), date);
  })
);

/** Whom a place's page owes its data: it tells of no power plant. */
const placeCredits = once(() => readManifest().credits.filter(({ id }) => id !== 'wri'));

interface ContestedPlace {
  readonly place: Place;
  readonly onDates: readonly PlaceOnDate[];
}

/** The places that lie, on any date, in a face that is contested on any date; those have pages of their own. */
export const contestedPlaces = once((): readonly ContestedPlace[] => {
  const partitions = lineDates().flatMap((date) =>
    allVersions().map((version) => derivePartition(version, requireFaces(date)))
  );
  const contested = contestedFaces(partitions);
  const faces = readPlaceFaces();
  return readPlaces()
    .map((place) => ({ place, onDates: placeOnDates(faces, place.id) }))
    .filter(({ onDates }) => onDates.some(({ face }) => contested.has(face)));
});

/** The symbols of all that versions say of land, which swatches of places have. */
export const placeSymbols = once((): readonly MapSymbol[] =>
  allVersionTerms().flatMap(({ zones }) => Object.values(zones).map((zone) => symbolFor(zone, 'status')))
);

/** The hatch patterns of swatches, few of all there are. They are data: cards are written in the browser too. */
function placePatterns(): string {
  const used = new Set(placeSymbols().map(hatchId));
  return writeHatchPatterns(ALL_HATCHES.filter((fill) => used.has(hatchId(fill))));
}

/** What the browser needs to write the card of any place on contested land, apart from the place itself. */
export function loadVersionTerms() {
  const versions = allVersionTerms();
  const { units } = readManifest();
  const { dates, courses } = readPlaceFaces();
  return {
    versions,
    patterns: placePatterns(),
    units: units.map(({ code, name }) => ({ code, name })),
    credits: placeCredits(),
    dates,
    courses
  };
}

export type VersionTermsFile = ReturnType<typeof loadVersionTerms>;

/** The card of a place on contested land. */
export function loadPlaceCard(id: string, locale: Locale): PlaceCardData {
  const found = contestedPlaces().find(({ place }) => String(place.id) === id);
  if (found === undefined) throw new Error(`There is no place ${id} on contested land.`);
  return placeCard(found.place, found.onDates, allVersionTerms(), readManifest().units, locale);
}

const shortTitles = once(() => new Map(allVersions().map(({ id, shortTitle }) => [id, shortTitle])));

/** Tags that end what the next one, or the end of what it stands in, ends as well. */
const ENDED_BY_WHAT_FOLLOWS = /<\/(?:li|dt|dd|th|td|tr|thead|tbody)> ?/gu;

/** The card in brief as markup: what a reader sees before the page's script has fetched the whole terms, or without one. */
function renderBrief(card: PlaceCardData, locale: Locale): string {
  const { body } = render(PlaceCard, {
    props: {
      ...card,
      statuses: card.statuses.map((status) => ({
        ...status,
        title: inLanguage(shortTitles().get(status.versionId), locale.code) ?? status.title
      })),
      isBrief: true,
      credits: placeCredits(),
      heading: 'h2',
      locale,
      // From the page itself: nobody knows here under which prefix the site will stand.
      hrefFor: (versionId) => `../../plans/${versionId}/`
    }
  });
  // Svelte would take the first mark for the end of the markup.
  return withoutMarks(body)
    .replaceAll('"external noreferrer"', '"noreferrer"')
    .replaceAll(/[ \n]+/gu, ' ')
    .replaceAll(ENDED_BY_WHAT_FOLLOWS, '');
}

/** Who held a place on the newest line, and how far from it the place lies. */
function heldNewest({ name, unitName, place, onDates }: PlaceCardData): HeldPlace {
  const newest = onDates.at(-1);
  if (newest === undefined) throw new Error(`The place ${String(place.id)} lies on no line of contact.`);
  const { date, holder, isNearLine } = newest;
  // Without the digits that no sentence has.
  const awayKm = isNearLine ? null : Number(lineDistanceKm(place).toPrecision(6));
  return { name, unitName, date, holder, awayKm };
}

/** How a place lies on every line, as the whole card is written from: its course of faces, and lines near it by number. */
function courseOf(id: number): { readonly course: number; readonly near: readonly number[] } {
  const { dates, places } = readPlaceFaces();
  const [, course, ...nearLineOn] = places.find(([candidate]) => candidate === id) ?? ([id, -1] as const);
  return { course, near: nearLineOn.map((date) => dates.indexOf(date)) };
}

/**
 * The page of one place on contested land: it carries the card in brief as markup, and as data only the place and where
 * it lies. The whole card is written in the browser from the terms that all places share.
 */
export function loadPlacePage(id: string, langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  const card = loadPlaceCard(id, locale);
  const { place, unitName } = card;
  const { date, holder, awayKm } = heldNewest(card);
  return {
    held: { date, holder, awayKm },
    onMap: onLocator(place),
    place,
    unitName,
    ...courseOf(place.id),
    brief: new PrerenderedMarkup(renderBrief(card, locale))
  };
}

/** The page of all places: those on contested land, by oblast. */
export function loadPlacesPage(langSegment: string | undefined) {
  const { code } = localeOfSegment(langSegment);
  const { units, credits } = readManifest();
  const collator = new Intl.Collator(LANGUAGES[code].tag);
  const groups = units
    .map(({ code: unit, name }) => ({
      name: inLanguage(name, code),
      places: contestedPlaces()
        .filter(({ place }) => place.unit === unit)
        .map(({ place }) => ({
          id: place.id,
          ...placeNames(place, code),
          isTown: place.population >= TOWN_POPULATION
        }))
        .sort((a, b) => collator.compare(a.text, b.text) || a.id - b.id)
    }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => collator.compare(a.name, b.name));
  return {
    units: units.map(({ code: unit, name }) => ({ code: unit, name })),
    newestLine: lineDates().at(-1) ?? '',
    groups,
    credits
  };
}

export type PlacesPageData = ReturnType<typeof loadPlacesPage>;

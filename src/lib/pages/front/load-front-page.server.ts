import { frameGeodata } from '$lib/cartography/ground/frame';
import { writeHatchPatterns } from '$lib/cartography/plate/hatch-patterns';
import { writeStepPlates, type PlateStep } from '$lib/cartography/plate/step-plates';
import { drawZones } from '$lib/cartography/symbology/drawn-zones';
import { sumAreas } from '$lib/derivation/partition/face-areas';
import { formatArea, formatDate, formatPublished, formatShare } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { frontMessages } from '$lib/i18n/messages/front';
import { once } from '$lib/once';
import { allVersions } from '$lib/plans/catalogue';
import { CHECKED_UP_TO } from '$lib/plans/checked';
import { allEvents } from '$lib/plans/events';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { SOURCES } from '$lib/plans/sources';
import { whereThingsStand } from '$lib/plans/where-things-stand';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readLineChanges, readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { datedLine } from '$lib/territory/line-of-contact';
import { creditsOf } from '$lib/territory/manifest';
import type { Territory } from '$lib/territory/territory';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '$lib/view/page/preset-views';
import { formatQuery } from '$lib/view/page/query-reader';
import { timelineEntries } from '$lib/view/timeline/timeline-entries';
import { versionHref } from '../addresses/hrefs';
import { QUERY_PARAMETER } from '../addresses/place-hrefs';
import { plateProjection } from '../shared/plates/plate-projection';
import { coveredOnPlate, labelCrops, plateCore, PLATES, plateWindow } from '../shared/plates/plates';
import { shareWith } from '../shared/plates/share-plates';
import { readFrontSteps, type ReadStep } from './front-steps';
import { HELD_LAND } from './held-land';

/** Number of events on the front page: as many as its column has room for. */
const NEWEST_EVENTS = 5;
const VIEW = { facet: 'status', hidden: ['sites'], isolated: null, zone: null } as const;

/** The ground in each format on one line of contact. */
const framesOn = once((date: string) =>
  PLATES.map((format) => {
    const window = plateWindow(format, PRESET_VIEWS[DEFAULT_PRESET_VIEW]);
    const frame = frameGeodata(readMapGeodata(date), plateProjection(format), { core: plateCore(window) });
    return { format, window, frame };
  })
);

/** Where a step leads: to its version, or to one of its zones. */
type StepHref = (version: PlanVersion, zone: string | null) => string;

/** The maps of the steps, in each format. */
function writePlates(read: readonly ReadStep[], newest: string, locale: Locale, hrefOf: StepHref) {
  const { units } = readManifest();
  return framesOn(newest).map(({ format, window, frame }) => {
    const plateOf = ({ version, partition, step: { id, title } }: ReadStep): PlateStep => ({
      id,
      label: title,
      input: {
        version,
        partition,
        view: VIEW,
        locale,
        units,
        covered: coveredOnPlate(window),
        crops: labelCrops(window),
        zoneHref: (zoneId) => hrefOf(version, zoneId),
        // What is held is no term of a text: its land has no status in its name.
        ...(version === HELD_LAND && { drawn: drawZones(partition, VIEW) })
      }
    });
    const label = frontMessages(locale.code).map.label(formatDate(newest, locale.code));
    const { name } = format;
    const markup = writeStepPlates(frame, name, window, label, read.map(plateOf), shareWith(format));
    return { name, markup: new PrerenderedMarkup(markup) };
  });
}

/** How much land is held on the newest line, and how it moved. */
function tellLine({ faces }: Territory, newest: string, code: InterfaceLanguage): string[] {
  const { standing } = frontMessages(code);
  const heldKm2 = sumAreas(faces.filter(({ holder }) => holder === 'russia'));
  const changes = readLineChanges().filter(({ to }) => to === newest);
  return [
    standing.held(formatDate(newest, code), formatArea(heldKm2, code), formatShare(heldKm2 / sumAreas(faces), code)),
    ...changes.flatMap(({ from, toRussiaKm2, toUkraineKm2 }) => [
      standing.moved(formatDate(from, code), formatArea(toRussiaKm2, code), formatArea(toUkraineKm2, code)),
      standing.movedHow
    ])
  ];
}

/** A version in a line, with the variants of its document. */
function tellBrief(version: PlanVersion | undefined, locale: Locale) {
  if (version === undefined) return null;
  const { code } = locale;
  const { id, variantOf } = version;
  const variants = allVersions().filter(
    (other) => other.variantOf !== undefined && other.variantOf === variantOf && other.id !== id
  );
  return {
    href: versionHref(locale, id),
    title: inLanguage(version.title, code),
    published: formatPublished(version, code),
    standing: inLanguage(version.standingNote, code),
    variants: variants.map((other) => ({ href: versionHref(locale, other.id), title: inLanguage(other.title, code) }))
  };
}

/** Everything the front page shows, in one language: all of it follows from versions, lines and events. */
export function loadFrontPage(langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  const { code } = locale;
  const { dates: mapped, credits } = readManifest();
  const dates = mapped.map(({ date }) => date);
  const newest = dates.at(-1) ?? '';
  const territory = requireFaces(newest);

  const { reference, counter, latestText, latestDemand } = whereThingsStand();
  const shown = [reference, counter, latestText, latestDemand].filter((version) => version !== undefined);

  /** A version opens on the line of its own time unless another is asked for; who holds what has no page. */
  const hrefOf: StepHref = (version, zone) => {
    if (version === HELD_LAND) return '#text';
    const date = defaultLineOfContactDate(version, dates) === newest ? null : newest;
    return versionHref(locale, version.id) + formatQuery({ date, zone });
  };
  const read = readFrontSteps([...new Set(shown)], territory, locale);
  const entries = timelineEntries([], allEvents(), code)
    .flatMap((entry) => (entry.kind === 'events' ? [entry] : []))
    .slice(-NEWEST_EVENTS)
    .reverse();
  const cited = new Set(entries.flatMap(({ sources }) => sources));
  return {
    newest,
    checked: CHECKED_UP_TO.events,
    latestText: tellBrief(latestText, locale),
    latestDemand: tellBrief(latestDemand, locale),
    reference: tellBrief(reference, locale),
    line: tellLine(territory, newest, code),
    steps: read.map(({ version, step }) => ({ ...step, href: hrefOf(version, null) })),
    plates: writePlates(read, newest, locale, hrefOf),
    hatches: new PrerenderedMarkup(writeHatchPatterns()),
    entries,
    sources: SOURCES.filter(({ id }) => cited.has(id)),
    /** Name of the parameter that the page of places looks for. */
    queryName: QUERY_PARAMETER,
    credits: creditsOf(credits, [datedLine(newest)])
  };
}

export type FrontPageData = ReturnType<typeof loadFrontPage>;

import { frameGeodata } from '$lib/cartography/ground/frame';
import { writeHatchPatterns } from '$lib/cartography/plate/hatch-patterns';
import { writeStepPlates } from '$lib/cartography/plate/step-plates';
import { sumAreas } from '$lib/derivation/partition/face-areas';
import { formatArea, formatDate, formatPublished, formatShare } from '$lib/i18n/format';
import { localeOfSegment } from '$lib/i18n/locale';
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
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '$lib/view/page/preset-views';
import { formatQuery } from '$lib/view/page/query-reader';
import { timelineEntries } from '$lib/view/timeline/timeline-entries';
import { versionHref } from '../addresses/hrefs';
import { QUERY_PARAMETER } from '../addresses/place-hrefs';
import { plateProjection } from '../shared/plates/plate-projection';
import { coveredOnPlate, labelCrops, plateCore, PLATES, plateWindow } from '../shared/plates/plates';
import { readFrontSteps, type FrontStep } from './front-steps';
import { HELD_LAND } from './held-land';

const NEWEST_EVENTS = 5;

/** The ground in each format on one line of contact. */
const framesOn = once((date: string) =>
  PLATES.map((format) => {
    const window = plateWindow(format, PRESET_VIEWS[DEFAULT_PRESET_VIEW]);
    const frame = frameGeodata(readMapGeodata(date), plateProjection(format), { core: plateCore(window) });
    return { name: format.name, window, frame };
  })
);

/** Everything the front page shows, in one language: all of it follows from versions, lines and events. */
export function loadFrontPage(langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  const { code } = locale;
  const texts = frontMessages(code);
  const { dates: mapped, units, credits } = readManifest();
  const dates = mapped.map(({ date }) => date);
  const newest = dates.at(-1) ?? '';
  const territory = requireFaces(newest);

  const { reference, counter, latestText, latestDemand } = whereThingsStand();
  const shown = [reference, counter, latestText, latestDemand].filter((version) => version !== undefined);
  const versions = [...new Set(shown)];

  /** A version opens on the line of its own time unless another is asked for. */
  const search = (version: PlanVersion | undefined, zone: string | null) => {
    const isOwn = version !== undefined && defaultLineOfContactDate(version, dates) === newest;
    return formatQuery({ date: isOwn ? null : newest, zone });
  };
  const hrefOf = (versionId: string | null, zone: string | null): string => {
    if (versionId === null) return '#text';
    return (
      versionHref(locale, versionId) +
      search(
        versions.find(({ id }) => id === versionId),
        zone
      )
    );
  };
  const stepsIn = ({ window }: ReturnType<typeof framesOn>[number]) =>
    readFrontSteps({ held: HELD_LAND, versions }, territory, {
      locale,
      units,
      covered: coveredOnPlate(window),
      crops: labelCrops(window),
      hrefOf
    });
  const plates = framesOn(newest).map((format) => {
    const { name, window, frame } = format;
    const label = texts.map.label(formatDate(newest, code));
    return { name, markup: new PrerenderedMarkup(writeStepPlates(frame, name, window, label, stepsIn(format).plates)) };
  });
  const [first] = framesOn(newest);
  const steps: readonly FrontStep[] = first === undefined ? [] : stepsIn(first).steps;

  const entries = timelineEntries([], allEvents(), code)
    .flatMap((entry) => (entry.kind === 'events' ? [entry] : []))
    .slice(-NEWEST_EVENTS)
    .reverse();
  const cited = new Set(entries.flatMap(({ sources }) => sources));
  const heldKm2 = sumAreas(territory.faces.filter(({ holder }) => holder === 'russia'));
  const changes = readLineChanges().filter(({ to }) => to === newest);
  const brief = (version: PlanVersion | undefined) =>
    version === undefined
      ? null
      : {
          href: versionHref(locale, version.id),
          title: inLanguage(version.title, code),
          published: formatPublished(version, code),
          standing: inLanguage(version.standingNote, code),
          variants: allVersions()
            .filter(
              ({ id, variantOf }) => variantOf !== undefined && variantOf === version.variantOf && id !== version.id
            )
            .map(({ id, title }) => ({ href: versionHref(locale, id), title: inLanguage(title, code) }))
        };
  return {
    newest,
    checked: CHECKED_UP_TO.events,
    latestText: brief(latestText),
    latestDemand: brief(latestDemand),
    reference: brief(reference),
    line: [
      texts.standing.held(
        formatDate(newest, code),
        formatArea(heldKm2, code),
        formatShare(heldKm2 / sumAreas(territory.faces), code)
      ),
      ...changes.flatMap(({ from, toRussiaKm2, toUkraineKm2 }) => [
        texts.standing.moved(formatDate(from, code), formatArea(toRussiaKm2, code), formatArea(toUkraineKm2, code)),
        texts.standing.movedHow
      ])
    ],
    steps: steps.map((step) => ({ ...step, href: hrefOf(step.versionId, null) })),
    plates,
    hatches: new PrerenderedMarkup(writeHatchPatterns()),
    entries,
    sources: SOURCES.filter(({ id }) => cited.has(id)),
    /** Name of the parameter that the page of places looks for. */
    queryName: QUERY_PARAMETER,
    credits: creditsOf(credits, [datedLine(newest)])
  };
}

export type FrontPageData = ReturnType<typeof loadFrontPage>;

import { framingGeodata, type Frame } from '$lib/cartography/ground/frame';
import type { MapGeodata } from '$lib/cartography/ground/geodata';
import { placingPlateLabels } from '$lib/cartography/lettering/place-plate-labels';
import { finish, type RestingWork } from '$lib/resting-work';
import { placedLabelNodes } from '$lib/cartography/plate/label-nodes';
import { circleRadius, peopleCircle, peopleCircleNodes } from '$lib/cartography/plate/people-circles';
import { landNodes, lineNodes, type PlateInput } from '$lib/cartography/plate/plate';
import { groundNodes } from '$lib/cartography/plate/plate-ground';
import { layer, writePlate } from '$lib/cartography/plate/plate-svg';
import { drawZones } from '$lib/cartography/symbology/drawn-zones';
import { escapeXml } from '$lib/cartography/scene/svg-text';
import { fitEqualArea } from '$lib/cartography/sheet/map/equal-area';
import type { Partition, Zone } from '$lib/derivation/partition/derive-partition';
import { countsSince, describePeople, peopleRange, tellCount } from '$lib/derivation/partition/describe-people';
import { formatDate, formatPeople } from '$lib/i18n/format';
import { formatLine } from '$lib/i18n/format-line';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { peopleMessages, type PeopleMessages } from '$lib/i18n/messages/people';
import type { LandPeople } from '$lib/people/face-people';
import type { LargeTown } from '$lib/people/people-file';
import { remember } from '$lib/remember';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { PRESET_VIEWS, type PresetViewId } from '$lib/view/page/preset-views';

/** Size of the map of people in its own pixels; a page shows it as wide as its column. */
const FIGURE = { width: 640, height: 520 } as const;
const PADDING = { top: 10, right: 10, bottom: 10, left: 10 };
/** Parts of land that are too small to be seen on so small a map, in square pixels. */
const LEAST_DETAIL_PX2 = 9;
/** Circles of the legend. */
const KEY = [10_000, 100_000, 1_000_000] as const;

/** Everything that the section on people is written from. */
export interface PeopleSection {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly geodata: MapGeodata;
  readonly towns: readonly LargeTown[];
  readonly units: readonly AdministrativeUnit[];
  readonly locale: Locale;
  /** Apart from those of other such maps on the page. */
  readonly plateId?: string;
  /** Address of the same map as an image. */
  readonly imageHref: string;
  /** Address of the part of the method page on people. */
  readonly methodHref: string;
}

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td class="number">${cell}</td>`)).join('')}</tr>`;

/** The range of some land; of another basis it has none, and says so. */
function rangeText(people: LandPeople, texts: PeopleMessages, locale: Locale): string {
  const basis = people.crimea > 0 && people.crimea === people.estimate ? texts.table.crimea : null;
  const forward = people.since2014 !== null && people.since2014 > 0 ? texts.table.since2014 : null;
  return [peopleRange(people, locale), basis, forward].filter((part) => part !== null).join('; ') || '—';
}

function writeTable({ version, partition, locale }: PeopleSection, texts: PeopleMessages): string {
  const { code } = locale;
  const rowOf = ({ terms, people }: Zone): string =>
    people === undefined
      ? ''
      : row([
          escapeXml(inLanguage(terms.name, code)),
          escapeXml(formatPeople(people.estimate, code)),
          rangeText(people, texts, locale)
        ]);
  const all = partition.people?.(partition.zones.flatMap(({ faces }) => faces));
  const total = all === undefined ? '' : row([texts.table.total, formatPeople(all.estimate - all.crimea, code), '']);
  const caption = texts.table.caption(inLanguage(version.title, code), formatLine(partition.line, code));
  return (
    `<div class="scroll" tabindex="0" role="group" aria-labelledby="people-title"><table><caption>${escapeXml(caption)}</caption>` +
    `<thead><tr><th scope="col">${texts.table.land}</th><th scope="col" class="number">${texts.table.people}</th>` +
    `<th scope="col" class="number">${texts.table.range}</th></tr></thead>` +
    `<tbody>${partition.zones.map(rowOf).join('')}</tbody><tfoot>${total}</tfoot></table></div>`
  );
}

/** How many people lived on the land that the version would change, by its points. */
function writeSentences({ partition, locale }: PeopleSection): string {
  const sentences = describePeople(partition, locale);
  return sentences.length === 0 ? '' : `<ul>${sentences.map((text) => `<li>${escapeXml(text)}</li>`).join('')}</ul>`;
}

/** The circles of the legend, each with the number that it stands for. */
function writeKey({ locale }: PeopleSection): string {
  const circles = KEY.map((people) => {
    const r = circleRadius(people, FIGURE);
    const size = { left: -r - 1, top: -r - 1, width: 2 * r + 2, height: 2 * r + 2 };
    const attributes = {
      width: String(Math.ceil(size.width)),
      height: String(Math.ceil(size.height)),
      'aria-hidden': 'true'
    };
    const drawn = writePlate(size, attributes, [peopleCircle(0, 0, r)]);
    return `<span>${drawn} ${locale.messages.people(formatPeople(people, locale.code))}</span>`;
  });
  return `<p class="key">${circles.join('')}</p>`;
}

/** Projected once for each line of contact and view: many versions share theirs. */
const frames = remember<MapGeodata['territory'], Map<PresetViewId, Frame>>(() => new Map());
function* framing(geodata: MapGeodata, preset: PresetViewId): RestingWork<Frame> {
  const known = frames(geodata.territory);
  const projection = () => fitEqualArea(PRESET_VIEWS[preset], FIGURE, PADDING);
  const detail = { isFixed: true, minTrianglePx2: LEAST_DETAIL_PX2 };
  const frame = known.get(preset) ?? (yield* framingGeodata(geodata, projection(), detail));
  known.set(preset, frame);
  return frame;
}

function* writingFigure(section: PeopleSection, texts: PeopleMessages): RestingWork<string> {
  const { version, partition, geodata, towns, units, locale, plateId = 'people' } = section;
  const frame = yield* framing(geodata, defaultPresetView(version));
  yield;
  const input: PlateInput = {
    version,
    partition,
    view: { facet: 'status', hidden: ['sites', 'overlays'], isolated: null, zone: null },
    locale,
    units,
    covered: [],
    without: ['zone', 'line', 'oblast', 'scale-bar'],
    isOfTowns: true,
    plateId,
    zoneHref: () => ''
  };
  // The figure is one image: its land leads nowhere.
  const land = drawZones(partition, input.view).flatMap((zone) => landNodes(frame, zone, input.plateId));
  const title = texts.figure.title(inLanguage(version.title, locale.code));
  yield;
  const labels = placedLabelNodes(frame, input, yield* placingPlateLabels(frame, input));
  yield;
  const svg = writePlate(FIGURE, { role: 'img', 'aria-label': title }, [
    layer('ground', groundNodes(frame, input.plateId)),
    layer('zones', land),
    layer('lines', [...lineNodes(frame, input), ...peopleCircleNodes(frame, towns)]),
    layer('labels', labels)
  ]);
  const { circles, drawn } = texts.figure;
  const { referenceNote, proposalNote } = locale.messages;
  const about = [
    circles,
    drawn(formatLine(partition.line, locale.code)),
    version.kind === 'baseline' ? referenceNote : proposalNote,
    texts.credit
  ];
  return (
    `<figure class="people-map">${svg}${writeKey(section)}<figcaption>` +
    `${escapeXml(about.join(' '))} ` +
    `<a href="${escapeXml(section.imageHref)}">${texts.figure.image}</a></figcaption></figure>`
  );
}

/** The map and sentences by point, for a page that sets several versions beside each other: maps stand in one row. */
export const writePeopleFigure = (section: PeopleSection): string =>
  finish(writingFigure(section, peopleMessages(section.locale.code))) + writeSentences(section);

/** The newest counts of those who remain, each with its publication. */
function writeCounts({ partition, locale }: PeopleSection, texts: PeopleMessages): string {
  return countsSince(partition)
    .map((count) => {
      const { outlet, date, url, title } = count.source;
      const published = texts.published(outlet, formatDate(date, locale.code));
      return `<p>${escapeXml(tellCount(count, locale))} <a href="${escapeXml(url)}" title="${escapeXml(title)}" rel="external">${escapeXml(published)}</a>.</p>`;
    })
    .join('');
}

/** Writes the section as `writePeopleSection` does, and rests every few milliseconds. */
export function* writingPeopleSection(section: PeopleSection): RestingWork<string> {
  const texts = peopleMessages(section.locale.code);
  const figure = yield* writingFigure(section, texts);
  return (
    `<h2 id="people-title">${texts.title}</h2>${writeSentences(section)}${writeCounts(section, texts)}` +
    `${figure}${writeTable(section, texts)}` +
    `<p class="method">${texts.method} <a href="${escapeXml(section.methodHref)}">${texts.methodLink}</a></p>`
  );
}

/**
 * The section on people of a version's page: sentences by point, a map, a table by land, counts since, and how all that
 * is measured. Pure: prerendered with the page, and written anew in the browser for another line of contact.
 */
export const writePeopleSection = (section: PeopleSection): string => finish(writingPeopleSection(section));

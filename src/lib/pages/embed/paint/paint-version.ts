import { render } from 'svelte/server';
import { frameAtHand } from '$lib/cartography/ground/frame';
import { mercatorAt } from '$lib/cartography/ground/projection';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import MapCaption from '$lib/components/MapCaption.svelte';
import NoticeList from '$lib/components/NoticeList.svelte';
import MapLegend from '$lib/components/version/MapLegend.svelte';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { localeFor } from '$lib/i18n/situation';
import { isSituation } from '$lib/plans/schema/plan-version';
import { isOwnLineId } from '$lib/territory/line-of-contact';
import { formatEmbedQuery, readEmbedQuery } from '$lib/view/embed/embed-options';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { formatView, parseView } from '$lib/view/page/url';
import { drawnView } from '$lib/view/page/view';
import { frameInFormat, showFormat, writeSubject, type ShownPlate } from '../../shared/plates/format-plate';
import { coveredByButtons, EMBED_PLATE } from '../../shared/plates/plates';
import { tellNotices } from '../../addresses/tell-notices';
import { withoutUnknown } from '../../version/without-unknown';
import {
  addBehind,
  all,
  draw,
  drawInSizeOf,
  handOver,
  isTaken,
  replace,
  replaceInside,
  showChosen
} from './frame-document';
import { atlasHref, fetchCompared, fetchLand, fetchShared } from './site-files';

/** What the address of a frame asks for, and the version that it names. */
async function readAsked(id: string) {
  const [{ version, sources }, { shared, locale: read }] = await Promise.all([fetchCompared(id), fetchShared()]);
  const locale = localeFor(read, isSituation(version));
  const { options, search, ignored } = readEmbedQuery(location.search);
  const { view, notices } = parseView(
    { search, hash: location.hash },
    { locale: locale.code, versionId: id, dates: shared.dates }
  );
  const opening = defaultLineOfContactDate(version, shared.dates);
  const date = view.date ?? opening;
  const isElsewhere = isOwnLineId(date) || notices.some(({ kind }) => kind === 'page');
  return { version, sources, shared, locale, options, ignored, asked: view, notices, opening, date, isElsewhere };
}

type Asked = Awaited<ReturnType<typeof readAsked>>;

/** Land, partition, legend, and what is drawn over or beside the map. */
async function gatherVersion({ version, sources, locale, options, asked, opening, date }: Asked) {
  const land = await fetchLand(date, asked.measure);
  const partition = derivePartition(version, land.territory);
  const entries = deriveLegend(partition, asked.facet, locale.messages);
  const { view, zone, slips } = withoutUnknown(asked, partition, entries);
  const isLaidOver = view.place !== null || view.assets.length > 0 || view.bands.length > 0 || view.pull !== null;
  const [over, card, signing] = await Promise.all([
    isLaidOver ? import('./over/laid-over').then(({ fetchLaidOver }) => fetchLaidOver(view, land, locale)) : null,
    zone === null ? '' : import('./write-card').then(({ writeCard }) => writeCard(zone, partition, sources, locale)),
    options.controls.includes('signing') && date !== opening
      ? import('./write-signing').then(({ writeSigningOn }) => writeSigningOn([version], date, opening, locale))
      : null
  ]);
  return { land, partition, entries, view, slips, over, card, signing };
}

type Gathered = Awaited<ReturnType<typeof gatherVersion>>;

/** Draws the map in its sheet. */
function drawMap(
  sheet: HTMLElement,
  preset: ReturnType<typeof defaultPresetView>,
  { version, shared, locale }: Asked,
  { land, partition, view, over }: Gathered
): void {
  const subject: ShownPlate = {
    name: 'painted',
    version,
    partition,
    view: drawnView(version, view),
    locale,
    units: shared.units,
    page: atlasHref(locale, `plans/${version.id}`),
    ...(over && { over: (projection) => over.draw(version, projection) })
  };
  const { camera } = view;
  const drawIn = () => {
    const window = { width: sheet.clientWidth, height: sheet.clientHeight };
    const [frame, showing] =
      camera === null
        ? [frameInFormat(land.geodata, EMBED_PLATE, preset), showFormat(EMBED_PLATE, preset)]
        : [frameAtHand(land.geodata, mercatorAt(camera, window)), { window, covered: coveredByButtons(window.width) }];
    draw(sheet, writeSubject(frame, showing, subject));
  };
  // A place and a scale show another part of the land in each box.
  if (camera === null) drawIn();
  else drawInSizeOf(sheet, drawIn);
}

/** Puts legend, caption and sentences on slips into the frame. */
function tellMap(
  { version, shared, locale, notices, ignored }: Asked,
  { partition, entries, view, slips, over }: Gathered
): void {
  const { line } = partition;
  const { measure, assets } = view;
  const legend = { entries, view, line, version, locale, onisolate: () => undefined };
  replace('.legend > section', render(MapLegend, { props: legend }).body + (over?.legend ?? ''));
  const caption = { version, line, newestLine: null, credits: shared.credits, measure, assets, locale };
  replace('footer > .caption', render(MapCaption, { props: caption }).body);
  const texts = [
    ...tellNotices([...notices, ...slips], locale),
    ...(over === null || over.lostPlace === null ? [] : [locale.messages.notice.place(String(over.lostPlace))]),
    ...(over?.unknown ?? []).map((kind) => locale.messages.notice.layer(kind)),
    ...(over?.faults ?? []),
    ...ignored.map(locale.messages.notice.parameter)
  ];
  const told = { texts, messages: locale.messages, ondismiss: () => undefined };
  if (texts.length > 0) replace('main > [role="status"]', render(NoticeList, { props: told }).body);
}

/** Draws the map of a version as the address has it, with sentences on slips; not where that names a line of a reader's own, or a page that there is not. */
export async function paintVersion(id: string): Promise<boolean> {
  const asked = await readAsked(id);
  if (asked.isElsewhere) return false;
  const gathered = await gatherVersion(asked);
  const [sheet] = all<HTMLElement>('.sheets .sheet');
  const [atlas, live] = all<HTMLAnchorElement>('.ways a');
  if (isTaken()) return true;
  if (sheet === undefined || atlas === undefined) return false;

  const { land, view, card, signing } = gathered;
  handOver({ lands: { [asked.date]: land.territory } });
  const preset = view.preset ?? defaultPresetView(asked.version);
  drawMap(sheet, preset, asked, gathered);
  tellMap(asked, gathered);
  if (signing !== null) replaceInside('.signing-place', signing);
  if (card !== '') addBehind('.stage', card);
  showChosen(asked.date, view.facet, view.camera === null ? preset : null);
  const chosen = formatView(view);
  atlas.href += chosen.search + chosen.hash;
  if (live !== undefined) live.href += formatEmbedQuery(asked.options, chosen.search) + chosen.hash;
  return true;
}

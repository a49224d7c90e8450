import { render } from 'svelte/server';
import { frameAtHand } from '$lib/cartography/ground/frame';
import { mercatorAt } from '$lib/cartography/ground/projection';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import MapCaption from '$lib/components/MapCaption.svelte';
import MapLegend from '$lib/components/version/MapLegend.svelte';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { localeFor } from '$lib/i18n/situation';
import { isSituation } from '$lib/plans/schema/plan-version';
import { formatEmbedQuery, readEmbedQuery } from '$lib/view/embed/embed-options';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { formatView, parseView } from '$lib/view/page/url';
import { frameInFormat, showFormat, writeSubject } from '../../shared/plates/format-plate';
import { coveredByButtons, EMBED_PLATE } from '../../shared/plates/plates';
import { all, draw, drawInSizeOf, isTaken, replace, showChosen } from './frame-document';
import { fetchLand, fetchSubject } from './site-files';

/** Draws the map of a version as the address has it; not where that has a slip, or asks for what there is no drawing of. */
export async function paintVersion(id: string): Promise<boolean> {
  const { versions, shared, locale: read } = await fetchSubject([id]);
  const [version] = versions;
  const { options, search, ignored } = readEmbedQuery(location.search);
  const { view, notices } = parseView(
    { search, hash: location.hash },
    { locale: read.code, versionId: id, dates: shared.dates }
  );
  if (version === undefined || ignored.length > 0 || notices.length > 0) return false;
  const locale = localeFor(read, isSituation(version));
  const date = view.date ?? defaultLineOfContactDate(version, shared.dates);
  const { geodata, territory } = await fetchLand(date);
  const partition = derivePartition(version, territory);
  const entries = deriveLegend(partition, view.facet, locale.messages);
  const isKnown = view.isolated === null || entries.some((entry) => entry.id === view.isolated);
  const [sheet] = all<HTMLElement>('.sheets .sheet');
  const [atlas, live] = all<HTMLAnchorElement>('.ways a');
  if (isTaken()) return true;
  if (!isKnown || sheet === undefined || atlas === undefined) return false;

  const preset = view.preset ?? defaultPresetView(version);
  const subject = { name: 'painted', version, partition, view, locale, units: shared.units, page: atlas.href };
  const { camera } = view;
  drawInSizeOf(sheet, camera, () => {
    const window = { width: sheet.clientWidth, height: sheet.clientHeight };
    const [frame, showing] =
      camera === null
        ? [frameInFormat(geodata, EMBED_PLATE, preset), showFormat(EMBED_PLATE, preset)]
        : [frameAtHand(geodata, mercatorAt(camera, window)), { window, covered: coveredByButtons(window.width) }];
    draw(sheet, writeSubject(frame, showing, subject));
  });
  const { line } = partition;
  const legend = { entries, view, line, version, locale, onisolate: () => undefined };
  replace('.legend > section', render(MapLegend, { props: legend }).body);
  const { credits } = shared;
  const caption = { version, line, newestLine: null, credits, measure: view.measure, locale };
  replace('footer > .caption', render(MapCaption, { props: caption }).body);
  showChosen(date, view.facet, camera === null ? preset : null);
  const chosen = formatView(view);
  atlas.href += chosen.search + chosen.hash;
  if (live !== undefined) live.href += formatEmbedQuery(options, chosen.search) + chosen.hash;
  return true;
}

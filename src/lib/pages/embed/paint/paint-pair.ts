import { render } from 'svelte/server';
import { frameGeodata } from '$lib/cartography/ground/frame';
import { renderPairGround, renderPairSide, type PairSetting } from '$lib/cartography/plate/pair-plates';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import PairCaption from '$lib/components/compare/pair/PairCaption.svelte';
import PairLegend from '$lib/components/compare/pair/PairLegend.svelte';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { formatLine } from '$lib/i18n/format-line';
import { compareMessages } from '$lib/i18n/messages/compare';
import { messagesFor } from '$lib/i18n/situation';
import { isSituation } from '$lib/plans/schema/plan-version';
import { formatEmbedQuery, readEmbedQuery } from '$lib/view/embed/embed-options';
import { formatCompareView, parseCompareView } from '$lib/view/page/compare-view';
import { commonLineOfContactDate } from '$lib/view/page/default-date';
import { pairProjection, PAIR_SIZE } from '../../compare/pair-projection';
import { all, draw, drawInSizeOf, isTaken, replace, showChosen } from './frame-document';
import { fetchLand, fetchSubject } from './site-files';

/** Draws the maps of two versions beside each other as the address has them; not where that asks for more, or has a slip. */
export async function paintPair(ids: readonly [string, string]): Promise<boolean> {
  const { versions, shared, locale } = await fetchSubject(ids);
  const [first, second] = versions;
  const { options, search, ignored } = readEmbedQuery(location.search);
  const { view, notices } = parseCompareView(
    { path: ids, search, hash: location.hash },
    { ids: shared.catalogue.map(({ id }) => id), opening: ids, dates: shared.dates }
  );
  const isPlain = view.mode === 'side-by-side' && view.dateB === null && view.pull === null && view.assets.length === 0;
  if (first === undefined || second === undefined || !isPlain || ignored.length > 0 || notices.length > 0) return false;
  const date = view.date ?? commonLineOfContactDate(versions, shared.dates);
  const { geodata, territory } = await fetchLand(date);
  const partitions = versions.map((version) => derivePartition(version, territory));
  const [pane] = all<HTMLElement>('.pane > .sheet');
  const [atlas, live] = all<HTMLAnchorElement>('.ways a');
  const defs = document.querySelector('svg.shared > defs');
  if (isTaken()) return true;
  if (pane === undefined || atlas === undefined || defs === null) return false;

  const { code, messages } = locale;
  const texts = compareMessages(code);
  const { facet, measure, preset, camera } = view;
  const setting: PairSetting = {
    facet,
    measure,
    locale,
    units: shared.units,
    differenceTitle: '',
    zoneHref: (side, zoneId) =>
      new URL(`../../../plans/${ids[side === 'a' ? 0 : 1]}/#clause-${zoneId}`, atlas.href).href
  };
  drawInSizeOf(pane, camera, () => {
    const size = camera === null ? PAIR_SIZE : { width: pane.clientWidth, height: pane.clientHeight };
    const frame = frameGeodata(geodata, pairProjection(size, { preset, camera }));
    const sides = versions.flatMap((version, index) => {
      const partition = partitions[index];
      return partition === undefined ? [] : [{ frame, version, partition }];
    });
    // The marks at both ends stay, see draw().
    const [start, end] = [defs.firstChild, defs.lastChild];
    const drawn = document.createElement('div');
    drawn.innerHTML = `<svg>${renderPairGround(sides)}</svg>`;
    if (start !== null && end !== null)
      defs.replaceChildren(start, ...(drawn.firstElementChild?.childNodes ?? []), end);
    for (const [index, name] of (['a', 'b'] as const).entries()) {
      const [sheet] = all(`.pane.${name} > .sheet`);
      const side = sides[index];
      if (sheet !== undefined && side !== undefined) draw(sheet, renderPairSide(side, name, setting));
    }
  });
  const lines = partitions
    .filter(({ zones }) => zones.length > 0)
    .slice(0, 1)
    .map(({ line }) => line);
  const lineDates = lines.map((line) => formatLine(line, code));
  const legends = partitions.map((partition, index) => {
    const version = versions[index];
    return deriveLegend(partition, facet, messagesFor(messages, version !== undefined && isSituation(version)));
  });
  replace(
    '.legend > section',
    render(PairLegend, { props: { legends, lineDates, versions, measure, locale, texts } }).body
  );
  const caption = { versions, lines, credits: shared.credits, measure, locale };
  replace('footer > .caption', render(PairCaption, { props: caption }).body);
  for (const standing of all('.head p')) standing.textContent = texts.linesHint.same(formatLine(territory.line, code));
  showChosen(date, facet, camera === null ? preset : null);
  const chosen = formatCompareView(view);
  atlas.href += chosen.search + chosen.hash;
  if (live !== undefined) live.href += formatEmbedQuery(options, chosen.search) + chosen.hash;
  return true;
}

import { render } from 'svelte/server';
import { frameGeodata } from '$lib/cartography/ground/frame';
import {
  renderPairGround,
  renderPairSide,
  type PairSetting,
  type PairSide,
  type Signs
} from '$lib/cartography/plate/pair-plates';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { pairMapsMessages } from '$lib/i18n/messages/pair-maps';
import { messagesFor } from '$lib/i18n/situation';
import { inLanguage } from '$lib/i18n/localised';
import { isSituation } from '$lib/plans/schema/plan-version';
import { distinctLines, isOwnLineId, isSameLine } from '$lib/territory/line-of-contact';
import { formatEmbedQuery, readEmbedQuery } from '$lib/view/embed/embed-options';
import { formatCompareView, parseCompareView } from '$lib/view/page/compare-view';
import { commonLineOfContactDate } from '$lib/view/page/default-date';
import { EMBED_PAGE } from '../../addresses/embed-route';
import { pairAddress } from '../../addresses/pair-address';
import { compareNotices } from '../../compare/compare-notices';
import { pairProjection, PAIR_SIZE } from '../../compare/data/pair-projection';
import { coverFrame, drawInSizeOf, handOver, isTaken } from './frame-document';
import type { OverMap } from './over/laid-part';
import { namedPair, withoutVersions } from './named-pair';
import type { Painted } from './painted';
import PaintedPair from './PaintedPair.svelte';
import { atlasHref, fetchCompared, fetchLand, fetchShared } from './site-files';

/** Width of a frame below which letters of maps that are drawn for all would be too fine, in pixels; also in `frame-start.mjs`. */
const FINE_PX = 340;

const EMPTY: Required<Painted>['maps'] = { ground: '', a: '', b: '', difference: '' };

/** What is asked of both sides, once where they are the same. */
function ofBoth<Side, Answer>([a, b]: readonly [Side, Side], ask: (side: Side) => Promise<Answer>) {
  const first = ask(a);
  return Promise.all([first, a === b ? first : ask(b)]);
}

/** Edges of a pull-back lie under the signs on them: maps of a comparison have no other place for them. */
const asSigns = ({ edges, nodes, covered }: OverMap): Signs => ({ nodes: [...edges, ...nodes], covered });

/**
 * What the address of a frame asks for, and the versions that it names.
 *
 * @param path the versions in the path; of none the query names them
 */
async function readAsked(path: readonly string[]) {
  const begun = path.map(fetchCompared);
  const { shared, locale } = await fetchShared();
  const texts = pairMapsMessages(locale.code);
  const ids = shared.catalogue.map(({ id }) => id);
  const { options, search: given, ignored } = readEmbedQuery(location.search);
  const [a, b] = path;
  const isNamed = a === undefined || b === undefined;
  const { pair, remarked } = isNamed
    ? namedPair(given, ids, texts, locale.code)
    : { pair: [a, b] as const, remarked: [] };
  const search = isNamed ? withoutVersions(given) : given;
  const { view, notices } = parseCompareView(
    { path: pair, search, hash: location.hash },
    { ids, opening: pair, dates: shared.dates }
  );
  const [{ version: first }, { version: second }] = await Promise.all([
    begun[0] ?? fetchCompared(pair[0]),
    begun[1] ?? fetchCompared(pair[1])
  ]);
  const versions = [first, second] as const;
  const opening = commonLineOfContactDate(versions, shared.dates);
  const date = view.date ?? opening;
  const dates = [date, view.dateB ?? date] as const;
  const told = [
    ...remarked,
    ...compareNotices(notices, texts, locale.code),
    ...ignored.map(locale.messages.notice.parameter)
  ];
  const isElsewhere = dates.some(isOwnLineId) || notices.some(({ kind }) => kind === 'page');
  return { shared, locale, texts, options, pair, isNamed, view, versions, opening, dates, told, isElsewhere };
}

type Asked = Awaited<ReturnType<typeof readAsked>>;

/** Land, partitions, and what is drawn over or beside the maps. */
async function gatherPair({ shared, locale, texts, options, view, versions, opening, dates }: Asked) {
  const lands = await ofBoth(dates, (day) => fetchLand(day, view.measure));
  const partitions = [
    derivePartition(versions[0], lands[0].territory),
    derivePartition(versions[1], lands[1].territory)
  ] as const;
  const isDrawn = partitions.every(({ zones }) => zones.length > 0);
  const isOneLine = isSameLine(partitions[0].line, partitions[1].line);
  const isLaidOver = view.assets.length > 0 || view.pull !== null;
  const [over, differing, signing] = await Promise.all([
    isLaidOver
      ? import('./over/laid-over').then(({ fetchLaidOver }) =>
          ofBoth(lands, (land) => fetchLaidOver(view, land, locale))
        )
      : [],
    view.mode === 'difference' && isDrawn && isOneLine
      ? import('./write-difference').then(({ writeDifference }) =>
          writeDifference({ versions, partitions, view, credits: shared.credits, locale, texts })
        )
      : null,
    options.controls.includes('signing')
      ? import('./write-signing').then(({ writeSigningOn }) => writeSigningOn(versions, dates[0], opening, locale))
      : ''
  ]);
  return { lands, partitions, isDrawn, isOneLine, over, differing, signing };
}

type Gathered = Awaited<ReturnType<typeof gatherPair>>;
type Maps = Required<Painted>['maps'];

/** The maps of both sides, and that of differences where it is asked for, in a size. */
function drawMaps(
  { shared, locale, texts, pair, view, versions }: Asked,
  { lands, partitions, over, differing }: Gathered,
  size: typeof PAIR_SIZE
): Maps {
  const { facet, measure, preset, camera } = view;
  const titleOf = (index: 0 | 1) => inLanguage(versions[index].title, locale.code);
  const setting: PairSetting = {
    facet,
    measure,
    locale,
    units: shared.units,
    differenceTitle: texts.difference.title(titleOf(0), titleOf(1)),
    zoneHref: (side, zoneId) => `${atlasHref(locale, `plans/${pair[side === 'a' ? 0 : 1]}`)}#clause-${zoneId}`
  };
  const projection = pairProjection(size, { preset, camera });
  const sideOf = (index: 0 | 1): PairSide => ({
    frame: frameGeodata(lands[index].geodata, projection),
    version: versions[index],
    partition: partitions[index]
  });
  const settingOf = (index: 0 | 1): PairSetting => {
    const laid = over[index];
    if (laid === undefined) return setting;
    return { ...setting, signs: { name: 'laid', draw: (version) => (shown) => asSigns(laid.draw(version, shown)) } };
  };
  const sides = [sideOf(0), sideOf(1)] as const;
  return {
    ground: renderPairGround(sides),
    a: renderPairSide(sides[0], 'a', settingOf(0)),
    b: renderPairSide(sides[1], 'b', settingOf(1)),
    difference: differing?.draw(sides[1], settingOf(1)) ?? ''
  };
}

/** The frame as markup, and where its rows lead in the atlas. */
function writeFrame(asked: Asked, { partitions, isDrawn, isOneLine, over, differing, signing }: Gathered, maps: Maps) {
  const { shared, locale, texts, options, pair, view, versions, opening, told } = asked;
  const shownAddress = formatCompareView({ ...view, versions: pair });
  const address = pairAddress([...pair]);
  const embed = atlasHref(locale, `${EMBED_PAGE}/${pair.join('/')}`);
  const choices = address.search === '' ? shownAddress.search : shownAddress.search.replace('?', '&');
  const fullHref = atlasHref(locale, address.path) + address.search + choices + shownAddress.hash;
  const { body } = render(PaintedPair, {
    props: {
      versions,
      view,
      legends: partitions.map((partition, index) => {
        const version = versions[index === 0 ? 0 : 1];
        return deriveLegend(partition, view.facet, messagesFor(locale.messages, isSituation(version)));
      }),
      laid: over[0]?.legend ?? '',
      sides: [partitions[0].line, partitions[1].line],
      lines: distinctLines(partitions.filter(({ zones }) => zones.length > 0).map(({ line }) => line)),
      isOnTwoLines: !isOneLine && isDrawn,
      isComparable: isOneLine && isDrawn,
      maps,
      difference: differing?.note ?? null,
      signing,
      opening,
      notices: [
        ...told,
        ...(over[0]?.unknown ?? []).map((kind) => texts.notice.layer(kind)),
        ...(over[0]?.faults ?? [])
      ],
      shared,
      fullHref,
      liveHref: embed + formatEmbedQuery(options, shownAddress.search) + shownAddress.hash,
      renewed: document.querySelector('main')?.dataset['renewed'] ?? opening,
      locale,
      texts
    }
  });
  return { body, fullHref };
}

/**
 * Draws the frame of two versions as the address has it, with sentences on slips; not where that names a line of a
 * reader's own, or a page that there is not.
 *
 * @param path the versions in the path; of none the query names them
 */
export async function paintPair(path: readonly string[]): Promise<boolean> {
  const asked = await readAsked(path);
  if (asked.isElsewhere) return false;
  const gathered = await gatherPair(asked);
  if (isTaken()) return true;

  const { lands, signing } = gathered;
  const isInOwnSize = asked.view.camera !== null || innerWidth < FINE_PX;
  const maps = isInOwnSize ? EMPTY : drawMaps(asked, gathered, PAIR_SIZE);
  const [date, dateB] = asked.dates;
  handOver({ lands: { [date]: lands[0].territory, [dateB]: lands[1].territory }, maps, signing });

  const { body, fullHref } = writeFrame(asked, gathered, maps);
  const box = coverFrame(body);
  if (asked.isNamed) document.title = box.querySelector('h1')?.textContent ?? document.title;
  // Rows of the comparison are in the atlas.
  for (const link of box.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', fullHref.replace(/#.*/u, '') + (link.getAttribute('href') ?? ''));
  const pane = [...box.querySelectorAll<HTMLElement>('.pane')].find(({ clientWidth }) => clientWidth > 0);
  if (!isInOwnSize || pane === undefined) return true;
  drawInSizeOf(pane, () => {
    const drawn = drawMaps(asked, gathered, { width: pane.clientWidth, height: pane.clientHeight });
    handOver({ maps: drawn });
    for (const defs of box.querySelectorAll('svg.shared > defs')) defs.innerHTML = drawn.ground;
    for (const [name, markup] of [
      ['a', drawn.a],
      ['b', drawn.b],
      ['alone', drawn.difference]
    ] as const)
      for (const sheet of box.querySelectorAll(`.pane.${name} > .sheet`)) sheet.innerHTML = markup;
  });
  return true;
}

/**
 * Draws the map of a version in somebody else's page as its host has chosen it, with its legend and its words, before all
 * other scripts and without them: they come once somebody turns to the map. It is built by itself, as workers are, and
 * its components as what writes markup, see `components-as-markup.mjs`; so it holds what draws and nothing of the page.
 *
 * It answers with an event on the document: `painted`, or `unpainted` where the address asks for what it cannot draw, or
 * has a slip that the page tells of.
 */
import { render } from 'svelte/server';
import { frameAtHand } from '$lib/cartography/ground/frame';
import { mercatorAt } from '$lib/cartography/ground/projection';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { fetchGeodata } from '$lib/client/fetch-geodata';
import { fetchJson } from '$lib/client/fetch-json';
import { guardMarkup } from '$lib/client/trusted-markup';
import MapCaption from '$lib/components/MapCaption.svelte';
import MapLegend from '$lib/components/version/MapLegend.svelte';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { fetchMessages } from '$lib/i18n/at-hand/store';
import { localeOfSegment } from '$lib/i18n/locale';
import { localeFor } from '$lib/i18n/situation';
import { isSituation } from '$lib/plans/schema/plan-version';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';
import { datedLine } from '$lib/territory/line-of-contact';
import { readTerritory } from '$lib/territory/read-territory';
import { formatEmbedQuery, readEmbedQuery } from '$lib/view/embed/embed-options';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { PRESET_VIEW_IDS } from '$lib/view/page/preset-views';
import { formatView, parseView } from '$lib/view/page/url';
import type { ComparedVersion } from '../../compare/data/load-pair.server';
import type { SharedVersionData } from '../../shared/load-shared-versions.server';
import { frameInFormat, showFormat, writeSubject } from '../../shared/plates/format-plate';
import { coveredByButtons, EMBED_PLATE } from '../../shared/plates/plates';

/** Way to the top of the site from where the build puts this file; not in place, where the bundler would look for it. */
const TO_TOP = '../../..';
const SITE = new URL(TO_TOP, import.meta.url).href.replace(/\/$/u, '');
const VERSION = /\/embed\/([^/]+)\//u;

const all = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)];

/** Whether the page's own scripts have begun: the document is theirs then. */
let isOver = false;
const giveBack: (() => void)[] = [];

/** Puts markup in the place of an element until the page's own scripts begin. */
function replace(selector: string, markup: string): void {
  const original = document.querySelector(selector);
  if (original === null) return;
  const box = document.createElement('div');
  box.style.display = 'contents';
  box.innerHTML = markup;
  original.replaceWith(box);
  giveBack.push(() => {
    const focused = box.contains(document.activeElement) ? document.activeElement?.getAttribute('data-class') : null;
    box.replaceWith(original);
    if (focused != null)
      document.addEventListener(
        'alive',
        () =>
          setTimeout(() => {
            focusClass(focused);
          }),
        { once: true }
      );
  });
}

/** Whoever had come to a class of the legend by keyboard stays there. */
function focusClass(id: string): void {
  document.querySelector<HTMLElement>(`[data-class="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

document.addEventListener(
  'hydrate',
  () => {
    isOver = true;
    for (const undo of giveBack) undo();
  },
  { once: true }
);

async function paint(): Promise<boolean> {
  const [, id = ''] = VERSION.exec(location.pathname) ?? [];
  const { lang, dataset } = document.documentElement;
  const { code } = localeOfSegment(lang);
  const [compared, shared, build] = (await Promise.all([
    fetchJson(SITE, `compare/versions/${id}.json`),
    fetchJson(SITE, 'compare/shared.json'),
    fetchJson(SITE, '_app/version.json'),
    fetchMessages(code)
  ])) as [ComparedVersion, SharedVersionData, { version: string }, undefined];
  // Data of a newer atlas are not laid under the words of this document.
  if (build.version !== dataset['atlas']) return false;
  const { version } = compared;
  const locale = localeFor(localeOfSegment(lang), isSituation(version));
  const { options, search, ignored } = readEmbedQuery(location.search);
  const { view, notices } = parseView(
    { search, hash: location.hash },
    { locale: code, versionId: id, dates: shared.dates }
  );
  if (ignored.length > 0 || notices.length > 0) return false;

  const date = view.date ?? defaultLineOfContactDate(version, shared.dates);
  const files = fetchGeodata(`${SITE}/${GEODATA_FOLDER}`);
  const [ground, topology] = await Promise.all([files.ground(), files.territory(date)]);
  const geodata = { ...ground, territory: topology };
  const partition = derivePartition(version, readTerritory(datedLine(date), topology));
  const entries = deriveLegend(partition, view.facet, locale.messages);
  const isKnown = view.isolated === null || entries.some((entry) => entry.id === view.isolated);
  const [sheet] = all<HTMLElement>('.sheets .sheet');
  const [atlas, live] = all<HTMLAnchorElement>('.ways a');
  if (isOver) return true;
  if (!isKnown || sheet === undefined || atlas === undefined) return false;

  guardMarkup();
  // The marks around the drawing stay: by them the page finds what it has not to write.
  const draw = (markup: string) => {
    const drawn = sheet.querySelector('svg');
    if (drawn !== null) drawn.outerHTML = markup;
  };
  const preset = view.preset ?? defaultPresetView(version);
  const subject = { name: 'painted', version, partition, view, locale, units: shared.units, page: atlas.href };
  const { camera } = view;
  if (camera === null) {
    const frame = frameInFormat(geodata, EMBED_PLATE, preset);
    draw(writeSubject(frame, showFormat(EMBED_PLATE, preset), subject));
  } else {
    // A place and a scale: every box shows another part of the land.
    const observer = new ResizeObserver(() => {
      const window = { width: sheet.clientWidth, height: sheet.clientHeight };
      const frame = frameAtHand(geodata, mercatorAt(camera, window));
      draw(writeSubject(frame, { window, covered: coveredByButtons(window.width) }, subject));
    });
    observer.observe(sheet);
    giveBack.push(() => {
      observer.disconnect();
    });
  }

  const { line } = partition;
  const legend = { entries, view, line, version, locale, onisolate: () => undefined };
  replace('.legend > section', render(MapLegend, { props: legend }).body);
  const { credits } = shared;
  const caption = { version, line, newestLine: null, credits, measure: view.measure, locale };
  replace('footer > .caption', render(MapCaption, { props: caption }).body);
  for (const select of all<HTMLSelectElement>('[data-control="date"] select')) select.value = date;
  for (const select of all<HTMLSelectElement>('[data-control="facets"] select')) select.value = view.facet;
  for (const [index, button] of all('.views button').entries())
    button.setAttribute('aria-pressed', String(camera === null && PRESET_VIEW_IDS[index] === preset));
  const chosen = formatView(view);
  atlas.href += chosen.search + chosen.hash;
  if (live !== undefined) live.href += formatEmbedQuery(options, chosen.search) + chosen.hash;
  return true;
}

paint()
  .catch(() => false)
  .then((isPainted) => document.dispatchEvent(new Event(isPainted ? 'painted' : 'unpainted')));

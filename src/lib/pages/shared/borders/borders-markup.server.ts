import { escapeXml } from '$lib/cartography/scene/svg-text';
import {
  alongParts,
  describeBorders,
  measureBorders,
  type MeasuredBorders
} from '$lib/derivation/borders/describe-borders';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { formatNumber } from '$lib/i18n/format';
import { formatLine } from '$lib/i18n/format-line';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { borderNotes } from '$lib/i18n/messages/border-notes';
import { borderMessages } from '$lib/i18n/messages/borders';
import { requireVersion } from '$lib/plans/catalogue';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { readBorders, readManifest, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { writeBands } from './bands-markup.server';

const allDates = (): string[] => readManifest().dates.map(({ date }) => date);

/** The borders of a version on a line of the atlas. */
export const bordersOn = (version: PlanVersion, date: string): MeasuredBorders =>
  measureBorders(derivePartition(version, requireFaces(date)), readBorders(date));

/** The line that a version stands on, and the newest one where that is another. */
export function borderDates(version: PlanVersion): string[] {
  const dates = allDates();
  return [...new Set([defaultLineOfContactDate(version, dates), dates.at(-1) ?? ''])];
}

/** The table of one version's borders: by what they follow, and as long as they are on the newest line. */
function writeTable(measured: readonly MeasuredBorders[], code: InterfaceLanguage): string {
  const texts = borderMessages(code);
  const [own, newest] = measured;
  if (own === undefined) return '';
  const km = (length: number) => formatNumber(length, code);
  const along = (parts: MeasuredBorders['today']['along']) =>
    alongParts(parts)
      .map(([kind, length]) => `${texts.along[kind]} ${km(length)}`)
      .join(', ');
  const keys = new Map(
    measured.flatMap(({ borders }) => borders.map(({ between }) => [between.join(), between] as const))
  );
  const row = (
    name: string,
    own: Pick<MeasuredBorders['today'], 'km' | 'along'> | undefined,
    later: number | undefined
  ) =>
    `<tr><th scope="row">${escapeXml(name)}</th><td class="number">${own === undefined ? '–' : km(own.km)}</td>` +
    `<td>${own === undefined ? '' : escapeXml(along(own.along))}</td>` +
    (newest === undefined ? '' : `<td class="number">${later === undefined ? '–' : km(later)}</td>`) +
    '</tr>';
  const find = (set: MeasuredBorders | undefined, key: string) =>
    set?.borders.find(({ between }) => between.join() === key);
  const rows = [
    row(texts.column.today, own.today, newest?.today.km),
    ...[...keys].map(([key, [one, other]]) =>
      row(texts.between(texts.status[one], texts.status[other]), find(own, key), find(newest, key)?.km)
    )
  ];
  const head = [texts.column.between, texts.column.km, texts.column.along];
  if (newest !== undefined) head.push(texts.newest(formatLine(newest.line, code)));
  return (
    `<table><caption>${escapeXml(texts.caption(formatLine(own.line, code)))}</caption><thead><tr>` +
    head.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('') +
    `</tr></thead><tbody>${rows.join('')}</tbody></table>`
  );
}

/**
 * The line that a version would create, as its ledger has it: sentences and a table, on the version's own
 * line of contact and the newest one; empty where no map of it can be drawn.
 */
export function writeBorders(versionId: string, code: InterfaceLanguage): string {
  const version = requireVersion(versionId);
  if (version.notDrawn !== undefined) return '';
  const texts = borderMessages(code);
  const measured = borderDates(version).map((date) => bordersOn(version, date));
  const [own] = measured;
  if (own === undefined) return '';
  const sentences = describeBorders(own, readManifest().units, code).map((text) => `<li>${escapeXml(text)}</li>`);
  return (
    `<h2 id="borders-title">${escapeXml(version.kind === 'baseline' ? texts.titleToday : texts.title)}</h2>` +
    `<ul>${sentences.join('')}</ul>` +
    `<div class="scroll" tabindex="0" role="group" aria-labelledby="borders-title">${writeTable(measured, code)}</div>` +
    `<p class="note">${escapeXml(texts.method)}</p>`
  );
}

/** Leads from the page of a version, in either language, to an image of it. */
const imageLink = (versionId: string, figure: 'line' | 'bands', code: InterfaceLanguage): string =>
  `<p class="note" data-no-print><a href="../../export/?version=${versionId}&amp;figure=${figure}">` +
  `${escapeXml(borderNotes(code).images[figure])}</a></p>`;

/** The same as the page of the version has it: with the distances along the line that proposals name, folded. */
export function writeBorderSection(versionId: string, code: InterfaceLanguage): string {
  const borders = writeBorders(versionId, code);
  const [date] = borderDates(requireVersion(versionId));
  return borders === '' || date === undefined
    ? borders
    : borders + imageLink(versionId, 'line', code) + writeBands(date, code) + imageLink(versionId, 'bands', code);
}

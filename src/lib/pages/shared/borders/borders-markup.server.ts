import { escapeXml } from '$lib/cartography/scene/svg-text';
import { measureBorders, type MeasuredBorders } from '$lib/derivation/borders/describe-borders';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { borderNotes } from '$lib/i18n/messages/border-notes';
import { requireVersion } from '$lib/plans/catalogue';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { readBorders, readManifest, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { writeBands } from './bands-markup.server';
import { writeMeasured } from './write-borders';

const allDates = (): string[] => readManifest().dates.map(({ date }) => date);

/** The borders of a version on a line of the atlas. */
export const bordersOn = (version: PlanVersion, date: string): MeasuredBorders =>
  measureBorders(derivePartition(version, requireFaces(date)), readBorders(date));

/** The line that a version stands on, and the newest one where that is another. */
export function borderDates(version: PlanVersion): string[] {
  const dates = allDates();
  return [...new Set([defaultLineOfContactDate(version, dates), dates.at(-1) ?? ''])];
}

/**
 * The line that a version would create, as its ledger has it: sentences and a table, on the version's own
 * line of contact and the newest one; empty where no map of it can be drawn.
 */
export function writeBorders(versionId: string, code: InterfaceLanguage): string {
  const version = requireVersion(versionId);
  if (version.notDrawn !== undefined) return '';
  const measured = borderDates(version).map((date) => bordersOn(version, date));
  return writeMeasured(version, measured, readManifest().units, code);
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

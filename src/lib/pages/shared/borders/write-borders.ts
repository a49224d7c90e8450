import { escapeXml } from '$lib/cartography/scene/svg-text';
import { alongParts, describeBorders, type MeasuredBorders } from '$lib/derivation/borders/describe-borders';
import { formatNumber } from '$lib/i18n/format';
import { formatLine } from '$lib/i18n/format-line';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { borderMessages } from '$lib/i18n/messages/borders';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { AdministrativeUnit } from '$lib/territory/manifest';

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
 * The lines that a version would create, in sentences and a table.
 *
 * @param measured on the line that the version is shown on, and on the newest one where that is another; empty where no
 * map of it can be drawn
 */
export function writeMeasured(
  version: PlanVersion,
  measured: readonly MeasuredBorders[],
  units: readonly AdministrativeUnit[],
  code: InterfaceLanguage
): string {
  const texts = borderMessages(code);
  const [own] = measured;
  if (own === undefined) return '';
  const sentences = describeBorders(own, units, code).map((text) => `<li>${escapeXml(text)}</li>`);
  return (
    `<h2 id="borders-title">${escapeXml(version.kind === 'baseline' ? texts.titleToday : texts.title)}</h2>` +
    `<ul>${sentences.join('')}</ul>` +
    `<div class="scroll" tabindex="0" role="group" aria-labelledby="borders-title">${writeTable(measured, code)}</div>` +
    `<p class="note">${escapeXml(texts.method)}</p>`
  );
}

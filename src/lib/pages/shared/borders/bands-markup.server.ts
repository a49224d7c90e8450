import { escapeXml } from '$lib/cartography/scene/svg-text';
import { bandLand, type BandSide } from '$lib/derivation/borders/band-land';
import { formatDate, formatDistance } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { LOCALES } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { bandMessages } from '$lib/i18n/messages/bands';
import { facesOfTowns } from '$lib/places/towns';
import { MONITORING_PROPOSALS, type MonitoringZone } from '$lib/plans/monitoring/proposals';
import { originIn } from '$lib/plans/schema/source';
import { SOURCES } from '$lib/plans/sources';
import { readBands, readBorders, readManifest, readTowns } from '$lib/server/read-geodata';
import { tellBandSide } from '../bands/tell-band-side';

function tellSide(side: BandSide, code: InterfaceLanguage): string {
  const told = tellBandSide(side, { units: readManifest().units, towns: readTowns().towns }, code);
  return (
    `<b>${told.area}</b>; ${told.people}<span class="muted">${escapeXml(told.units)}</span>` +
    (told.towns === '' ? '' : `<span class="muted">${escapeXml(told.towns)}</span>`)
  );
}

/** Publications with what they have their words from; that a distance is known from accounts alone is said first. */
function citations({ sources, confidence }: MonitoringZone, code: InterfaceLanguage): string {
  const known = confidence === 'low' ? `${escapeXml(bandMessages(code).fromAccounts)}: ` : '';
  return known + listOutlets(sources, code);
}

function listOutlets(ids: readonly string[], code: InterfaceLanguage): string {
  return ids
    .flatMap((id) => SOURCES.find((source) => source.id === id) ?? [])
    .map((source) => {
      const { outlet, url } = source;
      const origin = originIn(source, code);
      const name = url === null ? escapeXml(outlet) : `<a href="${escapeXml(url)}">${escapeXml(outlet)}</a>`;
      return origin === undefined ? name : `${name} (${escapeXml(LOCALES[code].messages.sourceOrigin(origin))})`;
    })
    .join(', ');
}

/** What lies within the distances that monitoring proposals name, on a line of the atlas; folded. */
export function writeBands(date: string, code: InterfaceLanguage): string {
  const texts = bandMessages(code);
  const { column } = texts;
  const factors = readBorders(date);
  const townFaces = facesOfTowns(readTowns(), date);
  const declared = readBands();
  const rows = MONITORING_PROPOSALS.flatMap((proposal) => [
    `<tr><th scope="rowgroup" colspan="3"><b>${escapeXml(inLanguage(proposal.title, code))}</b>` +
      `<span class="muted">${escapeXml(inLanguage(proposal.note, code))}</span></th></tr>`,
    ...proposal.zones.flatMap((zone) => {
      const band = declared.find((candidate) => candidate.proposal === proposal.id && candidate.zone === zone.id);
      if (band === undefined) return [];
      const { sides } = bandLand(factors, band.km, townFaces);
      return [
        `<tr><th scope="row">${escapeXml(inLanguage(zone.name, code))}<span class="muted">${citations(zone, code)}</span></th>` +
          `<td>${tellSide(sides.ukraine, code)}</td><td>${tellSide(sides.russia, code)}</td></tr>`
      ];
    })
  ]);
  const { lineKm } = bandLand(factors, 1);
  const head = [column.zone, column.held(column.ukraine), column.held(column.russia)];
  return (
    `<details><summary>${escapeXml(texts.title)}</summary>` +
    `<p>${escapeXml(texts.intro(formatDate(date, code), formatDistance(lineKm, code)))}</p>` +
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeXml(texts.title)}"><table class="bands"><thead><tr>` +
    head.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('') +
    `</tr></thead><tbody>${rows.join('')}</tbody></table></div><p class="note">${escapeXml(texts.method)}</p></details>`
  );
}

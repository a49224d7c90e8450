import { escapeXml } from '$lib/cartography/scene/svg-text';
import { bandLand } from '$lib/derivation/borders/band-land';
import { todaysLine } from '$lib/derivation/borders/status-borders';
import { formatDate, formatNumber, formatRange } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { borderNotes } from '$lib/i18n/messages/border-notes';
import { readBorders, readManifest, readVerification } from '$lib/server/read-geodata';
import type { BorderFactors } from '$lib/territory/border-factors';

/** The declared distances at which faces were cut exactly, and the unit where they were. */
const CUT = { unit: 'UA-14', km: [5, 10, 40] } as const;
const KHERSON = 'UA-65';

/** Largest relative difference of the land within a distance from that of the faces that were cut there. */
function largestBandError(date: string, factors: BorderFactors): number {
  const faces = readManifest().dates.find((entry) => entry.date === date)?.faces ?? [];
  const errors = CUT.km.flatMap((km) =>
    (['ukraine', 'russia'] as const).map((holder) => {
      const cut = faces
        .filter((face) => face.unit === CUT.unit && face.holder === holder && (face.bandKm ?? Infinity) <= km)
        .reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
      const measured = bandLand(factors, km).sides[holder].units.find(({ unit }) => unit === CUT.unit)?.areaKm2 ?? 0;
      return cut === 0 ? 0 : Math.abs(measured / cut - 1);
    })
  );
  return Math.max(...errors);
}

/** How lengths and distances are measured, with the checks: the section of the method page. */
export function writeLengths(code: InterfaceLanguage): string {
  const { lengths: texts } = borderNotes(code);
  const rows = readVerification().lines.map(({ date, lengthKm }) => {
    const factors = readBorders(date);
    const { km, along } = todaysLine(factors);
    const kherson = factors.borders.find(
      ({ faces, kind }) => kind === 'lineOfContact' && faces.every((face) => face.startsWith(KHERSON))
    );
    return {
      date,
      reference: lengthKm,
      km,
      riverKm: along.river,
      khersonShare: kherson === undefined ? undefined : kherson.riverKm / kherson.km,
      bandError: largestBandError(date, factors)
    };
  });
  const number = (value: number, digits = 0) => formatNumber(value, code, digits);
  const worst = Math.max(...rows.map(({ km, reference }) => Math.abs(km - reference)));
  const shares = rows.flatMap(({ khersonShare, date }) =>
    khersonShare === undefined || date < '2024' ? [] : khersonShare
  );
  const paragraphs = [
    texts.measure,
    texts.reference(number(worst, 1)),
    texts.published,
    texts.river(formatRange([Math.min(...shares), Math.max(...shares)], (share) => number(share * 100))),
    texts.depth,
    texts.bands(number(Math.max(...rows.map(({ bandError }) => bandError)) * 100, 2))
  ].map((text) => `<p>${escapeXml(text)}</p>`);
  const cells = rows.map(
    ({ date, km, reference, riverKm }) =>
      `<tr><th scope="row">${formatDate(date, code, 'short')}</th>` +
      [km, reference, riverKm].map((value) => `<td class="number">${number(value)}</td>`).join('') +
      '</tr>'
  );
  const head = [texts.date, texts.ours, texts.geodesic, texts.atWater];
  return (
    `${paragraphs.join('')}<details><summary>${escapeXml(texts.table)}</summary>` +
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeXml(texts.table)}"><table><thead><tr>` +
    head
      .map((name, index) => `<th scope="col"${index === 0 ? '' : ' class="number"'}>${escapeXml(name)}</th>`)
      .join('') +
    `</tr></thead><tbody>${cells.join('')}</tbody></table></div></details>`
  );
}

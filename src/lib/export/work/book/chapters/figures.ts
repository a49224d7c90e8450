import { renderSheet } from '../../../../cartography/sheet/render-sheet';
import { describePeople } from '../../../../derivation/partition/describe-people';
import { formatArea, formatDate, formatPopulation } from '../../../../i18n/format';
import { inLanguage } from '../../../../i18n/localised';
import { faceAt, readFaceOutlines } from '../../../../places/face-at';
import { placeNames } from '../../../../places/place';
import { DONETSK, KHERSON, LUHANSK, ZAPORIZHZHIA } from '../../../../plans/schema/lands';
import { compareText } from '../../../../plans/search/compare-text';
import type { PlanVersion } from '../../../../plans/schema/plan-version';
import type { HeldArea } from '../../../../territory/territory';
import type { BookBlock } from '../book-blocks';
import type { BookTools } from '../book-tools';
import { unitNameIn } from '../../../../territory/unit-name';

/** Areas over time as a chart and as the sums that it is drawn from. */
export async function areasBlocks({ gather, words, store, locale }: BookTools): Promise<readonly BookBlock[]> {
  const sheet = renderSheet(await gather({ kind: 'areas-over-time', versions: [] }));
  const held = await store.heldAreas();
  const units = new Set<string>([LUHANSK, DONETSK, ZAPORIZHZHIA, KHERSON].map(({ code: unit }) => unit));
  const sum = (rows: readonly HeldArea[], side: 'heldByRussiaKm2' | 'heldByUkraineKm2') =>
    formatArea(
      rows.reduce((total, row) => total + row[side], 0),
      locale.code
    );
  const dates = [...new Set(held.map(({ date }) => date))];
  return [
    { kind: 'paragraph', look: 'lead', text: words.areasIntro },
    { kind: 'figure', sheet, alt: sheet.scene.description },
    {
      kind: 'table',
      columns: [
        { title: words.seriesTable.date, share: 0.34 },
        { title: words.seriesTable.russia, share: 0.33, isNumber: true },
        { title: words.seriesTable.ukraine, share: 0.33, isNumber: true }
      ],
      rows: dates.map((date) => {
        const rows = held.filter((row) => row.date === date && units.has(row.unit));
        return [formatDate(date, locale.code), sum(rows, 'heldByRussiaKm2'), sum(rows, 'heldByUkraineKm2')];
      })
    }
  ];
}

/** How many people lived on the land that each version would change. */
export async function peopleBlocks(
  versions: readonly PlanVersion[],
  { gather, words, locale }: BookTools
): Promise<readonly BookBlock[]> {
  const blocks: BookBlock[] = [{ kind: 'paragraph', look: 'lead', text: words.peopleIntro }];
  for (const version of versions) {
    if (version.notDrawn !== undefined) continue;
    const input = await gather({ kind: 'version', versions: [version.id] });
    const items = input.parts.flatMap(({ partition }) => describePeople(partition, locale));
    if (items.length === 0) continue;
    blocks.push({ kind: 'heading', level: 2, text: inLanguage(version.title, locale.code) }, { kind: 'list', items });
  }
  return blocks;
}

/** The places of the oblasts that lines of contact touch, with who holds each on a day. */
export async function placesBlocks(
  date: string,
  { words, store, manifest, locale }: BookTools
): Promise<readonly BookBlock[]> {
  const { code } = locale;
  const outlines = readFaceOutlines(await store.territory(date));
  const touched = new Set(outlines.faces.filter(({ holder }) => holder === 'russia').map(({ unit }) => unit));
  const places = (await store.places()).filter(({ unit }) => touched.has(unit));
  const entries = places.map((place) => {
    const name = placeNames(place, code);
    const other = name.lang === 'uk' ? place.en : place.uk;
    const faceId = faceAt(outlines, place);
    const face = outlines.faces.find(({ id }) => id === faceId);
    const unit = unitNameIn(manifest.units, place.unit, code);
    const people = formatPopulation(place.population, code) + (place.countedOn === undefined ? '*' : '');
    const holder = face === undefined ? [] : [words.holders[face.holder]];
    const others = other === null || other === name.text ? '' : ` (${other})`;
    return { name: name.text, entry: [name.text + others, unit, people, ...holder].join(', ') };
  });
  const sorted = entries.sort((a, b) => a.name.localeCompare(b.name, code) || compareText(a.entry, b.entry));
  return [
    { kind: 'paragraph', text: words.placesIntro(formatDate(date, code)) },
    { kind: 'paragraph', look: 'meta', text: words.holdersNote },
    { kind: 'index', entries: sorted.map(({ entry }) => entry) }
  ];
}

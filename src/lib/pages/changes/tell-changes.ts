import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { describePartition } from '$lib/derivation/partition/describe-partition';
import { sumAreas } from '$lib/derivation/partition/face-areas';
import { formatArea, formatDate, formatNumber, formatShare } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { changeMessages } from '$lib/i18n/messages/changes';
import { CHANGES, type Addition, type Change } from '$lib/plans/changes';
import type { Correction } from '$lib/plans/corrections';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { OPENING_VERSION } from '$lib/plans/version-ids';
import type { Territory } from '$lib/territory/territory';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { pagePath } from '../addresses/hrefs';

/** A change in the words of a language. */
export interface ToldChange {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Path below the site of the page that shows it. */
  readonly path: string;
}

/** What the figures of a change are measured on. */
export interface ChangeSources {
  readonly versions: readonly PlanVersion[];
  /** Dates of all lines of contact, ascending. */
  readonly dates: readonly string[];
  readonly territoryOn: (date: string) => Territory;
}

const heldByRussia = ({ faces }: Territory): number => sumAreas(faces.filter(({ holder }) => holder === 'russia'));

function tellLines({ lines, note }: Addition & { kind: 'lines' }, sources: ChangeSources, { code }: Locale) {
  const texts = changeMessages(code);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  const day = (date: string) => formatDate(date, code);
  const title =
    lines.length === 1
      ? texts.newLine(day(last))
      : texts.newLines(formatNumber(lines.length, code), day(first), day(last));
  const territory = sources.territoryOn(last);
  const held = heldByRussia(territory);
  const tellHeld = lines.length === 1 ? texts.held : texts.heldLast;
  const paragraphs = [tellHeld(formatArea(held, code), formatShare(held / sumAreas(territory.faces), code))];
  const before = sources.dates[sources.dates.indexOf(last) - 1];
  if (before !== undefined && lines.length === 1) {
    const moved = held - heldByRussia(sources.territoryOn(before));
    const tell = moved > 0 ? texts.more : texts.less;
    paragraphs.push(
      Math.abs(moved) < 0.5 ? texts.equal(day(before)) : tell(formatArea(Math.abs(moved), code), day(before))
    );
  }
  return { title, paragraphs: [...paragraphs, ...(note === undefined ? [] : [inLanguage(note, code)])] };
}

function tellVersion(id: string, { versions, dates, territoryOn }: ChangeSources, locale: Locale) {
  const version = versions.find((candidate) => candidate.id === id);
  if (version === undefined) throw new Error(`A change tells of the version “${id}”, which there is not.`);
  const date = defaultLineOfContactDate(version, dates);
  const told = describePartition(derivePartition(version, territoryOn(date)), locale);
  return {
    title: inLanguage(version.title, locale.code),
    paragraphs: [inLanguage(version.summary, locale.code), ...told]
  };
}

function tellCorrection({ where, before, after, reason }: Correction, { code }: Locale) {
  const texts = changeMessages(code);
  return {
    title: inLanguage(where, code),
    paragraphs: [
      `${texts.before}: ${inLanguage(before, code)}`,
      `${texts.after}: ${inLanguage(after, code)}`,
      `${texts.reason}: ${inLanguage(reason, code)}`
    ]
  };
}

function tell(change: Change, sources: ChangeSources, locale: Locale): Omit<ToldChange, 'kind'>[] {
  const { id, date } = change;
  switch (change.kind) {
    case 'lines': {
      const path = `${pagePath(locale, `plans/${OPENING_VERSION}`)}?date=${change.lines.at(-1) ?? ''}`;
      return [{ id, date, path, ...tellLines(change, sources, locale) }];
    }
    case 'versions':
      return change.versions.map((version) => ({
        id: `${id}-${version}`,
        date,
        path: pagePath(locale, `plans/${version}`),
        ...tellVersion(version, sources, locale)
      }));
    case 'correction':
      return [{ id, date, path: `${pagePath(locale, 'changes')}#${id}`, ...tellCorrection(change, locale) }];
    case 'release': {
      const title = changeMessages(locale.code).release(change.number);
      return [
        {
          id,
          date,
          path: `${pagePath(locale, 'changes')}#${id}`,
          title,
          paragraphs: [inLanguage(change.text, locale.code)]
        }
      ];
    }
  }
}

/** All changes in the words of a language, newest first, each with the figures that it moved. */
export const tellChanges = (sources: ChangeSources, locale: Locale): ToldChange[] =>
  CHANGES.flatMap((change) =>
    tell(change, sources, locale).map((told) => ({ ...told, kind: changeMessages(locale.code).kinds[change.kind] }))
  );

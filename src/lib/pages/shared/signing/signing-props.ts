import { layDateTrack, trackPaths } from '$lib/cartography/chart/date-track';
import type { ListedLine } from '$lib/components/lines/own-lines.svelte';
import { describeSigning, signingClause, type SigningDay } from '$lib/derivation/figures/describe-signing';
import {
  signingAreas,
  signingKinds,
  type SigningKind,
  type SigningSeries
} from '$lib/derivation/figures/signing-areas';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import { formatDate } from '$lib/i18n/format';
import { formatLine } from '$lib/i18n/format-line';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { inLanguage } from '$lib/i18n/localised';
import { signingMessages } from '$lib/i18n/messages/signing';
import { ownLine } from '$lib/own-line/own-line';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { isOwnLineId, lineKey } from '$lib/territory/line-of-contact';
import { outlineKey } from '$lib/territory/outline';

/** What the slider over days of signing shows. */
interface SigningSubject {
  readonly versions: readonly SigningVersion[];
  /** Lines of the reader's own, which follow the dates. */
  readonly own: readonly ListedLine[];
  /** The line in view, by its key. */
  readonly line: string;
  /**
   * What the versions make of it, and of other lines, as far as it is here: of lines of the reader's own, and of land drawn
   * by hand, nothing else knows.
   */
  readonly partitions: readonly Partition[];
  /** The line that the page opens on. */
  readonly opening: string;
  readonly code: InterfaceLanguage;
}

/** A version with its figures by date; the title only where there are several. */
interface SigningVersion {
  readonly id: string;
  readonly title: string;
  readonly series: SigningSeries;
}

/** The versions of those shown together that the slider tells of: an undrawn one has no figures. */
export const signingVersions = (
  versions: readonly PlanVersion[],
  code: InterfaceLanguage,
  seriesOf: (version: PlanVersion) => SigningSeries
): SigningVersion[] =>
  versions
    .filter(({ notDrawn }) => notDrawn === undefined)
    .map((version) => ({
      id: version.id,
      title: versions.length > 1 ? inLanguage(version.shortTitle, code) : '',
      series: seriesOf(version)
    }));

/** The other day that a sentence names: the newest line, else the one that the page opens on, else the first of the last run. */
function otherDay(line: string, opening: string, dates: readonly string[], firstOfRun: number): string | undefined {
  return [dates.at(-1), opening, dates[firstOfRun]].find((date) => date !== line);
}

/** Keys of the lines that the slider steps through: the atlas's by date, then those of the reader's own. */
export const signingKeys = (dates: readonly string[], own: readonly ListedLine[]): string[] => [
  ...dates,
  ...own.map(({ id }) => id)
];

/** A day with what its version is told by on it, of which all areas are known where it was cut along what is drawn. */
interface Day extends SigningDay {
  readonly kinds: readonly SigningKind[];
  readonly isWhole: boolean;
}

/** Everything that the slider draws and says, the same in a prerendered page and in the browser. */
export function signingProps({ versions, own, line, partitions, opening, code }: SigningSubject) {
  const texts = signingMessages(code);
  const dates = versions[0]?.series.days.map(({ date }) => date) ?? [];
  const keys = signingKeys(dates, own);
  const track = layDateTrack(dates, own.length);
  const other = otherDay(line, opening, dates, track.runs.at(-1)?.[0] ?? 0);
  const isHeld = versions.every(({ series }) => series.kinds[0] === 'held-by-russia' && series.outlines.length === 0);
  const listed = own.find(({ id }) => id === line);
  // A line that the browser could not keep is in no list, only in what is drawn on it.
  const drawn = partitions.find((partition) => lineKey(partition.line) === line)?.line;
  const known = drawn ?? (listed && ownLine({ ...listed, credit: '' }));
  const lineText = known !== undefined ? formatLine(known, code) : isOwnLineId(line) ? '' : formatDate(line, code);

  const areasOf = ({ series }: (typeof versions)[number]) => {
    const [kind = 'held-by-russia'] = series.kinds;
    return series.days.map(({ areas }) => areas[kind]);
  };
  const dayOf = (key: string, { id, series }: (typeof versions)[number]): Day => {
    const given = partitions.find(({ versionId, line: its }) => versionId === id && lineKey(its) === key);
    const cut = given?.line.outlines?.map(outlineKey);
    const isCut = series.outlines.length > 0 && series.outlines.every((outline) => cut?.includes(outline));
    const found = isCut ? undefined : series.days.find(({ date }) => date === key)?.areas;
    const areas = found ?? (given === undefined ? null : signingAreas(given));
    return {
      when: isOwnLineId(key) ? ['own', lineText] : ['dated', formatDate(key, code)],
      areas,
      kinds: isCut && areas !== null ? signingKinds([areas]) : series.kinds,
      isWhole: isCut || series.outlines.length === 0
    };
  };
  /** Curves are of what sentences tell: of land drawn by hand few days are known. */
  const hasCurve = (version: (typeof versions)[number]) => dayOf(line, version).kinds[0] === version.series.kinds[0];
  const most = Math.max(1, ...versions.filter(hasCurve).flatMap(areasOf));
  return {
    track,
    dated: dates.length,
    value: Math.max(0, keys.indexOf(line)),
    valueText: texts.value(
      lineText,
      versions
        .map((version) => {
          const { title } = version;
          const { kinds, areas } = dayOf(line, version);
          const clause = signingClause(kinds, areas, code);
          return title === '' || clause === '' ? clause : texts.of(title, clause);
        })
        .filter((text) => text !== '')
        .join('; ')
    ),
    label: isHeld ? texts.situationLabel : texts.label,
    input: isHeld ? texts.situationInput : texts.input,
    texts,
    versions: versions.map((version) => {
      const { title } = version;
      const day = dayOf(line, version);
      // Of more than two there is no room for curves and other days.
      if (versions.length > 2) return { title, text: signingClause(day.kinds, day.areas, code), area: '', line: '' };
      const beside = other === undefined ? null : dayOf(other, version);
      const isKnown = beside !== null && (beside.isWhole || day.kinds[0] === 'held-by-russia');
      const text = describeSigning(day.kinds, day, isKnown ? beside : null, code);
      return {
        title,
        text,
        ...(hasCurve(version) ? trackPaths(track, areasOf(version), most) : { area: '', line: '' })
      };
    })
  };
}

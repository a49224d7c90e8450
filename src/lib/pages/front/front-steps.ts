import { deriveLegend } from '$lib/cartography/symbology/legend';
import type { MapSymbol } from '$lib/cartography/symbology/symbology';
import { derivePartition, type Partition } from '$lib/derivation/partition/derive-partition';
import { describePartition } from '$lib/derivation/partition/describe-partition';
import { formatArea, formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { frontMessages } from '$lib/i18n/messages/front';
import { messagesFor } from '$lib/i18n/situation';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { Territory } from '$lib/territory/territory';
import { HELD_LAND } from './held-land';

/** What is said beside a map that the front page offers. */
export interface FrontStep {
  readonly id: string;
  /** Name in the choice. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** What the map is and is not. */
  readonly note: string;
  /** Sentences with figures. */
  readonly told: readonly string[];
  readonly legend: readonly { readonly symbol: MapSymbol; readonly title: string; readonly area: string }[];
  /** The version shown; `null` where the map shows who holds what. */
  readonly versionId: string | null;
}

/** Sentences beside a map: who would hold how much, and what is asked of whom first. */
const MOST_SENTENCES = 4;

/** The words of a step: those of who holds what are the page's own, those of a version are the version's. */
function wordsOf(version: PlanVersion, partition: Partition, date: string, locale: Locale) {
  const { code, messages } = locale;
  const texts = frontMessages(code).map;
  if (version === HELD_LAND) {
    const { held: name, heldText: text, heldNote: note } = texts;
    return { name, title: texts.heldTitle(date), text, note, told: [], versionId: null };
  }
  return {
    name: inLanguage(version.shortTitle, code),
    title: inLanguage(version.title, code),
    text: inLanguage(version.summary, code),
    note: messages.proposalNote,
    told: describePartition(partition, locale).slice(0, MOST_SENTENCES),
    versionId: version.id
  };
}

/** A map of the front page: what it draws, and what is said beside it. */
export interface ReadStep {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly step: FrontStep;
}

/** The maps of the front page, all on one line of contact: who holds what, then the versions. */
export function readFrontSteps(versions: readonly PlanVersion[], territory: Territory, locale: Locale): ReadStep[] {
  const { code, messages } = locale;
  const date = territory.line.kind === 'dated' ? formatDate(territory.line.date, code) : '';
  return [HELD_LAND, ...versions].map((version) => {
    const partition = derivePartition(version, territory);
    const legend = deriveLegend(partition, 'status', messagesFor(messages, version === HELD_LAND)).map(
      ({ symbol, title, areaKm2 }) => ({ symbol, title, area: formatArea(areaKm2, code) })
    );
    return { version, partition, step: { id: version.id, ...wordsOf(version, partition, date, locale), legend } };
  });
}

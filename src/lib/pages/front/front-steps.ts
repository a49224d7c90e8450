import type { PlateStep } from '$lib/cartography/plate/step-plates';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { describePartition } from '$lib/derivation/partition/describe-partition';
import { formatArea, formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { frontMessages } from '$lib/i18n/messages/front';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { Territory } from '$lib/territory/territory';
import type { MapSymbol } from '$lib/cartography/symbology/symbology';

/** A map that the front page offers, with what is said beside it. */
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

function readStep(version: PlanVersion, territory: Territory, { locale, isFact }: { locale: Locale; isFact: boolean }) {
  const { code, messages } = locale;
  const texts = frontMessages(code).map;
  const partition = derivePartition(version, territory);
  const date = territory.line.kind === 'dated' ? formatDate(territory.line.date, code) : '';
  const legend = deriveLegend(partition, 'status', messages).map(({ symbol, title, areaKm2, zones }) => {
    const [zone] = zones;
    const control = zone?.terms.status.control;
    const isHeld = isFact && (control === 'russia' || control === 'ukraine');
    return { symbol, title: isHeld ? messages.held[control] : title, area: formatArea(areaKm2, code) };
  });
  const step: FrontStep = {
    id: version.id,
    name: isFact ? texts.held : inLanguage(version.shortTitle, code),
    title: isFact ? texts.heldTitle(date) : inLanguage(version.title, code),
    text: isFact ? texts.heldText : inLanguage(version.summary, code),
    note: isFact ? texts.heldNote : messages.proposalNote,
    told: isFact ? [] : describePartition(partition, locale).slice(0, MOST_SENTENCES),
    legend,
    versionId: isFact ? null : version.id
  };
  return { step, partition };
}

/**
 * The maps of the front page, all on one line of contact: who holds what, then the versions.
 *
 * @param held the land as it is held, in the form of a version
 * @param hrefOf address of a version's land
 */
export function readFrontSteps(
  { held, versions }: { readonly held: PlanVersion; readonly versions: readonly PlanVersion[] },
  territory: Territory,
  {
    locale,
    units,
    covered,
    crops,
    hrefOf
  }: Pick<PlateStep['input'], 'locale' | 'units' | 'covered' | 'crops'> & {
    readonly hrefOf: (versionId: string | null, zoneId: string) => string;
  }
): { readonly steps: readonly FrontStep[]; readonly plates: readonly PlateStep[] } {
  const read = [held, ...versions].map((version) => {
    const isFact = version === held;
    const { step, partition } = readStep(version, territory, { locale, isFact });
    const plate: PlateStep = {
      id: version.id,
      label: step.title,
      isFact,
      input: {
        version,
        partition,
        view: { facet: 'status', hidden: ['sites'], isolated: null, zone: null },
        locale,
        units,
        covered,
        ...(crops !== undefined && { crops }),
        zoneHref: (zoneId) => hrefOf(step.versionId, zoneId)
      }
    };
    return { step, plate };
  });
  return { steps: read.map(({ step }) => step), plates: read.map(({ plate }) => plate) };
}

import { lineName } from '../../territory/line-of-contact';
import { showTransitions, type StatusSide } from '../../cartography/symbology/difference-zones';
import type { Comparison, Transition } from '../../derivation/comparison/compare-partitions';
import { exportDataMessages } from '../../i18n/messages/export-data';
import '../../i18n/at-hand/keep-every';
import { LOCALES } from '../../i18n/locale';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { Localised } from '../../i18n/localised';
import type { AdministrativeUnit } from '../../territory/manifest';
import { unitName } from '../../territory/unit-name';
import { roundShare, roundToTenth } from './area-table';
import { peopleCells } from './people-cells';
import { meaningOf } from './attribute-names';
import type { Cell } from './csv-text';

/** Columns of transitions, codes only, in their order; they never change. */
const TRANSITION_COLUMNS = [
  'a',
  'b',
  'lineOfContact',
  'facet',
  'from',
  'to',
  'isSame',
  'isSilent',
  'unit',
  'areaKm2',
  'shareOfUkraine',
  'shareOfUnit',
  'transitionAreaKm2',
  'people',
  'peopleLow',
  'peopleHigh',
  'transitionPeople',
  'transitionPeopleLow',
  'transitionPeopleHigh'
] as const;

type TransitionColumn = (typeof TRANSITION_COLUMNS)[number];

/** The codes of a transition: from which status to which. */
export function transitionCodes({ a, b, line, facet }: Comparison, { from, to, isSame, isSilent }: Transition) {
  return {
    a: a.versionId,
    b: b.versionId,
    lineOfContact: lineName(line),
    facet,
    from,
    to,
    isSame: String(isSame),
    isSilent: String(isSilent)
  };
}

function rowsOf(comparison: Comparison, transition: Transition): Record<TransitionColumn, Cell>[] {
  return transition.units.map(({ unit, areaKm2, shareOfUnit, people }) => ({
    ...transitionCodes(comparison, transition),
    unit,
    areaKm2: roundToTenth(areaKm2),
    shareOfUkraine: roundShare(areaKm2 / comparison.totalKm2),
    shareOfUnit: roundShare(shareOfUnit),
    transitionAreaKm2: roundToTenth(transition.areaKm2),
    ...peopleCells(people),
    transitionPeople: transition.people?.estimate ?? null,
    transitionPeopleLow: transition.people?.low ?? null,
    transitionPeopleHigh: transition.people?.high ?? null
  }));
}

/** Both sides of each transition in words, in the comparison's order, as its page has them. */
export function transitionsInWords(comparison: Comparison) {
  const join = ({ title, detail }: StatusSide) => (detail === '' ? title : `${title}; ${detail}`);
  const [english, ukrainian] = [showTransitions(comparison, LOCALES.en), showTransitions(comparison, LOCALES.uk)];
  return english.map(({ transition, from, to }, index) => ({
    transition,
    words: {
      fromEn: join(from),
      fromUk: join(ukrainian[index]?.from ?? from),
      toEn: join(to),
      toUk: join(ukrainian[index]?.to ?? to)
    }
  }));
}

/** One row per transition and administrative unit, in codes and in words: areas add up over any grouping. */
export function describedTransitionRows(comparison: Comparison, units: readonly AdministrativeUnit[]) {
  return transitionsInWords(comparison).flatMap(({ transition, words }) =>
    rowsOf(comparison, transition).map((row) => {
      const name = unitName(units, String(row.unit));
      return { ...row, ...words, unitNameEn: name.en, unitNameUk: name.uk };
    })
  );
}

/** Columns of an exported table, in their order. */
export const DESCRIBED_TRANSITION_COLUMNS = [
  ...TRANSITION_COLUMNS,
  'fromEn',
  'fromUk',
  'toEn',
  'toUk',
  'unitNameEn',
  'unitNameUk'
] as const;

/** Meaning of a column of transitions. */
export function meaningOfTransition(column: string): Localised {
  const own = (code: InterfaceLanguage) =>
    (exportDataMessages(code).transitions as Readonly<Record<string, string>>)[column];
  const [en, uk] = [own('en'), own('uk')];
  // People of a whole transition are told as those of a whole zone.
  const told = column.replace(/^transitionPeople/u, 'zonePeople');
  return en === undefined || uk === undefined ? meaningOf(told) : { en, uk };
}

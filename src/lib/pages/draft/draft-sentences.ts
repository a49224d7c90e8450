import type { DraftFault } from '$lib/draft/draft-faults';
import type { DraftRemark } from '$lib/draft/read-draft';
import { LANGUAGES } from '$lib/i18n/languages';
import { formatArea, formatList, formatNumber } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import type { DraftMessages } from '$lib/i18n/messages/draft';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { MOST_CORNERS } from '$lib/plans/schema/plan-version-form';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import type { DeskNotice } from './draft-desk.svelte';
import { unitNameIn } from '$lib/territory/unit-name';

/** A fault in words, with what it is about. */
export interface ToldFault extends Pick<DraftFault, 'id' | 'isWrong'> {
  /** Name of the clause or regime; `''` for the draft as a whole. */
  readonly place: string;
  readonly sentence: string;
  /** Faults that the list alone tells: beside the clause they would be in the way. */
  readonly isQuiet: boolean;
}

type Units = readonly Pick<AdministrativeUnit, 'code' | 'name'>[];

/** Puts into words what is wrong with a draft. */
export function tellFaults(
  faults: readonly DraftFault[],
  version: PlanVersion,
  units: Units,
  texts: DraftMessages,
  { code }: Locale
): ToldFault[] {
  const parts = [...version.provisions, ...version.overlays];
  const nameOf = (id: string) =>
    id === 'remainder' ? texts.rest : (inLanguage(parts.find((part) => part.id === id)?.name, code) ?? '');
  const quoted = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => LANGUAGES[code].quotes.join(nameOf(id))),
      code
    );
  const unitNames = (codes: readonly string[]) =>
    formatList(
      codes.map((one) => unitNameIn(units, one, code)),
      code
    );
  const say = ({ told }: DraftFault): string => {
    const words = texts.faults;
    switch (told.kind) {
      case 'no-name':
        return words.noName;
      case 'no-land':
        return words.noLand;
      case 'silent':
        return words.silent;
      case 'unknown-unit':
        return words.unknownUnit(told.given);
      case 'point':
        return words.point(told.given);
      case 'too-long':
        return words.tooLong(formatNumber(told.length, code), formatNumber(told.most, code));
      case 'uncut':
        return words.uncut(
          formatNumber(told.km, code),
          formatList(
            told.cutAt.map((km) => formatNumber(km, code)),
            code
          )
        );
      case 'uncut-there':
        return words.uncutThere(unitNames(told.cutIn));
      case 'few-corners':
        return words.fewCorners;
      case 'many-corners':
        return words.manyCorners(formatNumber(told.count, code), formatNumber(MOST_CORNERS, code));
      case 'no-place':
        return words.noPlace(formatNumber(told.corner, code));
      case 'crosses':
        return words.crosses(told.at.map((degrees) => degrees.toFixed(2)).join(', '));
      case 'outside':
        return words.outside;
      case 'too-small':
        return words.tooSmall(formatNumber(told.leastKm2, code, 1));
      case 'partly-outside':
        return words.partlyOutside(formatArea(told.km2, code));
      case 'many-outlines':
        return words.manyOutlines(formatNumber(told.most, code));
      case 'shadowed':
        return words.shadowed(quoted(told.by));
      case 'part':
        return words.part(quoted(told.by));
    }
  };
  const told = faults.map((fault) => ({
    id: fault.id,
    isWrong: fault.isWrong,
    place: fault.id === '' ? '' : nameOf(fault.id),
    sentence: say(fault),
    isQuiet: fault.told.kind === 'part'
  }));
  // Two outlines of one clause may have the same fault: what is said of a clause is said once, and lists go by it.
  return [...new Map(told.map((fault) => [`${fault.id} ${fault.sentence}`, fault])).values()];
}

function tellRemark(remark: DraftRemark, texts: DraftMessages, { code, messages }: Locale): string {
  switch (remark.kind) {
    case 'status': {
      const where = remark.clause === 0 ? texts.rest : texts.clause(formatNumber(remark.clause, code));
      return texts.remark.status(where, messages.facet[remark.facet], remark.given);
    }
    case 'land':
      return texts.remark.land(texts.clause(formatNumber(remark.clause, code)));
    case 'name-cut':
      return texts.remark.nameCut(remark.given);
    case 'too-many':
      return texts.remark.tooMany(remark.given);
  }
}

/** Puts into words how a draft was opened. */
export function tellNotice(notice: DeskNotice, texts: DraftMessages, locale: Locale): string {
  switch (notice.kind) {
    case 'bad-link': {
      const { link } = notice;
      if (link.kind === 'newer') return texts.link.newer(link.form);
      return link.kind === 'unknown-form' ? texts.link.unknownForm(link.form) : texts.link[link.kind];
    }
    case 'elsewhere':
      return texts.elsewhere;
    case 'linked':
      return texts.store.linked;
    case 'lost-base':
      return texts.lostBase(notice.id);
    case 'lost-from':
      return texts.lostFrom(notice.id);
    case 'remark':
      return tellRemark(notice.remark, texts, locale);
  }
}

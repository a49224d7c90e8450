import type { Zone } from '../../derivation/partition/derive-partition';
import { byKind, type Ledger, type LedgerSum } from '../../ledger/derive-ledger';
import type { InFace, LedgerAsset, LedgerTown } from '../../ledger/land-things';
import { lineName } from '../../territory/line-of-contact';
import { roundToTenth } from '../table/area-table';
import { peopleRecord } from '../table/people-cells';

function clauseRecord({ id, terms }: Zone) {
  const { point, pointNote, name, basis, confidence, paraphrase, status } = terms;
  return { zone: id, name, point, pointNote: pointNote ?? null, basis, confidence, status, paraphrase };
}

const townRecord = ({ thing, isNearLine }: InFace<LedgerTown>) => {
  const { id, en, uk, population, countedOn } = thing;
  return { id, name: { en, uk }, population, countedOn: countedOn ?? null, isNearLine };
};

const assetRecord = ({ thing, isNearLine }: InFace<LedgerAsset>) => {
  const { id, type, en, uk, status, statusDate, figure, confidence, sources } = thing;
  return { id, type, name: { en, uk }, status, statusDate, figure: figure ?? null, confidence, isNearLine, sources };
};

const assetsRecord = (assets: readonly InFace<LedgerAsset>[]) =>
  Object.fromEntries(byKind(assets).map((group) => [group.kind, group.assets.map(assetRecord)]));

function landRecord({ move, from, to, areaKm2, people, towns, assets, capacity }: LedgerSum) {
  const things = { towns: towns.map(townRecord), assets: assetsRecord(assets) };
  return { move, from, to, areaKm2: roundToTenth(areaKm2), ...peopleRecord(people), ...things, capacity };
}

/** A ledger as a record: sums from whom to whom, then the same by clause. */
export function ledgerRecord({ versionIds: [version, versus], line, rows, sums, ownTerms, unspokenKm2 }: Ledger) {
  return {
    version,
    versus: versus ?? null,
    lineOfContact: lineName(line),
    totals: sums.map(landRecord),
    byClause: rows.map((row) => ({ holder: row.holder, ...landRecord(row), clauses: row.zones.map(clauseRecord) })),
    ownTerms: ownTerms.map(({ site, asset, terms }) => ({
      site,
      asset: asset === undefined ? null : assetRecord(asset),
      terms: terms.map((term) => {
        if (term === undefined) return null;
        const { point, basis, confidence, term: words, paraphrase } = term;
        return { point, basis, confidence, term: words, paraphrase };
      })
    })),
    textSilentOnKm2: roundToTenth(unspokenKm2)
  };
}

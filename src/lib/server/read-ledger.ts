import { derivePartition } from '../derivation/partition/derive-partition';
import { deriveLedger, type Ledger } from '../ledger/derive-ledger';
import { thingsOnDate } from '../ledger/land-things';
import type { PlanVersion } from '../plans/schema/plan-version';
import { defaultLineOfContactDate } from '../view/page/default-date';
import { readAssets, readManifest, readTowns, requireFaces } from './read-geodata';

/** What would change hands under a version, on its own line unless another date is given. */
export function readLedger(version: PlanVersion, date?: string): Ledger {
  const dates = readManifest().dates.map((entry) => entry.date);
  const wanted = date ?? defaultLineOfContactDate(version, dates);
  const things = thingsOnDate(readTowns(), readAssets(), wanted);
  return deriveLedger(version, derivePartition(version, requireFaces(wanted)), things);
}

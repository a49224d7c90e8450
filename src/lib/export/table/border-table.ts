import type { MeasuredBorders } from '../../derivation/borders/describe-borders';
import { lineName } from '../../territory/line-of-contact';
import type { BorderColumn } from './border-columns';
import type { Cell } from './csv-text';

type Row = Readonly<Record<BorderColumn, Cell>>;

/** The rows of one version on one line: one for each border, or one that has none. */
export function borderRows(version: string, { line, today, borders, depth }: MeasuredBorders): Row[] {
  const told = {
    version,
    lineOfContact: lineName(line),
    todayKm: today.km,
    depthLargestKm: depth?.largest ?? null,
    depthTypicalKm: depth?.typical ?? null
  };
  const none = { status: 'none', otherStatus: 'none', km: null, onLineKm: null };
  const alongNone = { lineOfContactKm: null, oblastBorderKm: null, riverKm: null, setDistanceKm: null };
  if (borders.length === 0) return [{ ...told, ...none, ...alongNone }];
  return borders.map(({ between: [status, otherStatus], km, onTodaysLineKm, along }) => ({
    ...told,
    status,
    otherStatus,
    km,
    onLineKm: onTodaysLineKm,
    lineOfContactKm: along.lineOfContact,
    oblastBorderKm: along.oblastBorder,
    riverKm: along.river,
    setDistanceKm: along.setDistance ?? 0
  }));
}

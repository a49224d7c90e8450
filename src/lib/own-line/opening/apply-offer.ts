import type { LineReading } from '../control-drawing';
import type { Remark } from '../../territory/line/bad-line';
import { changeOffered, changeShapes } from '../shapes/coordinates';

const OFFERS = ['axes-may-be-swapped', 'may-be-projected'];

/** Remarks that offer to change what the numbers of a file mean. */
export const offersOf = ({ remarks }: LineReading): Remark[] => remarks.filter(({ code }) => OFFERS.includes(code));

/** The reading as the offer has it; the offer and those beside it give way to a remark that it was taken. */
export async function applyOffer(reading: LineReading, offer: Remark): Promise<LineReading> {
  const change = await changeOffered(offer);
  if (change === undefined) return reading;
  const taken: Remark =
    offer.code === 'axes-may-be-swapped'
      ? { code: 'axes-swapped' }
      : { code: 'projected-back', values: { crs: String(offer.values?.name ?? '') } };
  const others = reading.remarks.filter(({ code }) => !OFFERS.includes(code));
  const parts = reading.parts?.map((part) => ({ ...part, positions: part.positions.map(change) }));
  return {
    ...reading,
    ...changeShapes(reading, change),
    ...(parts !== undefined && { parts }),
    remarks: [...others, taken]
  };
}

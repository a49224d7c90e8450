import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv-text';

const cellOf = (value: string | number | null) => csvParse(writeCsv(['cell', 'next'], [{ cell: value, next: 1 }]))[0];

describe('writeCsv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1', '+380', "=cmd|'/C calc'!A1"])(
    'puts an apostrophe in front of %j',
    (value) => {
      expect(cellOf(value)?.cell).toBe(`'${value}`);
    }
  );

  it.each([-1.5, 0, 1e-7, 26500.4])('leaves the number %d alone', (value) => {
    expect(Number(cellOf(value)?.cell)).toBe(value);
  });

  it('leaves nothing empty but what is', () => {
    expect(cellOf(null)?.cell).toBe('');
    expect(writeCsv(['cell'], [])).toBe('cell\n');
  });

  it('gives back every text that is no formula, and the number of rows and cells', () => {
    const harmless = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=', ' ', 'ї') })
      .map((value) => `x${value}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless)), (pairs) => {
        const text = writeCsv(
          ['a', 'b'],
          pairs.map(([a, b]) => ({ a, b }))
        );
        expect(csvParseRows(text).slice(1)).toEqual(pairs);
      })
    );
  });
});

import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WITH_COMMAS, writeCsv } from './csv-text';

const cellOf = (value: string | number | null) =>
  csvParse(writeCsv(['cell', 'next'], [{ cell: value, next: 1 }]).slice(1))[0];

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
    expect(writeCsv(['cell'], [])).toBe('\uFEFFcell\n');
  });

  it('begins with the mark that tells a spreadsheet the encoding', () => {
    expect(new TextEncoder().encode(writeCsv(['cell'], [])).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it('writes decimals behind a comma where they are so written, between semicolons', () => {
    const rows = [{ name: 'a, b; c', areaKm2: 1.9 }];
    expect(writeCsv(['name', 'areaKm2'], rows, WITH_COMMAS)).toBe('\uFEFFname;areaKm2\n"a, b; c";1,9\n');
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
        expect(csvParseRows(text.slice(1)).slice(1)).toEqual(pairs);
      })
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVectorFile } from '../../../../tests/fixtures/read-vector-file';
import { writeDbase } from './dbase-table';
import { encodeText } from '../table/zip-files';

/** The rows as mapshaper reads a table on its own. */
async function read(values: readonly (string | number | null)[]) {
  const table = writeDbase([{ name: 'value', values }], values.length, '2026-01-02');
  const { features } = await readVectorFile('table.dbf', { 'table.dbf': table, 'table.cpg': encodeText('UTF-8') });
  return features.map(({ properties }): unknown => properties?.['value']);
}

describe('writeDbase', () => {
  it('keeps numbers, with as many decimals as the column needs', async () => {
    expect(await read([0.4, -12, 1e-5, 603628.7])).toEqual([0.4, -12, 0.00001, 603628.7]);
  });

  it('cuts a long text between two characters, and says so by an ellipsis', async () => {
    const [cut] = await read([`a${'ї'.repeat(200)}`]);
    expect(cut).toBe(`a${'ї'.repeat(125)}…`);
  });

  it('leaves no control character in a text', async () => {
    expect(await read(['a\u0000b\r\n\u001ac\u0085d'])).toEqual(['a b c d']);
  });

  it('reads back whatever text fits', async () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'ї', '😀', '"', '=', '*', ';'), maxLength: 60 }), {
      minLength: 1,
      maxLength: 5
    });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        expect(await read(values)).toEqual(values);
      }),
      { numRuns: 30 }
    );
  });
});

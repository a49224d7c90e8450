import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, LngLat } from './sheet-view';
import {
  cleanAnnotations,
  cleanText,
  formatAnnotations,
  LONGEST_TEXT,
  MOST_ANNOTATIONS,
  parseAnnotations
} from './annotation-text';

const rounded = (least: number, most: number, decimals: number) =>
  fc.integer({ min: least * 10 ** decimals, max: most * 10 ** decimals }).map((value) => value / 10 ** decimals);
const positions: fc.Arbitrary<LngLat> = fc.tuple(rounded(-180, 180, 3), rounded(-85, 85, 3));
const texts = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map(cleanText)
  .filter((text) => text !== '');
const annotations: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), at: positions, text: texts }),
  fc.record({ kind: fc.constant('arrow' as const), from: positions, to: positions }),
  fc.record({ kind: fc.constant('circle' as const), at: positions, radiusKm: rounded(0.1, 1000, 1) })
);
const lists = fc.array(annotations, { maxLength: MOST_ANNOTATIONS });
const text = (words: string): Annotation => ({ kind: 'text', at: [37.5, 48.5], text: words });

describe('formatAnnotations and parseAnnotations', () => {
  it('round-trip every list in characters that an address takes as they are', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const encoded = formatAnnotations(list);
        expect(encoded).toMatch(/^(?:1\.[\w-]+)?$/u);
        expect(parseAnnotations(encoded)).toEqual({ annotations: list, leftOut: 0, signs: [] });
      })
    );
  });

  it('keep spaces within a text, and numbers at its beginning', () => {
    const list = [text('12 km — звідси на схід'), text('1 2 3')];
    expect(parseAnnotations(formatAnnotations(list)).annotations).toEqual(list);
  });

  it('write nothing for nothing', () => {
    expect(formatAnnotations([])).toBe('');
    expect(parseAnnotations('')).toEqual({ annotations: [], leftOut: 0, signs: [] });
  });
});

describe('parseAnnotations', () => {
  const encode = (lines: string) => `1.${btoa(lines)}`;

  it('is total: any text gives annotations within the limits', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (given, isEncoded) => {
        const encoded = isEncoded ? `1.${Buffer.from(given).toString('base64url')}` : given;
        const { annotations: read } = parseAnnotations(encoded);
        expect(cleanAnnotations(read)).toEqual(read);
        expect(parseAnnotations(formatAnnotations(read))).toEqual({ annotations: read, leftOut: 0, signs: [] });
      })
    );
  });

  it('reads what is left of a text that was cut off', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (list, cut) => {
        const encoded = formatAnnotations(list);
        const { annotations: read } = parseAnnotations(encoded.slice(0, cut % (encoded.length + 1)));
        expect(read.length).toBeLessThanOrEqual(list.length);
      })
    );
  });

  it.each([
    ['another form', '2.dA', 1],
    ['no base64', '1.***', 1],
    ['no UTF-8', encode('t 1 2 \u00ff'), 1],
    ['a kind that there is not', encode('z 1 2 3\nc 37 48 5'), 1],
    ['a place off the map', encode('t 400 48 here\nc 37 89 5\na 37 48 39 99'), 3],
    ['numbers of another form', encode('t 1e3 48 here\nc 37 48 Infinity\na 37 48 39'), 3],
    ['more than a circle has', encode('c 37 48 5 6'), 1]
  ])('leaves out %s', (_, encoded, leftOut) => {
    expect(parseAnnotations(encoded).leftOut).toBe(leftOut);
  });

  it('takes the first of too many', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `t 37 48 No. ${String(index)}`);
    const { annotations: read, leftOut } = parseAnnotations(encode(lines.join('\n')));
    expect(read).toHaveLength(MOST_ANNOTATIONS);
    expect(leftOut).toBe(30 - MOST_ANNOTATIONS);
  });
});

describe('cleanText', () => {
  it('strips what reverses, hides or breaks a line, and halves of characters', () => {
    expect(cleanText(' a\u202eb\u0000c\r\n \u200b d\u200be\ud800 ')).toBe('abc de');
  });

  it('cuts by characters, never through one', () => {
    expect([...cleanText('ґ'.repeat(200))]).toEqual(Array(LONGEST_TEXT).fill('ґ'));
  });
});

describe('cleanAnnotations', () => {
  it('brings numbers to what is kept and radii into their limits', () => {
    expect(
      cleanAnnotations([
        { kind: 'circle', at: [37.123456, -0.0001], radiusKm: 5000 },
        { kind: 'circle', at: [37, 48], radiusKm: NaN },
        text('   ')
      ])
    ).toEqual([{ kind: 'circle', at: [37.123, 0], radiusKm: 1000 }]);
  });
});

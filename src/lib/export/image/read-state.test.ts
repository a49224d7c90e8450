import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TINY_JOB } from '../../../../tests/fixtures/tiny-sheet';
import { IMAGE_FORMATS } from './image-formats';
import { NODE_PLATFORM } from './platform/node-platform';
import { readState } from './metadata/read-state';

const { state } = TINY_JOB.metadata;
const HEADS = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff, 0xe1],
  [...new TextEncoder().encode('RIFF\0\0\0\0WEBPXMP ')],
  [...new TextEncoder().encode('<svg><metadata><atlas:state>')]
];

describe.each(IMAGE_FORMATS.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const written = format.write({ ...TINY_JOB, text: 'plain' }, NODE_PLATFORM);

  it('gives back the state that it was made from', async () => {
    expect(readState(await written)).toBe(state);
  });

  it('gives the state or none wherever it is cut off', async () => {
    const bytes = await written;
    for (let end = 0; end < bytes.length; end += 1 + Math.floor(bytes.length / 300)) {
      expect([undefined, state]).toContain(readState(bytes.subarray(0, end)));
    }
  });

  it('reads anything where bytes have been changed', async () => {
    const bytes = await written;
    const change = fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = bytes.slice();
        for (const { at, value } of changes) changed[at % 600] = value;
        readState(changed);
      })
    );
  });
});

it('finds no state in other bytes, and throws at none', () => {
  fc.assert(
    fc.property(fc.constantFrom([], ...HEADS), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      expect(readState(Uint8Array.from([...head, ...rest]))).toBeUndefined();
    })
  );
});

it('finds none in a picture of somebody else', () => {
  const text = '<svg><metadata><dc:identifier>https://example.org/</dc:identifier></metadata></svg>';
  expect(readState(new TextEncoder().encode(text))).toBeUndefined();
});

/** Encodings that say themselves what they are. */
const MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff]
];

/** Bytes of the beginning that are searched for bytes that no text has. */
const HEAD_BYTES = 4096;

/** UTF-16 without a mark: every other byte of European text is zero. */
function guessWide(head: Uint8Array): string | undefined {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/** Bytes that text does not have: all controls but tab, the ends of lines, form feed and the mark of GeoJSON sequences. */
const isControl = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1e].includes(byte);

/**
 * The text of a file in UTF-8 or UTF-16, or, where it is neither, in windows-1251, as Excel writes CSV in Ukraine.
 * Nothing where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const wide = marked ?? guessWide(head);
  if (wide?.startsWith('utf-16')) return new TextDecoder(wide).decode(bytes);
  if (head.some(isControl)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(marked ?? 'windows-1251').decode(bytes);
  }
}

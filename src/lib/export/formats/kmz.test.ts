import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import kml from './kml';
import kmz from './kmz';

it('the KMZ format is the KML under the name that programs look for', async () => {
  const files = unzipSync(await kmz.write(TINY_EXPORT));
  expect(Object.keys(files)).toEqual(['doc.kml']);
  expect(strFromU8(files['doc.kml'] ?? new Uint8Array())).toBe(kml.write(TINY_EXPORT));
});

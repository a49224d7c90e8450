import type { Source } from './schema/source';
import { AGGREGATOR_SOURCES } from './sources/aggregator';
import { DIGEST_SOURCES } from './sources/digests';
import { MEDIA_SOURCES } from './sources/media';
import { OFFICIAL_SOURCES } from './sources/official';
import { POLICY_SOURCES } from './sources/policy';
import { STATE_SOURCES } from './sources/state';
import { TEXT_SOURCES } from './sources/text';
import { WIRE_SOURCES } from './sources/wire';

/** Every publication that the atlas may cite: documents first, then by how close the reporting is to them. */
export const SOURCES: readonly Source[] = [
  ...TEXT_SOURCES,
  ...OFFICIAL_SOURCES,
  ...WIRE_SOURCES,
  ...MEDIA_SOURCES,
  ...DIGEST_SOURCES,
  ...STATE_SOURCES,
  ...AGGREGATOR_SOURCES,
  ...POLICY_SOURCES
];

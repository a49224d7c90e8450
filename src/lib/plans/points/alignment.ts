import type { AlignedTopic } from '../schema/aligned-topic';
import { ALLIANCES_ALIGNMENT } from './alignment/alliances';
import { ECONOMY_ALIGNMENT } from './alignment/economy';
import { FORCES_ALIGNMENT } from './alignment/forces';
import { IMPLEMENTATION_ALIGNMENT } from './alignment/implementation';
import { LAND_ALIGNMENT } from './alignment/land';
import { PEOPLE_ALIGNMENT } from './alignment/people';
import { RUSSIA_ALIGNMENT } from './alignment/russia';
import { SECURITY_ALIGNMENT } from './alignment/security';
import { SOCIETY_ALIGNMENT } from './alignment/society';

/** What all documents say, topic by topic, in the order of the topics. */
export const ALIGNMENT: readonly AlignedTopic[] = [
  ...SECURITY_ALIGNMENT,
  ...ALLIANCES_ALIGNMENT,
  ...FORCES_ALIGNMENT,
  ...LAND_ALIGNMENT,
  ...ECONOMY_ALIGNMENT,
  ...RUSSIA_ALIGNMENT,
  ...PEOPLE_ALIGNMENT,
  ...SOCIETY_ALIGNMENT,
  ...IMPLEMENTATION_ALIGNMENT
];

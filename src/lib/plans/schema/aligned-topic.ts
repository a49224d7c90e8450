import type { Localised } from '../../i18n/localised';
import type { DocumentTopic } from './topics';

/** Points of documents, by the id of the document. */
export type PointsOf = Readonly<Record<string, readonly string[]>>;

/** What some documents say alike of a topic, in the few words or the figure that a table needs. */
export interface TopicPosition {
  readonly says: Localised;
  readonly points: PointsOf;
}

/**
 * What documents say of one topic. Those in one position say the same: a difference between two publications of one
 * text is none. A document has at most one position on a topic; one that is not named says nothing.
 */
export interface AlignedTopic {
  readonly topic: DocumentTopic;
  readonly positions: readonly TopicPosition[];
  /** Points that only say that an earlier text's term is gone. */
  readonly withdrawn?: PointsOf;
  /** Points that were not seen, or not in what concerns this topic. */
  readonly unknown?: PointsOf;
}

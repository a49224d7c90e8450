import { captionMessages } from '../../i18n/messages/caption';
import { formatDate } from '../../i18n/format';
import { outdatedDays } from '../../view/page/line-age';
import { lineName } from '../../territory/line-of-contact';
import type { CaptionInput } from './caption-input';

/**
 * A sentence on an image that is drawn on the atlas's newest line, if that is old on the day on which the image is made.
 * As a date: a count of days would be wrong tomorrow.
 */
export function ageSentences({ newestLine, today, locale, parts }: CaptionInput): string[] {
  if (today === null || parts.some(({ partition }) => partition.line.kind === 'own')) return [];
  const isOnNewest = parts.some(({ partition }) => lineName(partition.line) === newestLine);
  const { age } = captionMessages(locale.code);
  return isOnNewest && outdatedDays(newestLine, today) !== null ? [age(formatDate(newestLine, locale.code))] : [];
}

/**
 * The note that an image shows a proposal, proposals, or something else; it stands on the image and in every text of
 * it.
 */
export function noteOf({ view, parts, locale }: CaptionInput): string {
  const { note } = captionMessages(locale.code);
  if (view.subject.kind === 'areas-over-time') return note.measured;
  const drafts = parts.filter(({ version }) => version.draft === true).length;
  if (drafts > 0) return drafts === parts.length ? note.draft : note.drafts;
  const proposals = parts.filter(({ version }) => version.kind !== 'baseline').length;
  if (proposals > 1) return note.proposals;
  return proposals === 1 ? locale.messages.proposalNote : locale.messages.referenceNote;
}

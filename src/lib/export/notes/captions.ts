import type { CaptionInput } from '../../cartography/caption/caption-input';
import { creditLine } from '../../cartography/caption/credit-line';
import { describeStory, fitShort, tellSheet, type TextOfTwoLengths } from '../../cartography/caption/describe-sheet';
import { captionMessages } from '../../i18n/messages/caption';
import { inLanguage } from '../../i18n/localised';
import { licencesOf } from './licences';

/** Everything that is said of an image, in its language. */
export interface SheetTexts {
  readonly caption: TextOfTwoLengths;
  readonly altText: TextOfTwoLengths;
  readonly credit: string;
  /** Licences of what the image is made from, one a line. */
  readonly rights: string;
  /** Sentences that an edited text must end in; the captions and descriptions here end in it already. */
  readonly fixed: { readonly shortTexts: readonly string[]; readonly caption: readonly string[] };
}

/** Caption, alternative text, credit and licences of an image, from what it is drawn from. */
export function sheetTexts(input: CaptionInput): SheetTexts {
  const story = tellSheet(input);
  const credit = creditLine(input);
  const { rights } = captionMessages(input.locale.code);
  const fixed = [story.note, credit];
  return {
    caption: { short: fitShort(story, ''), long: [...story.caption, ...fixed].join(' ') },
    altText: describeStory(story),
    credit,
    rights: licencesOf(input.credits)
      .map(({ covers, title, url }) => rights(inLanguage(covers, input.locale.code), title, url))
      .join('\n'),
    fixed: { shortTexts: [story.note], caption: fixed }
  };
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** A sentence as it may stand in an edited text, also where it was broken into lines. */
const sentencePattern = (sentence: string): RegExp =>
  new RegExp(sentence.trim().split(/\s+/u).map(escapePattern).join('\\s+'), 'u');

/**
 * A caption or an alternative text as the reader edited it, with what may not be missing from it: each fixed sentence
 * stands at its end once, whether it was kept, repeated or deleted.
 */
export function composeCaption(edited: string, fixed: readonly string[]): string {
  const sentences = fixed.filter((sentence) => sentence.trim() !== '');
  const patterns = sentences.map(sentencePattern);
  let body = edited;
  // Removing a sentence may join its neighbours to another fixed one, so that one pass is not enough.
  for (let found = patterns; found.length > 0; found = patterns.filter((pattern) => pattern.test(body))) {
    for (const pattern of found) body = body.replace(pattern, ' ');
  }
  return [body.replace(/ {2,}/gu, ' ').trim(), ...sentences].filter((part) => part !== '').join(' ');
}

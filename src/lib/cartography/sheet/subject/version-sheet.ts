import { formatLine } from '../../../i18n/format-line';
import { inLanguage } from '../../../i18n/localised';
import { isSituation } from '../../../plans/schema/plan-version';
import type { SheetContent } from '../words/sheet-content';
import type { SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';
import { classItems, signItems } from '../words/legend-items';
import { standingText } from '../words/sheet-texts';
import { drawOneMap } from './one-map';
import { measureWords } from '../../caption/measure-words';

/** Subtitle of the map of one version, a sentence without a full stop. */
function subtitleOf({ version, partition }: SheetPart, { input, messages }: SheetContext): string {
  const { code } = input.locale;
  if (version.notDrawn !== undefined) return messages.notDrawn(inLanguage(version.notDrawn.brief, code));
  if (isSituation(version)) return messages.situation(partition.line);
  // What the figures tell stands first; what the colours show, the legend says.
  const told = measureWords(input.view.measure).subtitle?.(formatLine(partition.line, code), code);
  return told ?? messages.shows[input.view.facet](partition.line);
}

function shortSubtitleOf(part: SheetPart, context: SheetContext): string {
  const { code } = context.input.locale;
  const { version, partition } = part;
  if (version.notDrawn !== undefined) return subtitleOf(part, context);
  const told = measureWords(context.input.view.measure).shortSubtitle?.(formatLine(partition.line, code), code);
  return told ?? context.messages.onLine(partition.line);
}

/** One version on one line of contact. */
export function versionContent(context: SheetContext): SheetContent {
  const { input } = context;
  const [part] = input.parts;
  if (part === undefined) throw new RangeError('A sheet of one version needs that version.');
  const { version, partition } = part;
  const { locale } = input;
  const title = inLanguage(version.title, locale.code);
  const line =
    version.notDrawn === undefined
      ? locale.messages.map.lineOfContactOn(formatLine(partition.line, locale.code))
      : subtitleOf(part, context);
  return {
    title,
    standing: [standingText(part, context)],
    subtitle: subtitleOf(part, context),
    shortSubtitle: shortSubtitleOf(part, context),
    plainText: `${title}. ${standingText(part, context)}. ${line}.`,
    legend: [...classItems(part, context), ...signItems(part, context)],
    isWholeWidth: false,
    draw: drawOneMap({ part }, context)
  };
}

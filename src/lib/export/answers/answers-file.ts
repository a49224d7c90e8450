import { DATA_LANGUAGES } from '../../i18n/languages';
import type { Localised } from '../../i18n/localised';
import { answerMessages } from '../../i18n/messages/answers';
import { versionAnswers, type AnswerInput } from './answers';

/**
 * The file of answers on one version: JSON for programs that quote, each answer complete in itself.
 *
 * @param site address of the site without a slash at its end; empty where nobody has said it, then pages are relative
 */
export function writeAnswers(input: AnswerInput, credits: readonly { text: Localised; url: string }[], site: string) {
  const { id, title, published, standing, standingNote } = input.version;
  const answers = versionAnswers(input).map((answer) => ({
    ...answer,
    page: site === '' ? answer.page : `${site}/${answer.page}`
  }));
  const about = Object.fromEntries(DATA_LANGUAGES.map((code) => [code, answerMessages(code).about]));
  return `${JSON.stringify({ version: id, title, published, standing, standingNote, about, credits, answers })}\n`;
}

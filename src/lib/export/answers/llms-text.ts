import { DATA_LANGUAGES } from '../../i18n/languages';
import { LOCALES } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { answerMessages } from '../../i18n/messages/answers';
import type { PlanVersion } from '../../plans/schema/plan-version';

/** A file for programs and what it holds. */
const FILES = [
  ['data/v1/index.json', 'addresses'],
  ['data/v1/datapackage.json', 'index'],
  ['data/v1/areas.csv', 'tables'],
  ['data/v1/versions.json', 'texts'],
  ['feeds/en.xml', 'changes']
] as const;

/**
 * What a language model should know of the site, in the form of https://llmstxt.org/: what it is, how to quote it, where
 * the files are; once in each language of the data.
 *
 * @param site address of the site without a slash at its end; empty where nobody has said it, then links are relative
 * @param answersPath path of a version's file of answers below `data/v1/`
 */
export function writeLlmsText(
  versions: readonly PlanVersion[],
  site: string,
  answersPath: (versionId: string) => string
): string {
  const link = (name: string, path: string, told: string) =>
    `- [${name}](${site === '' ? '' : `${site}/`}${path}): ${told}`;
  return `${DATA_LANGUAGES.map((code) => {
    const { llms } = answerMessages(code);
    return [
      `# ${LOCALES[code].messages.siteName}`,
      `> ${llms.intro}`,
      llms.rules.map((rule) => `- ${rule}`).join('\n'),
      `## ${llms.versions}`,
      llms.answers,
      versions
        .map(({ id, title, standingNote }) =>
          link(inLanguage(title, code), `data/v1/${answersPath(id)}`, inLanguage(standingNote, code))
        )
        .join('\n'),
      `## ${llms.files}`,
      FILES.map(([path, name]) => link(path, path.replace('/en.', `/${code}.`), llms[name])).join('\n')
    ].join('\n\n');
  }).join('\n\n')}\n`;
}

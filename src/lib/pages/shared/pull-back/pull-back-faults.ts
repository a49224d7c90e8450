import type { InterfaceLanguage } from '$lib/i18n/languages';
import { pullBackMessages } from '$lib/i18n/messages/pull-back';
import { parsePullBack } from '$lib/view/page/pull-back';

/** Sentences on what of a pull-back in an address was not taken as it stands. */
export const tellPullBackFaults = (pull: string, code: InterfaceLanguage): string[] =>
  parsePullBack(pull).faults.map(({ kind, given }) => pullBackMessages(code).fault[kind](given));

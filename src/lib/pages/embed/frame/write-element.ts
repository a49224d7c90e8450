import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES } from '$lib/i18n/languages';
import source from './peace-plan-map.mjs?raw';

const segments = INTERFACE_LANGUAGES.filter((code) => code !== DEFAULT_LANGUAGE);

/** The script of the element that other people's pages load, with the languages that the atlas has. */
export const writeElement = (): string => source.replace(`['uk']`, JSON.stringify(segments));

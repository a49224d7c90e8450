import cyrillicItalic from '../fonts/source-sans-3-cyrillic-400-italic.woff2?url';
import cyrillicRegular from '../fonts/source-sans-3-cyrillic-400.woff2?url';
import cyrillicSemibold from '../fonts/source-sans-3-cyrillic-600.woff2?url';
import latinItalic from '../fonts/source-sans-3-latin-400-italic.woff2?url';
import latinRegular from '../fonts/source-sans-3-latin-400.woff2?url';
import latinSemibold from '../fonts/source-sans-3-latin-600.woff2?url';
import type { FontUrls } from '../cartography/maplibre/style';

/** The files the page's own stylesheet uses, so that a reader fetches them once. */
export const FONT_URLS: FontUrls = {
  regular: { latin: latinRegular, cyrillic: cyrillicRegular },
  semibold: { latin: latinSemibold, cyrillic: cyrillicSemibold },
  italic: { latin: latinItalic, cyrillic: cyrillicItalic }
};

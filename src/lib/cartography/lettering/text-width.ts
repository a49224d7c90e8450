/** Weights of Source Sans 3 that labels are set in. */
export type LabelWeight = 400 | 600;

/**
 * Advance widths of Source Sans 3 in thousandths of the font size, characters of one width together. Layout needs them
 * where no browser measures text (prerendering, image export); a test compares them with the font files.
 */
export const ADVANCE_WIDTHS: Record<LabelWeight, Record<number, string>> = {
  // prettier-ignore
  400: {
    200: ' ',
    241: '|',
    246: 'iії',
    247: 'j',
    249: "',.:;’·",
    255: 'l',
    263: 'IІЇ',
    289: '!',
    292: 'f',
    303: '()[]{}',
    311: '-',
    331: '°',
    338: 't',
    347: 'r',
    350: '/\\',
    367: '²',
    411: 'г',
    416: 'ґ',
    418: '*',
    419: 's',
    425: '?z',
    426: '"“”',
    429: '«»',
    446: 'xх',
    456: 'cєзс',
    460: 'т',
    467: 'vyу',
    476: 'Y',
    479: 'J',
    480: '–',
    486: 'L',
    491: 'ь',
    494: 'F',
    495: 'kк',
    496: 'eе',
    497: '0123456789#$+<=>^~×−',
    498: 'ГҐ',
    500: '_',
    504: 'agа',
    508: 'в',
    512: 'ч',
    513: 'XХ',
    514: 'У',
    515: 'Vя',
    527: 'EЕ',
    531: 'л',
    533: 'д',
    534: 'S',
    536: 'TТ',
    539: 'Z',
    542: '`oо',
    543: 'A',
    544: 'huАб',
    547: 'n',
    550: 'З',
    553: 'bп',
    555: 'dpqр',
    558: 'ц',
    562: 'н',
    565: 'ий',
    566: 'PР',
    569: 'R',
    571: 'CЄС',
    579: 'KК',
    580: 'БЬ',
    582: 'Я',
    588: 'BВ',
    598: 'Ч',
    609: '&',
    615: 'D',
    617: 'G',
    630: 'Л',
    633: 'м',
    638: 'Д',
    642: 'Ц',
    645: 'UП',
    647: 'N',
    652: 'HН',
    656: 'Й',
    658: 'И',
    664: 'OQО',
    688: 'ж',
    719: 'w',
    727: 'MМ',
    732: 'Ф',
    734: 'ф',
    738: 'ю',
    749: 'ш',
    761: 'щ',
    786: 'W',
    800: '—',
    824: '%',
    829: 'm',
    830: 'Ж',
    847: '@',
    877: 'Ш',
    880: 'Щ',
    908: 'Ю'
  },
  // prettier-ignore
  600: {
    200: ' ',
    255: '|',
    262: 'iії',
    263: 'j',
    271: 'l',
    275: "',.:;’·",
    282: 'IІЇ',
    315: '!',
    317: 'f',
    322: '-',
    324: '()[]{}',
    344: '/\\',
    348: '°',
    361: 't',
    372: '²',
    373: 'r',
    422: 'г',
    425: 'ґ',
    431: 's',
    438: '*',
    443: 'z',
    444: '?',
    455: '«»',
    462: 'cєс',
    466: 'з',
    476: 'т',
    480: '–',
    481: 'xх',
    482: '"“”',
    494: 'J',
    495: 'vyу',
    500: '_',
    501: 'Y',
    502: 'L',
    504: 'ь',
    507: 'eе',
    510: 'FГҐ',
    513: '0123456789#$+<=>^~×−',
    516: 'aа',
    518: 'в',
    520: 'g',
    522: 'kк',
    530: 'я',
    531: 'ч',
    535: 'У',
    536: 'V',
    538: 'EЕ',
    540: 'Z',
    541: 'XХ',
    545: 'S',
    546: 'TТ',
    549: '`oо',
    552: 'л',
    553: 'Зб',
    556: 'u',
    558: 'AhА',
    559: 'д',
    560: 'n',
    563: 'b',
    564: 'dpqпр',
    572: 'н',
    574: 'ий',
    576: 'CЄС',
    577: 'ц',
    582: 'PР',
    590: 'БЬ',
    592: 'R',
    597: 'BKВК',
    600: 'Я',
    614: 'Ч',
    625: 'D',
    628: 'G',
    639: '&',
    644: 'Л',
    647: 'м',
    654: 'ДП',
    655: 'U',
    656: 'Ц',
    657: 'N',
    663: 'HН',
    666: 'Й',
    670: 'И',
    674: 'OQО',
    726: 'ж',
    745: 'MМ',
    748: 'wФ',
    757: 'фю',
    777: 'ш',
    796: 'щ',
    800: 'W—',
    841: '%',
    843: 'm',
    853: 'Ж',
    875: '@',
    896: 'Ш',
    904: 'Щ',
    929: 'Ю'
  }
};

/** Widths by character, of a table of characters by width. */
export function indexWidths(groups: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)]))
  );
}

const WIDTHS: Record<LabelWeight, Map<string, number>> = {
  400: indexWidths(ADVANCE_WIDTHS[400]),
  600: indexWidths(ADVANCE_WIDTHS[600])
};

/** For a character outside the table: about the width of a wide letter, so that a label is never laid out too small. */
const FALLBACK_WIDTH = 600;
const THIN_SPACES = /[\u202f\u2009\u00a0]/gu;

/** Width in pixels of a line of text in a font of these widths; `letterSpacing` is in pixels, after each character. */
export function measureWith(
  widths: ReadonlyMap<string, number>,
  text: string,
  fontSize: number,
  letterSpacing = 0
): number {
  let thousandths = 0;
  let characters = 0;
  for (const character of text.replace(THIN_SPACES, ' ').normalize('NFC')) {
    thousandths += widths.get(character) ?? FALLBACK_WIDTH;
    characters += 1;
  }
  return (thousandths / 1000) * fontSize + characters * letterSpacing;
}

/** Width in pixels of a line of text in Source Sans 3. */
export function measureText(text: string, fontSize: number, weight: LabelWeight, letterSpacing = 0): number {
  return measureWith(WIDTHS[weight], text, fontSize, letterSpacing);
}

import { sourceNames } from '$lib/cartography/caption/credit-line';
import { inLanguage } from '../../src/lib/i18n/localised';
import { noteOf } from '$lib/cartography/caption/fixed-sentences';
import { writeSvg } from '$lib/cartography/scene/write-svg';
import type { Sheet, SheetInput } from '$lib/cartography/sheet/model/sheet';
import { formatLine } from '$lib/i18n/format-line';
import type { SheetPreset } from '$lib/view/sheet/sheet-presets';

const ATTRIBUTES = new Set(
  (
    'xmlns width height viewBox lang xml:lang role aria-labelledby aria-hidden id x y cx cy r d transform clip-path ' +
    'patternUnits fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin ' +
    'font-family font-size font-weight font-style letter-spacing text-anchor'
  ).split(' ')
);
const ELEMENTS = new Set('svg title desc defs pattern clipPath g path rect circle text'.split(' '));
const TAG = /<([a-zA-Z]+)((?:\s[\w:-]+="[^"]*")*)\s*\/?>/gu;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;
/** Rounding of positions, in pixels. */
const TOLERANCE = 0.6;

/** The document of a sheet, with its lettering as text. */
export const svgOf = ({ scene }: Sheet): string => writeSvg(scene);

/** Finds faults in the places of a sheet's texts. */
export function textFaults({ texts, size }: Sheet, safe = { top: 0, bottom: 0 }): string[] {
  const faults: string[] = [];
  texts.forEach(({ text, box }, index) => {
    const isOn =
      box.left >= -TOLERANCE &&
      box.right <= size.width + TOLERANCE &&
      box.top >= safe.top - TOLERANCE &&
      box.bottom <= size.height - safe.bottom + TOLERANCE;
    if (!isOn) faults.push(`“${text}” leaves the sheet`);
    for (const other of texts.slice(index + 1)) {
      const touches =
        box.left < other.box.right - TOLERANCE &&
        other.box.left < box.right - TOLERANCE &&
        box.top < other.box.bottom - TOLERANCE &&
        other.box.top < box.bottom - TOLERANCE;
      if (touches) faults.push(`“${text}” overlaps “${other.text}”`);
    }
  });
  return faults;
}

/** Finds what drawing programs would not understand, or would not find, in the markup of a sheet. */
export function markupFaults(svg: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const [, element = '', attributes = ''] of svg.matchAll(TAG)) {
    if (!ELEMENTS.has(element)) faults.push(`element ${element}`);
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!ATTRIBUTES.has(name)) faults.push(`attribute ${name} of ${element}`);
      if (value.includes('var(') || /url\((?!#)/u.test(value)) faults.push(`value ${value}`);
      if (name === 'id' && ids.has(value)) faults.push(`id ${value} twice`);
      if (name === 'id') ids.add(value);
    }
  }
  for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/gu)) if (!ids.has(id)) faults.push(`no ${id}`);
  if (/NaN|undefined|Infinity/u.test(svg)) faults.push('a number that is none');
  return faults;
}

/** All words of a sheet on one line. */
export const wordsOf = ({ texts }: Sheet): string => texts.map(({ text }) => text).join(' ');

/** Everything that is wrong with a sheet, in sentences that name it. */
export function faultsOf(sheet: Sheet, preset: SheetPreset): string[] {
  return [...textFaults(sheet, preset.safe), ...markupFaults(svgOf(sheet))];
}

/** Finds statements missing from a sheet that no setting may leave out, each in one of its wordings. */
export function missingFrom(sheet: Sheet, input: SheetInput): string[] {
  const words = wordsOf(sheet);
  const { code } = input.locale;
  const required = [
    ...input.credits.map(({ text }) => [inLanguage(text, code)]),
    [noteOf(input)],
    ...input.parts.flatMap((part) => {
      const { version, partition } = part;
      return [
        [inLanguage(version.title, code), inLanguage(version.shortTitle, code)],
        [inLanguage(version.standingNote, code)],
        sourceNames(part, input, 1),
        ...(version.notDrawn === undefined ? [[formatLine(partition.line, code)]] : [])
      ];
    })
  ];
  return required.flatMap((wordings) =>
    wordings.length === 0 || wordings.some((text) => words.includes(text)) ? [] : [wordings[0] ?? '']
  );
}

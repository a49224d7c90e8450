import type { LineOfContact } from '../../territory/line-of-contact';
import { innerQuotes } from '../../i18n/format';
import { formatLine } from '../../i18n/format-line';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Plate } from './plate';
import type { Size } from '../ground/box';
import { group, type SceneNode, type Use } from '../scene/scene';
import { writeAttributes } from '../scene/svg-text';
import { writePage } from '../scene/write-page';

/** Alternative text of a map. */
export interface PlateSubject {
  readonly version: PlanVersion;
  readonly line: LineOfContact;
  readonly locale: Locale;
}

/** Title and description of a map, in words. */
export function plateTitle({ version, line, locale }: PlateSubject): { title: string; description: string } {
  const name = inLanguage(version.title, locale.code);
  const { map } = locale.messages;
  const quoted = innerQuotes(name);
  if (version.notDrawn !== undefined) {
    return {
      title: map.title(name),
      description: map.notDrawn(quoted, inLanguage(version.notDrawn.reason, locale.code))
    };
  }
  return { title: map.title(name), description: map.description(quoted, formatLine(line, locale.code)) };
}

/** The part of a drawing that every box shows, in its pixels. */
interface PlateWindow extends Size {
  readonly left?: number;
  readonly top?: number;
}

/** Layers of a plate as one SVG element in the style of maps; a page describes it by its attributes. */
export function writePlate(
  { left = 0, top = 0, width, height }: PlateWindow,
  attributes: Readonly<Record<string, string>>,
  layers: readonly SceneNode[]
): string {
  const viewBox = [left, top, width, height].join(' ');
  return `<svg${writeAttributes({ class: 'plate', viewBox, ...attributes })}>${writePage(layers)}</svg>`;
}

/** A layer of a plate; what it draws is read out only where it links somewhere. */
export const layer = (classes: string, children: readonly SceneNode[], isHidden = true): SceneNode =>
  group(children, { classes, page: isHidden ? { 'aria-hidden': 'true' } : {} });

/** Refers to what the page defines elsewhere. */
export const reference = (id: string): Use => ({ kind: 'use', of: id, d: '' });

/**
 * A plate as one SVG element: any box shows all of the window, and of what is drawn around it as much as there is room
 * for. Patterns come with the page.
 */
export function plateSvg(
  { ground, zones, lines, labels, signs = [] }: Plate & { readonly signs?: readonly SceneNode[] },
  window: PlateWindow,
  subject: PlateSubject
): string {
  const { title, description } = plateTitle(subject);
  const attributes = { role: 'group', 'aria-label': `${title}. ${description}` };
  return writePlate(window, attributes, [
    layer('ground', ground),
    layer('zones', zones, false),
    layer('lines', lines),
    layer('labels', labels),
    ...(signs.length > 0 ? [layer('signs', signs, false)] : [])
  ]);
}

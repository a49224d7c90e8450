import type { LineOfContact } from '../../territory/line-of-contact';
import { formatLine } from '../../i18n/format-line';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Plate } from './plate';
import type { Size } from '../ground/box';
import { escapeXml } from '../lettering/svg-text';

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
  if (version.notDrawn !== undefined) {
    return {
      title: map.title(name),
      description: map.notDrawn(name, inLanguage(version.notDrawn.reason, locale.code))
    };
  }
  return { title: map.title(name), description: map.description(name, formatLine(line, locale.code)) };
}

/** A plate as one SVG element that fills its box and is cropped, never distorted. Patterns come with the page. */
export function plateSvg(plate: Plate, { width, height }: Size, subject: PlateSubject): string {
  const { title, description } = plateTitle(subject);
  return (
    `<svg class="plate" viewBox="0 0 ${String(width)} ${String(height)}" preserveAspectRatio="xMidYMid slice" role="group" aria-label="${escapeXml(`${title}. ${description}`)}">` +
    `<g class="ground" aria-hidden="true">${plate.ground}</g><g class="zones">${plate.zones}</g>` +
    `<g class="lines" aria-hidden="true">${plate.lines}</g><g class="labels" aria-hidden="true">${plate.labels}</g></svg>`
  );
}

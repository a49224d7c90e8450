import { describe, expect, it } from 'vitest';
import { builtPages, IS_VERSION_PAGE } from './built-pages';
import { attribute, classesOf, elements, readPage, textOf, type Element } from './read-page';

const has = (name: string) => (element: Element) => attribute(element, name) !== '';
const spaced = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const textOfCell = (cell: Element): string => spaced(textOf(cell));
/** A rounded number in either language: spaces between thousands, a point or a comma before tenths. */
const numberIn = (text: string): number => Number(text.replaceAll(/[^\d.,]/gu, '').replace(',', '.'));

/** What the names of a map's pieces of land tell to whoever cannot see them, by land; each once, however many maps there are. */
function readMap(page: Parameters<typeof elements>[0]) {
  const links = elements(page, 'a').filter((link) => has('data-zone')(link) && has('aria-label')(link));
  return new Map(links.map((link) => [attribute(link, 'data-zone'), spaced(attribute(link, 'aria-label'))]));
}

/** The rows of the table of areas, by land: name, area, and what would follow there. */
function readTable(page: Parameters<typeof elements>[0]) {
  const rows = elements(page, 'tr').filter(has('data-zone'));
  return new Map(
    rows.map((row) => {
      const name = elements(row, 'button').find((button) => classesOf(button).includes('zone'));
      const status = elements(row, 'span').find((span) => classesOf(span).includes('status'));
      const [area] = elements(row, 'td');
      const texts = [name, area, status].map((cell) => (cell === undefined ? '' : textOfCell(cell)));
      return [attribute(row, 'data-zone'), texts as [string, string, string]];
    })
  );
}

const versionPages = builtPages().filter((path) => IS_VERSION_PAGE.test(path));

describe('the names on a map', () => {
  it('are there for every version that is drawn, in both languages', () => {
    const silent = versionPages.filter((path) => readMap(readPage(path)).size === 0);
    expect(silent.filter((path) => elements(readPage(path), 'tr').some(has('data-zone')))).toEqual([]);
    expect(versionPages.length - silent.length).toBeGreaterThan(40);
  });

  it.each(versionPages)('of /%s tell the same land, figures and terms as its table', (path) => {
    const page = readPage(path);
    const [map, table] = [readMap(page), readTable(page)];
    // Land of which a text says nothing is one row of the table.
    const silent = [...map].filter(([zone]) => !table.has(zone)).map(([, label]) => label);
    expect(new Set(silent.map((label) => label.replace(/^.*²: /u, ''))).size).toBeLessThanOrEqual(1);
    if (silent.length > 0) {
      const [rest = ''] = elements(page, 'tfoot').flatMap((foot) => elements(foot, 'td').map(textOfCell));
      const sum = silent.reduce((km2, label) => km2 + numberIn(/, ([^,]*²): /u.exec(label)?.[1] ?? ''), 0);
      expect(Math.abs(sum - numberIn(rest)) / sum).toBeLessThan(0.005);
    }
    expect([...table.keys()].filter((zone) => !map.has(zone))).toEqual([]);
    for (const [zone, [name, area, status]] of table) {
      const label = map.get(zone) ?? '';
      expect(label.startsWith(`${name}, ${area}: `), `${label} | ${name} | ${area}`).toBe(true);
      expect(status, label).toContain(label.slice(`${name}, ${area}: `.length));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { formatDate } from '$lib/i18n/format';
import { placesMessages } from '$lib/i18n/messages/places';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { inLanguage } from '../../src/lib/i18n/localised';
import { LOCATOR_SIZE } from '../../src/lib/pages/places/locator-size';
import {
  contestedPlaces,
  loadPlaceCard,
  loadPlacePage,
  loadPlacesPage
} from '../../src/lib/pages/places/load-places.server';

const ids = contestedPlaces().map(({ place }) => String(place.id));

describe.each(Object.values(LOCALES))('pages of places in $code', (locale) => {
  const { code, segment } = locale;
  it('tell of every version what it says there, or that it is not drawn', () => {
    const drawn = new Map(allVersions().map((version) => [version.id, version]));
    for (const id of ids) {
      const card = loadPlaceCard(id, locale);
      expect(
        card.statuses.map(({ versionId }) => versionId),
        card.name
      ).toEqual([...drawn.keys()].reverse());
      for (const { versionId, zone } of card.statuses) {
        const version = drawn.get(versionId);
        const names = [...(version?.provisions ?? []), ...(version === undefined ? [] : [version.remainder])];
        // A link to a zone opens its card only if the version has it.
        if (zone !== null)
          expect(
            names.map(({ name }) => inLanguage(name, code)),
            `${card.name}, ${versionId}`
          ).toContain(zone.name);
        else expect(version?.provisions, `${card.name}, ${versionId}`).toEqual([]);
      }
    }
  });

  it('are all listed, each once, and the list has no other', () => {
    const listed = loadPlacesPage(segment).groups.flatMap(({ places }) => places.map(({ id }) => String(id)));
    expect([...listed].sort()).toEqual([...ids].sort());
  });

  it('begin with who held the place on the newest line, and how far from it the place lies', () => {
    const texts = locale.messages;
    for (const id of ids.filter((_, index) => index % 40 === 0)) {
      const { lead, date, onMap } = loadPlacePage(id, segment);
      const { name, onDates } = loadPlaceCard(id, locale);
      expect(lead.startsWith(name), lead).toBe(true);
      expect(lead).toContain(texts.holder[onDates.at(-1)?.holder ?? 'ukraine']);
      expect(lead).toContain(formatDate(date, code));
      expect(lead).toMatch(code === 'en' ? /line of contact/u : /лінією зіткнення|лінії зіткнення/u);
      expect(onMap[0]).toBeGreaterThan(0);
      expect(onMap[0]).toBeLessThan(LOCATOR_SIZE.width);
      expect(onMap[1]).toBeGreaterThan(0);
      expect(onMap[1]).toBeLessThan(LOCATOR_SIZE.height);
    }
  });

  it('sum silence up in one line', () => {
    const { brief } = loadPlacePage(ids[0] ?? '', segment);
    expect(brief.html.split(placesMessages(code).card.silent)).toHaveLength(2);
    expect(brief.html).not.toContain(`</a> ${locale.messages.silent} </li>`);
  });

  it('have the patterns of their swatches', () => {
    const { patterns } = loadPlacePage(ids[0] ?? '', segment);
    expect(patterns.html).toMatch(/^<pattern id="hatch-/u);
  });
});

it('there is no page of a place that no version speaks of', () => {
  expect(() => loadPlacePage('703448', undefined)).toThrow('There is no place 703448 on contested land.');
  expect(ids.length).toBeGreaterThan(300);
});

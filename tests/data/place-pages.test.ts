import { describe, expect, it } from 'vitest';
import { swatchClass } from '$lib/cartography/plate/swatch-styles';
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
  loadPlacesPage,
  placeSymbols
} from '../../src/lib/pages/places/load-places.server';
import { tellPlace } from '../../src/lib/pages/places/tell-place';

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
      const { held, unitName, onMap } = loadPlacePage(id, segment);
      const { name, onDates } = loadPlaceCard(id, locale);
      const lead = tellPlace({ ...held, name, unitName }, locale);
      expect(lead.startsWith(name), lead).toBe(true);
      expect(lead).toContain(texts.holder[onDates.at(-1)?.holder ?? 'ukraine']);
      expect(lead).toContain(formatDate(held.date, code));
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

  it('have swatches that the styles of all know', () => {
    const { brief } = loadPlacePage(ids[0] ?? '', segment);
    const known = new Set(placeSymbols().map(swatchClass));
    const items = [...brief.html.matchAll(/<li class="(s[0-9a-z]+)">/gu)].map(([, name = '']) => name);
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter((name) => !known.has(name))).toEqual([]);
  });
});

it('there is no page of a place that no version speaks of', () => {
  expect(() => loadPlacePage('703448', undefined)).toThrow('There is no place 703448 on contested land.');
  expect(ids.length).toBeGreaterThan(300);
});

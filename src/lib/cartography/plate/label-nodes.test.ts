import { describe, expect, it } from 'vitest';
import { TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { LOCALES } from '../../i18n/locale';
import { frameGeodata } from '../ground/frame';
import { fitMercator } from '../ground/projection';
import { writePage } from '../scene/write-page';
import { plateLabelNodes } from './label-nodes';
import { zoneNodes } from './plate';

const { version, partition, geodata, units } = TINY_EXPORT;
const frame = frameGeodata(geodata, fitMercator([31, 48, 34, 49], { width: 600, height: 400 }));
const view = { facet: 'status', hidden: [], isolated: null, zone: null } as const;
const input = { version, partition, view, units, locale: LOCALES.en, covered: [], inset: 0 };
const links = { zoneHref: (id: string) => `#clause-${id}`, siteHref: (id: string) => `#site-${id}` };

describe('plateLabelNodes', () => {
  it('leads from the name of a zone to what the text says of it, past the keyboard, which has the land', () => {
    const [zone] = partition.zones;
    const written = writePage(plateLabelNodes(frame, { ...input, ...links }));
    expect(written).toContain(
      `<a class="opens" href="#clause-${zone?.id ?? ''}" tabindex="-1" data-zone="${zone?.id ?? ''}">`
    );
    expect(writePage(plateLabelNodes(frame, input))).not.toContain('<a ');
  });

  it('leads from each diamond and from its name to the site', () => {
    const written = writePage(plateLabelNodes(frame, { ...input, ...links }));
    const [site] = version.sites;
    const opening = `<a class="opens" href="#site-${site?.site ?? ''}" tabindex="-1">`;
    expect(site === undefined ? 0 : written.split(opening).length - 1).toBe(site === undefined ? 0 : 2);
  });
});

describe('zoneNodes', () => {
  it('say in the name of the land what would follow there', () => {
    const written = writePage(zoneNodes(frame, { ...input, ...links, plateId: 'x' }));
    expect(written).toMatch(/aria-label="[^"]*km²: [^"]*frozen"|aria-label="[^"]*km²: [^"]*demilitarised"/u);
  });
});

import { datedLine } from '../../territory/line-of-contact';
import { describe, expect, it } from 'vitest';
import { TINY_GEODATA, TINY_TOPOLOGY } from '../../../../tests/fixtures/tiny-topology';
import { tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { commonCore } from '../../derivation/comparison/common-core';
import { derivePartition } from '../../derivation/partition/derive-partition';
import { localeOfSegment } from '../../i18n/locale';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Face } from '../../territory/territory';
import { coreZones, showCore } from '../symbology/core-zones';
import { frameGeodata } from '../ground/frame';
import { renderCoreMap, renderMultiple, renderMultiplesGround, type MultiplesSetting } from './multiples';
import { fitMercator } from '../ground/projection';

const faces = TINY_TOPOLOGY.objects.faces.geometries.map(({ properties }) => properties as Face);
const territory = { line: datedLine('2026-01-01'), faces };
const settingOf = (width: number): MultiplesSetting => ({
  frame: frameGeodata(TINY_GEODATA, fitMercator([31, 48, 34, 49], { width, height: width / 2 })),
  facet: 'control',
  locale: localeOfSegment(undefined)
});
const setting = settingOf(400);

const version = tinyVersion([tinyProvision('east', { heldBy: 'russia' }, { control: 'russia' })]);
const undrawn: PlanVersion = {
  ...tinyVersion([]),
  notDrawn: { brief: { en: 'no line', uk: 'немає лінії' }, reason: { en: 'No line.', uk: 'Немає лінії.' }, terms: [] }
};
const mapOf = (shown: PlanVersion, given = setting) =>
  renderMultiple({ version: shown, partition: derivePartition(shown, territory) }, 'x', given);

const usedIds = (markup: string) => [...markup.matchAll(/href="#(many-(?:ground|lines)[^"]*)"/gu)].map(([, id]) => id);

describe('small maps', () => {
  it('use ground and lines that are defined once', () => {
    const ground = renderMultiplesGround(setting, [version, undrawn]);
    for (const id of [...usedIds(mapOf(version)), ...usedIds(mapOf(undrawn))]) {
      expect(ground.split(`id="${id ?? ''}"`)).toHaveLength(2);
    }
    expect(usedIds(mapOf(version))).toHaveLength(2);
    expect(mapOf(version)).not.toContain('class="sea"');
  });

  it('bring no lines for versions that are not drawn where there is none', () => {
    expect(renderMultiplesGround(setting, [version])).not.toContain('many-lines-none');
    expect(renderMultiplesGround(setting, [version]).split('line-of-contact')).toHaveLength(2);
  });

  it('carry the area of a zone where it fits, and only there', () => {
    expect(mapOf(version)).toContain('700\u202fkm²');
    expect(mapOf(version, settingOf(60))).not.toContain('700\u202fkm²');
  });

  it('say so where a version is not drawn, and pretend no line of contact', () => {
    const map = mapOf(undrawn);
    expect(map).toContain('Not drawn');
    expect(map).toContain('No line.');
    expect(usedIds(map)).toEqual(['many-ground', 'many-lines-none']);
  });

  it('have ids of their own, and none that a reader could be led to', () => {
    const [one, other] = ['a', 'b'].map((name) =>
      renderMultiple({ version, partition: derivePartition(version, territory) }, name, setting)
    );
    expect(one).toContain('id="many-a-east"');
    expect(other).toContain('id="many-b-east"');
    expect(one).not.toContain('<a ');
  });

  it('leave bare on the map of what all agree on the land on which they differ', () => {
    const partitions = [version, tinyVersion([tinyProvision('b', { unit: 'B' }, { control: 'russia' })])].map((shown) =>
      derivePartition(shown, territory)
    );
    const [first] = partitions;
    if (first === undefined) throw new Error('There are two versions.');
    const core = commonCore(partitions, 'control');
    expect(core.areaKm2).toBe(700);
    const map = renderCoreMap(coreZones(showCore(core, first, 'control', setting.locale)), 'Core', setting);
    expect(map.match(/class="fill/gu)).toHaveLength(2);
    expect(map).toContain('aria-label="Core"');
  });
});

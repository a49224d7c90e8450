import { expect, test } from 'vitest';
import { TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { TINY_PLATE, tinyProjection } from '../../../../tests/fixtures/tiny-plate';
import { LOCALES } from '../../i18n/locale';
import { frameAtHand, frameGeodata } from '../ground/frame';
import { drawPlate, preparingPlate } from './plate';
import { plateTitle } from './plate-svg';

const { version, partition, geodata } = TINY_EXPORT;
const projection = tinyProjection();
const input = TINY_PLATE;

test('a plate that is prepared with rests is drawn as one that is not, in the frame at hand', () => {
  const steps = preparingPlate(geodata, projection, input);
  let rests = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) rests += 1;
  // After the ground, after the lines, and after each zone.
  expect(rests).toBeGreaterThanOrEqual(2 + partition.zones.length);
  expect(step.value).toBe(frameAtHand(geodata, projection));
  expect(drawPlate(step.value, input)).toEqual(drawPlate(frameGeodata(geodata, projection), input));
});

test('a description quotes a name that has quotation marks of its own', () => {
  const title = { en: '“Donnyland”, April 2026', uk: '«Донніленд», квітень 2026' };
  const subject = { version: { ...version, title }, line: partition.line };
  expect(plateTitle({ ...subject, locale: LOCALES.en }).description).toContain('“‘Donnyland’, April 2026”');
  expect(plateTitle({ ...subject, locale: LOCALES.uk }).description).toContain('«„Донніленд“, квітень 2026»');
});

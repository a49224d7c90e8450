import { expect, it } from 'vitest';
import { requireVersion } from '../../plans/catalogue';
import { defaultPresetView } from './default-preset-view';
import { presetViewWith } from './preset-views';

it.each([
  ['kremlin-may-2026', 'donbas'],
  ['geneva-dmz-2026-02', 'donbas'],
  ['donnyland-2026-04', 'buffer'],
  ['putin-june-2024', 'contested'],
  ['us-28point-2025-11', 'contested']
])('%s opens on the view that fits the land it speaks of: %s', (id, preset) => {
  expect(defaultPresetView(requireVersion(id))).toBe(preset);
});

it('a place outside a preset view is shown with the whole country', () => {
  expect(presetViewWith('buffer', { lng: 37.2, lat: 48.3 })).toBe('buffer');
  expect(presetViewWith('buffer', { lng: 33.5, lat: 44.6 })).toBe('ukraine');
});

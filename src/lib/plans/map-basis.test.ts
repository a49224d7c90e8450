import { describe, expect, it } from 'vitest';
import { tinyProvision, tinyVersion } from '../../../tests/fixtures/tiny-territory';
import { mapBasisOf } from './map-basis';

const land = (control: 'neither' | 'to-be-negotiated' | 'unspecified') =>
  tinyProvision(control, { unit: 'A' }, { control });

describe('mapBasisOf', () => {
  it('is left open where all land that a text names is left to talks or not spoken of', () => {
    expect(mapBasisOf(tinyVersion([land('to-be-negotiated'), land('unspecified')]))).toBe('left-open');
  });

  it('is drawn as soon as the future of one land is fixed', () => {
    expect(mapBasisOf(tinyVersion([land('to-be-negotiated'), land('neither')]))).toBe('drawn');
  });

  it('is not drawn where no line is known, whatever the terms in words are', () => {
    const noLine = { en: 'No line.', uk: 'Немає лінії.' };
    const version = { ...tinyVersion([]), notDrawn: { brief: noLine, reason: noLine, terms: [land('neither')] } };
    expect(mapBasisOf(version)).toBe('not-drawn');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeightMessage, readWidthMessage, writeHeightMessage } from './frame-message';

describe('messages between a frame and its host', () => {
  it('tell a height in whole pixels, as pym.js reads it', () => {
    expect(writeHeightMessage('map-1', 640.2)).toBe('pymxPYMxmap-1xPYMxheightxPYMx641');
  });

  it('are read by a host', () => {
    expect(readHeightMessage(writeHeightMessage('map-1', 640.2))).toBe(641);
    expect([readHeightMessage('pymxPYMxmap-1xPYMxwidthxPYMx5'), readHeightMessage({})]).toEqual([null, null]);
  });

  it('tell a width', () => {
    expect(readWidthMessage('pymxPYMxmap-1xPYMxwidthxPYMx320', 'map-1')).toBe(320);
  });

  it.each([
    ['pymxPYMxmap-2xPYMxwidthxPYMx320'],
    ['pymxPYMxmap-1xPYMxheightxPYMx320'],
    ['pymxPYMxmap-1xPYMxwidthxPYMx-5'],
    ['pymxPYMxmap-1xPYMxwidthxPYMx1e9'],
    ['pymxPYMxmap-1xPYMxwidthxPYMx320xPYMxmore'],
    ['<script>alert(1)</script>'],
    [{ width: 320 }],
    [null],
    [`pymxPYMxmap-1xPYMxwidthxPYMx${'9'.repeat(500)}`]
  ])('is no word for this frame: %j', (data) => {
    expect(readWidthMessage(data, 'map-1')).toBeNull();
  });

  it('are read whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readWidthMessage(data, 'map-1')).toBeNull();
      })
    );
  });
});

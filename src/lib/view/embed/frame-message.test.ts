import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeightMessage, writeWidthMessage } from './frame-message';

describe('messages between a frame and its host', () => {
  it('tell a width in whole pixels, as pym.js reads it', () => {
    expect(writeWidthMessage(319.2)).toBe('pymxPYMxpeace-plan-mapxPYMxwidthxPYMx320');
  });

  it('tell a height', () => {
    expect(readHeightMessage('pymxPYMxmap-1xPYMxheightxPYMx641')).toBe(641);
  });

  it.each([
    ['pymxPYMxmap-1xPYMxwidthxPYMx320'],
    ['pymxPYMxmap-1xPYMxheightxPYMx-5'],
    ['pymxPYMxmap-1xPYMxheightxPYMx1e9'],
    ['pymxPYMxmap-1xPYMxheightxPYMx320xPYMxmore'],
    ['<script>alert(1)</script>'],
    [{ height: 320 }],
    [null],
    [`pymxPYMxmap-1xPYMxheightxPYMx${'9'.repeat(500)}`]
  ])('are no height: %j', (data) => {
    expect(readHeightMessage(data)).toBeNull();
  });

  it('are read whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHeightMessage(data)).toBeNull();
      })
    );
  });
});

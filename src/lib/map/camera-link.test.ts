import { describe, expect, it } from 'vitest';
import { FakeMap } from '../../../tests/fixtures/fake-map';
import { CameraLink } from './camera-link';

function linked() {
  const link = new CameraLink();
  const [a, b] = [new FakeMap(), new FakeMap()];
  b.center = { lng: 40, lat: 50 };
  const rests: string[] = [];
  const leaves = [link.join(a.asMap, () => rests.push('a')), link.join(b.asMap, () => rests.push('b'))] as const;
  return { link, a, b, rests, leaves };
}

describe('CameraLink', () => {
  it('takes a map that joins to where the first one is', () => {
    const { a, b } = linked();
    expect([b.center, b.zoom]).toEqual([a.center, a.zoom]);
  });

  it('takes the others along with whichever moves, and draws them in the same frame', () => {
    const { a, b } = linked();
    b.jumpTo({ center: [35, 47], zoom: 7 });
    expect([a.center, a.zoom]).toEqual([{ lng: 35, lat: 47 }, 7]);
    expect(a.redraws).toBe(0);
    b.fire('render');
    expect([a.redraws, b.redraws]).toEqual([1, 0]);
    // A frame without a move draws nothing else.
    b.fire('render');
    expect(a.redraws).toBe(1);
  });

  it('tells those that were led when the movement has ended, once', () => {
    const { a, rests } = linked();
    rests.length = 0;
    a.jumpTo({ center: [36, 48], zoom: 6 });
    expect(rests).toEqual(['b']);
  });

  it('says that it follows only while a map is moved by another', () => {
    const { link, a, b } = linked();
    const seen: boolean[] = [];
    b.on('move', () => seen.push(link.isFollowing));
    a.jumpTo({ center: [36, 48], zoom: 6 });
    expect(seen).toEqual([true]);
    expect(link.isFollowing).toBe(false);
  });

  it('lets one map begin what the page asks for, and the next one once that is gone', () => {
    const { link, a, b, leaves } = linked();
    expect([link.leads(a.asMap), link.leads(b.asMap)]).toEqual([true, false]);
    leaves[0]();
    expect(link.leads(b.asMap)).toBe(true);
    b.jumpTo({ center: [33, 46], zoom: 8 });
    expect(a.zoom).not.toBe(8);
  });

  it('follows again after a map that failed to move', () => {
    const { link, a, b } = linked();
    b.jumpTo = () => {
      throw new Error('lost context');
    };
    expect(() => a.jumpTo({ center: [36, 48], zoom: 6 })).toThrow('lost context');
    expect(link.isFollowing).toBe(false);
  });
});

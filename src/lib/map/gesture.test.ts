import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraAfter, NO_MOVE } from '../view/camera/camera-after';
import { createGesturePreview, type GesturePreview, type GestureStart } from './gesture';

const START: GestureStart = {
  camera: { lng: 33, lat: 48, zoom: 6 },
  size: { width: 400, height: 300 },
  isCooperative: false
};

const AT_REST = cameraAfter(START.camera, NO_MOVE, START.size);

/** What the preview asks of a browser: a window, the unit of wheels, elements with a place. */
let page: EventTarget;
beforeEach(() => {
  // Node takes many listeners of one signal for a leak.
  setMaxListeners(0);
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('WheelEvent', { DOM_DELTA_LINE: 1 });
});
afterEach(() => vi.unstubAllGlobals());

function pictureAt(left: number) {
  const frame = Object.assign(new EventTarget(), { getBoundingClientRect: () => ({ left, top: 10 }) });
  return { frame, picture: { parentElement: frame, style: { transform: '', transformOrigin: '' } } };
}

const fire = (target: EventTarget, type: string, own: object = {}): Event => {
  const event = Object.assign(new Event(type, { cancelable: true }), { pointerId: 1, pointerType: 'mouse', ...own });
  target.dispatchEvent(event);
  return event;
};

function preview(own: Partial<GestureStart> = {}) {
  const [one, two] = [pictureAt(0), pictureAt(500)];
  const pictures = [one.picture, two.picture] as unknown as HTMLElement[];
  const gestures: GesturePreview = createGesturePreview(pictures, { ...START, ...own });
  return { gestures, frames: [one.frame, two.frame] as const, styles: [one.picture.style, two.picture.style] as const };
}

describe('a drag', () => {
  it('moves all pictures alike, and the camera the other way', () => {
    const { gestures, frames, styles } = preview();
    fire(frames[1], 'pointerdown', { clientX: 600, clientY: 100 });
    fire(page, 'pointermove', { clientX: 640, clientY: 80 });
    expect(styles.map(({ transform }) => transform)).toEqual([
      'translate(40px,-20px) scale(1)',
      'translate(40px,-20px) scale(1)'
    ]);
    const { lng, lat, zoom } = gestures.camera();
    expect(zoom).toBe(6);
    expect(lng).toBeLessThan(33);
    expect(lat).toBeLessThan(48);
  });

  it('ends with the finger', () => {
    const { gestures, frames } = preview();
    fire(frames[0], 'pointerdown', { clientX: 10, clientY: 10 });
    fire(page, 'pointerup');
    fire(page, 'pointermove', { clientX: 90, clientY: 10 });
    expect(gestures.camera()).toEqual(AT_REST);
  });

  it.each([
    [4, false],
    [5, true]
  ])('of %i pixels opens no link: %s', (travelPx, isDrag) => {
    const { frames } = preview();
    fire(frames[0], 'pointerdown', { clientX: 10, clientY: 10 });
    fire(page, 'pointermove', { clientX: 10 + travelPx, clientY: 10 });
    fire(page, 'pointerup');
    expect(fire(frames[0], 'click').defaultPrevented).toBe(isDrag);
    // The next press begins anew.
    fire(frames[0], 'pointerdown', { clientX: 10, clientY: 10 });
    expect(fire(frames[0], 'click').defaultPrevented).toBe(false);
  });
});

describe('two fingers', () => {
  it('zoom by how far they go apart, about the middle between them', () => {
    const { gestures, frames, styles } = preview({ isCooperative: true });
    fire(frames[0], 'pointerdown', { pointerType: 'touch', pointerId: 1, clientX: 100, clientY: 110 });
    fire(frames[0], 'pointerdown', { pointerType: 'touch', pointerId: 2, clientX: 200, clientY: 110 });
    fire(page, 'pointermove', { pointerType: 'touch', pointerId: 2, clientX: 300, clientY: 110 });
    expect(styles[0].transform).toContain('scale(2)');
    // The middle between the fingers is west of the picture's: the camera comes nearer to it.
    expect(gestures.camera()).toMatchObject({ zoom: 7, lng: expect.toSatisfy((lng: number) => lng < 33) as number });
  });
});

describe('the wheel', () => {
  it('zooms about the pointer, by lines as well as by pixels', () => {
    const [byPixels, byLines] = [preview(), preview()];
    expect(
      fire(byPixels.frames[0], 'wheel', { deltaY: -160, deltaMode: 0, clientX: 0, clientY: 0 }).defaultPrevented
    ).toBe(true);
    fire(byLines.frames[0], 'wheel', { deltaY: -10, deltaMode: 1, clientX: 0, clientY: 0 });
    expect(byPixels.gestures.camera().zoom).toBeCloseTo(6 + 160 / 450, 9);
    expect(byLines.gestures.camera()).toEqual(byPixels.gestures.camera());
  });
});

describe('in a page of text', () => {
  it('one finger and the wheel are the page’s; Ctrl with the wheel is the map’s', () => {
    const { gestures, frames } = preview({ isCooperative: true });
    fire(frames[0], 'pointerdown', { pointerType: 'touch', clientX: 10, clientY: 10 });
    fire(page, 'pointermove', { pointerType: 'touch', clientX: 90, clientY: 10 });
    const wheel = { deltaY: -100, deltaMode: 0, clientX: 0, clientY: 0 };
    expect(fire(frames[0], 'wheel', wheel).defaultPrevented).toBe(false);
    expect(gestures.camera()).toEqual(AT_REST);
    expect(fire(frames[0], 'wheel', { ...wheel, ctrlKey: true }).defaultPrevented).toBe(true);
    expect(gestures.camera().zoom).toBeGreaterThan(6);
  });
});

it('puts the pictures back, and listens no longer once it is destroyed', () => {
  const { gestures, frames, styles } = preview();
  const wheel = { deltaY: -100, deltaMode: 0, clientX: 0, clientY: 0 };
  fire(frames[0], 'wheel', wheel);
  gestures.reset();
  expect([styles[0].transform, gestures.camera()]).toEqual(['', AT_REST]);
  gestures.destroy();
  fire(frames[0], 'wheel', wheel);
  expect(gestures.camera()).toEqual(AT_REST);
});

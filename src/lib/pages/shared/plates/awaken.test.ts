import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaken } from './awaken';

/** A part of a page: land of a drawn map, or something else. */
class Part extends EventTarget {
  constructor(readonly isLand: boolean) {
    super();
  }
  closest() {
    return this.isLand ? this : null;
  }
}

beforeEach(() => vi.stubGlobal('Element', Part));
afterEach(() => vi.unstubAllGlobals());

function stageOf(isLand: boolean) {
  const stage = new Part(isLand);
  const wake = vi.fn();
  const forget = awaken(wake)(stage as unknown as HTMLElement);
  const fire = (type: string, own: object = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true }), own);
    stage.dispatchEvent(event);
    return event;
  };
  const press = (x: number, y: number, detail = 1) => {
    fire('pointerdown', { clientX: 100, clientY: 100 });
    return fire('click', { clientX: x, clientY: y, detail }).defaultPrevented;
  };
  return { wake, forget, fire, press };
}

describe('a map that sleeps', () => {
  it.each(['pointerenter', 'pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown'])('wakes on %s', (sign) => {
    const { wake, fire } = stageOf(true);
    fire(sign);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('wakes once', () => {
    const { wake, fire } = stageOf(true);
    for (const sign of ['pointermove', 'pointerdown', 'pointermove', 'keydown']) fire(sign);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('is left alone once it is gone', () => {
    const { wake, forget, fire } = stageOf(true);
    forget();
    fire('pointermove');
    expect(wake).not.toHaveBeenCalled();
  });
});

describe('land that is a link', () => {
  it('opens where the hand has rested, or a key was pressed', () => {
    const { press } = stageOf(true);
    expect(press(103, 104)).toBe(false);
    expect(press(0, 0, 0)).toBe(false);
  });

  it('does not open at the end of a drag, nor is it carried away', () => {
    const { fire, press } = stageOf(true);
    expect(press(140, 90)).toBe(true);
    expect(fire('dragstart').defaultPrevented).toBe(true);
  });

  it('alone waits for a still hand: buttons beside it do not', () => {
    const { fire, press } = stageOf(false);
    expect(press(140, 90)).toBe(false);
    expect(fire('dragstart').defaultPrevented).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { asChosen } from './as-chosen';

const settle = (page: EventTarget) => page.dispatchEvent(new Event('settled'));

it('a control whose choice never came shows what is chosen again', () => {
  const page = new EventTarget();
  const list = { ownerDocument: page, value: 'geneva' };
  const box = { ownerDocument: page, checked: true };
  asChosen('moscow')(list as unknown as HTMLSelectElement);
  asChosen(false)(box as unknown as HTMLInputElement);
  expect([list.value, box.checked]).toEqual(['geneva', true]);
  settle(page);
  expect([list.value, box.checked]).toEqual(['moscow', false]);
});

it('a control that is gone is left alone', () => {
  const page = new EventTarget();
  const list = { ownerDocument: page, value: 'geneva' };
  asChosen('moscow')(list as unknown as HTMLSelectElement)();
  settle(page);
  expect(list.value).toBe('geneva');
});

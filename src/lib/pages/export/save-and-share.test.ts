import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from './save-and-share';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('says that a page without a clipboard cannot copy, as over plain http', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copyText('a link')).toBe(false);
});

it('says that a browser refused to copy, and that it copied', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
  expect(await copyText('a link')).toBe(false);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  expect(await copyText('a link')).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/i18n/locale';
import { embedPath, nearestEmbedHref } from './embed-hrefs';
import { isEmbedRoute } from './embed-route';

const ids = ['us-28point-2025-11', 'e3-counter-2025-11'];

describe('addresses of embedded maps', () => {
  it('name a version, or two', () => {
    expect([embedPath(['a']), embedPath(['a', 'b'])]).toEqual(['embed/a', 'embed/a/b']);
  });

  it('are told from other pages', () => {
    expect(isEmbedRoute('/[[lang=locale]]/embed/[version]')).toBe(true);
    expect(isEmbedRoute('/[[lang=locale]]/embed/compare')).toBe(true);
    expect(isEmbedRoute('/[[lang=locale]]/embed/[version]/[b]')).toBe(true);
    expect(['/[[lang=locale]]/embed', '/[[lang=locale]]/plans/[version]', null].map(isEmbedRoute)).toEqual([
      false,
      false,
      false
    ]);
  });

  it('of two versions lead to the page that compares any two', () => {
    expect(
      nearestEmbedHref('embed/us-28pont/e3-counter-2025-11', '?mode=swipe&unmatched=x', ids, LOCALES.en)
    ).toContain('/embed/compare/?versions=us-28pont,e3-counter-2025-11&mode=swipe');
  });

  it('with the slider keep it', () => {
    expect(nearestEmbedHref('embed/signed-on/e3-conter-2025-11', '?theme=dark', ids, LOCALES.en)).toContain(
      '/embed/e3-counter-2025-11/?theme=dark&controls=legend,signing&unmatched='
    );
  });

  it('have it once, however often they are looked for', () => {
    const [, search = ''] = nearestEmbedHref('embed/signed-on/x', '', ids, LOCALES.en).split('?');
    expect(new URLSearchParams(search).get('controls')).toBe('legend,signing');
    expect(nearestEmbedHref('embed/signed-on/x', `?${search}`, ids, LOCALES.en).split('?')[1]).toContain(
      'controls=legend,signing&'
    );
  });

  it.each([
    ['embed/e3-conter-2025-11', 'embed/e3-counter-2025-11/'],
    ['embed/%3Cscript%3E', 'embed/us-28point-2025-11/'],
    ['embed', 'embed/us-28point-2025-11/']
  ])('of %s is that of the version nearest by name', (given, path) => {
    const href = nearestEmbedHref(given, '?date=2026-08-22&hide=cities,labels', ids, LOCALES.uk);
    expect(href).toContain(`/uk/${path}?date=2026-08-22&hide=cities,labels&unmatched=`);
    expect(new URLSearchParams(href.split('?')[1]).get('unmatched')).toBe(given);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_CONTROLS, formatEmbedQuery, readEmbedQuery } from './embed-options';

describe('the query of an embedded map', () => {
  it('holds what the host chose and leaves the view', () => {
    const read = readEmbedQuery('?date=2026-08-22&hide=cities,labels&theme=dark&controls=date,legend&only=a.b');
    expect(read.options).toEqual({ theme: 'dark', controls: ['legend', 'date'] });
    expect(read.search).toBe('?date=2026-08-22&hide=cities,labels&only=a.b');
    expect(read.ignored).toEqual([]);
  });

  it('leaves out what pym.js adds', () => {
    const read = readEmbedQuery(
      '?initialWidth=640&childId=map-1&parentTitle=A%20story&parentUrl=https%3A%2F%2Fnews.example'
    );
    expect(read).toMatchObject({ search: '', ignored: [] });
  });

  it('says what it could not take', () => {
    const read = readEmbedQuery('?theme=%3Cscript%3E&controls=legend,wheel');
    expect(read.options).toEqual({ theme: null, controls: ['legend'] });
    expect(read.ignored).toEqual(['<script>', 'wheel']);
  });

  it('reads what it has written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('light', 'dark', null),
        fc.subarray([...EMBED_CONTROLS]),
        fc.constantFrom('', '?date=2026-08-22', '?hide=cities,labels&view=east'),
        (theme, controls, search) => {
          const read = readEmbedQuery(formatEmbedQuery({ theme, controls }, search));
          expect(read).toMatchObject({ options: { theme, controls }, search, ignored: [] });
        }
      )
    );
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { options } = readEmbedQuery(text);
        expect(options.controls.every((control) => EMBED_CONTROLS.includes(control))).toBe(true);
      })
    );
  });
});

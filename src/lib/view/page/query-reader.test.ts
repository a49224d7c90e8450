import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, QueryReader } from './query-reader';

const SIZES = ['small', 'large'] as const;

describe('QueryReader', () => {
  it('takes what may be chosen, in the order of the values', () => {
    const query = new QueryReader<'size' | 'sizes' | 'width'>('?size=large&sizes=large,small,large&width=40');
    expect(query.choose('size', SIZES, 'small')).toBe('large');
    expect(query.chooseSome('sizes', SIZES)).toEqual(['small', 'large']);
    expect(query.match('width', /^\d+$/u, null)).toBe('40');
    expect(query.notices).toEqual([]);
  });

  it('falls back without a notice where nothing was asked for', () => {
    const query = new QueryReader<'size' | 'width'>('');
    expect(query.choose('size', SIZES, 'small')).toBe('small');
    expect(query.match('width', /^\d+$/u, '50')).toBe('50');
    expect(query.date('date', ['2025-11-20'])).toBeNull();
    expect(query.notices).toEqual([]);
  });

  it('names a notice by its kind, whatever the parameter is called', () => {
    const query = new QueryReader<'size'>('?s=huge&many=huge,small');
    expect(query.choose('size', SIZES, 'small', 's')).toBe('small');
    expect(query.chooseSome('size', SIZES, 'many')).toEqual(['small']);
    expect(query.notices).toEqual([
      { kind: 'size', given: 'huge', used: 'small' },
      { kind: 'size', given: 'huge' }
    ]);
  });

  it('notes each other parameter once, and the path that matched no page by what it holds', () => {
    const query = new QueryReader<never>('?size=large&colour=red&colour=blue&unmatched=plans/nope');
    query.ignoreOthers(['size']);
    expect(query.notices).toEqual([
      { kind: 'parameter', given: 'colour' },
      { kind: 'page', given: 'plans/nope' }
    ]);
  });

  it('notes each thing once, however often it stands there', () => {
    const query = new QueryReader<'layer'>('?hide=gold,gold,silver&date=never&dateB=never');
    query.chooseSome('layer', SIZES, 'hide');
    query.date('date', ['2025-11-20']);
    query.date('dateB', ['2025-11-20']);
    expect(query.notices).toEqual([
      { kind: 'layer', given: 'gold' },
      { kind: 'layer', given: 'silver' },
      { kind: 'date', given: 'never' }
    ]);
  });

  it('cuts a long text in its notice', () => {
    const query = new QueryReader<'size'>(`?size=${'x'.repeat(200)}`);
    query.choose('size', SIZES, 'small');
    expect(query.notices[0]?.given).toHaveLength(80);
    expect(query.notices[0]?.given).toMatch(/…$/u);
  });
});

describe('formatQuery', () => {
  it('leaves out what has no value and keeps commas', () => {
    expect(formatQuery({ date: null, hide: '', only: 'a&b', list: 'a,b' })).toBe('?only=a%26b&list=a,b');
    expect(formatQuery({ date: null })).toBe('');
  });

  it('writes what a reader reads again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const search = formatQuery({ text });
        expect(new QueryReader<'text'>(search).match('text', /^/u, null)).toBe(text);
      })
    );
  });
});

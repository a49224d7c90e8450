import { describe, expect, it } from 'vitest';
import { messageSet, type Partly } from './message-set';

const en = { title: 'Title', group: { near: 'near', far: (km: string) => `far, ${km}` }, list: ['a', 'b'] };
const some: Partly<typeof en> = { group: { near: 'поруч' } };
const texts = messageSet(en, { '../languages/uk/test.ts': some });

describe('messageSet', () => {
  it('reads the texts of a language from the folder of its name', () => {
    expect(texts('uk').group.near).toBe('поруч');
  });

  it('lets English stand in for what a language does not say', () => {
    expect(texts('uk').title).toBe('Title');
    expect(texts('uk').group.far('5')).toBe('far, 5');
    expect(texts('uk').list).toEqual(['a', 'b']);
  });

  it('is English in English', () => {
    expect(texts('en')).toBe(en);
  });
});

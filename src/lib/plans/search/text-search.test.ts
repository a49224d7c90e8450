import { describe, expect, it } from 'vitest';
import { indexTexts, searchTexts, type SearchedText } from './text-search';

const none = { en: '', uk: '' };
const entry = (hash: string, en: string, uk: string, topics = none): SearchedText => ({
  path: 'plans/draft',
  hash,
  title: { en: 'Draft', uk: 'Проєкт' },
  label: { en: hash, uk: hash },
  isClause: false,
  text: { en, uk },
  topics
});
const index = indexTexts([
  entry('1', 'Forces limited to 600,000 people.', 'Сили обмежено до 600 000 осіб.'),
  entry('2', 'A full amnesty.', 'Повна амністія.'),
  entry('3', 'Claims are waived.', 'Відмова від претензій.', { en: 'Amnesty', uk: 'Амністія' })
]);
const found = (query: string) => searchTexts(index, query).map(({ hash }) => hash);

describe('the search in texts', () => {
  it.each([
    ['600000', ['1']],
    ['600 000', ['1']],
    ['600,000', ['1']],
    ['Amnesty', ['2', '3']],
    ['амністію', ['2', '3']],
    ['повної амністії', ['2']],
    ['draft claims', ['3']],
    ['nothing', []],
    [' ', []],
    ['a', []]
  ])('finds “%s”', (query, hashes) => {
    expect(found(query)).toEqual(hashes);
  });
});

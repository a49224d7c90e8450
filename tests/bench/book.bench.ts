import { NODE_PLATFORM } from '../../src/lib/export/image/platform/node-platform';
import { writeBook } from '../../src/lib/export/work/book/write-book';
import { readSheetParts } from '../../src/lib/server/read-sheet-parts';

const MOST_SECONDS = 90;
const MOST_MB = 25;

const make = () =>
  writeBook({ languages: ['en', 'uk'], edition: 'colour' }, readSheetParts(), NODE_PLATFORM, () => undefined);

export default {
  name: 'The book in both languages, as one PDF',
  run: async () => {
    const started = performance.now();
    const book = await make();
    const seconds = (performance.now() - started) / 1000;
    const again = await make();
    const isSame = Buffer.compare(Buffer.from(book), Buffer.from(again)) === 0;
    return [
      { measure: 'from start to end', value: seconds, unit: 's', limit: MOST_SECONDS },
      { measure: 'bytes', value: book.length / 1e6, unit: 'MB', limit: MOST_MB },
      { measure: 'bytes that a second one has otherwise', value: isSame ? 0 : 1, unit: '', limit: 0 }
    ];
  }
};

import { formatDate } from '../i18n/format';
import { LANGUAGES, type DataLanguage } from '../i18n/languages';
import type { OwnLine } from '../territory/line-of-contact';

/** What its maker says of a line of their own; `''` for what nobody has said yet. */
export interface LineWords {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly credit: string;
}

/** Whether everything is said that an image or a file must tell of a line. */
export const isSaid = ({ name, date, credit }: LineWords): boolean => [name, date, credit].every((text) => text !== '');

/** Marks a line as somebody's own wherever credits stand. */
const CREDIT: Readonly<Record<DataLanguage, (credit: string) => string>> = {
  en: (credit) => `Line of contact: a reader’s own${credit}; licence as its maker says`,
  uk: (credit) => `Лінія зіткнення: власна лінія читача${credit}; ліцензія — як зазначає автор`
};

const NOTE: Readonly<Record<DataLanguage, (name: string, date: string) => string>> = {
  en: (name, date) =>
    `${name}${date === '' ? '' : `, said to be of ${date},`} is a reader’s own line, which the atlas has not checked.`,
  uk: (name, date) =>
    `${name}${date === '' ? '' : `, зі слів автора на ${date},`} — власна лінія читача; атлас її не перевіряв.`
};

/** The line of contact that a person brings, as maps, captions and files tell of it. */
export function ownLine({ name, date, credit }: LineWords, id?: string): OwnLine {
  const text = (code: DataLanguage) => CREDIT[code](credit === '' ? '' : `, ${credit}`);
  const note = (code: DataLanguage) =>
    NOTE[code](LANGUAGES[code].quotes.join(name), date === '' ? '' : formatDate(date, code));
  return {
    kind: 'own',
    name,
    ...(id !== undefined && { id }),
    ...(date !== '' && { date }),
    credit: {
      id: `own-line-${id ?? name}`,
      text: { en: text('en'), uk: text('uk') },
      url: '',
      licence: '',
      note: { en: note('en'), uk: note('uk') }
    }
  };
}

/** The forms of a Ukrainian word after a number: 1 карта, 2 карти, 5 карт. */
interface UkrainianForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** “5 карт”: a number with the form of the word that goes with it. */
export function countInUkrainian(count: number, forms: UkrainianForms): string {
  const form = new Intl.PluralRules('uk').select(count);
  return `${String(count)} ${form === 'one' || form === 'few' ? forms[form] : forms.many}`;
}

/** What messages in one language ask of every other: the same names, with any texts, and sentences made of the same. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : T extends readonly (infer Member)[]
      ? readonly Widen<Member>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };

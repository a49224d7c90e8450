/**
 * Whether what stands for the date of a line of contact is the name of a file, as `formatDate` writes it: a line of
 * somebody's own has no other date.
 */
export const isFileName = (date: string): boolean => /^[“«]/u.test(date);

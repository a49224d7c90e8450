/** Works something out once for each object it is asked about, and keeps it as long as that object lives. */
export function remember<Subject extends object, Result>(
  work: (subject: Subject) => Result
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const found = known.get(subject) ?? { result: work(subject) };
    known.set(subject, found);
    return found.result;
  };
}

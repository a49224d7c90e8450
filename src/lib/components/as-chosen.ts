/**
 * Sets a control to what is chosen each time a change of address has ended, told by `settled` in its document: a reader
 * may have chosen what never came, and a value that is the same as before is not written to a control again.
 */
export const asChosen =
  (chosen: string | boolean) =>
  (control: HTMLInputElement | HTMLSelectElement): (() => void) => {
    const set = () => Object.assign(control, { [typeof chosen === 'string' ? 'value' : 'checked']: chosen });
    const { ownerDocument } = control;
    ownerDocument.addEventListener('settled', set);
    return () => {
      ownerDocument.removeEventListener('settled', set);
    };
  };

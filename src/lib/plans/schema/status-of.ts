import type { Administration, Control, Forces, Recognition, Status } from './plan-version';

/** A status on one line; the administration is left out where, as in most texts, nobody is named. */
export function statusOf(
  control: Control,
  recognition: Recognition,
  forces: readonly Forces[],
  administration: Administration = { by: 'unspecified' }
): Status {
  return { control, recognition, forces, administration };
}

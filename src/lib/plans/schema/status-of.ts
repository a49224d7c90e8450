import type { Administration, Control, Dispute, Forces, Recognition, Status } from './plan-version';

/** A status on one line; the administration is left out where, as in most texts, none is named. */
export function statusOf(
  control: Control,
  recognition: Recognition,
  forces: readonly Forces[],
  administration: Administration = { by: 'unspecified' }
): Status {
  return { control, recognition, forces, administration };
}

/**
 * A claim is no recognition: where Russia calls land its own and the text does not ask others to recognise it,
 * recognition stays unspecified, and this stands beside the value.
 */
export const RUSSIAS_OWN_CLAIM: Dispute = {
  kind: 'reading',
  text: {
    en: 'Moscow calls this land Russian by its own law. The remarks do not say who else would recognise it, so on recognition the atlas shows that the text does not say.',
    uk: 'Москва називає ці землі російськими за власним правом. Хто ще їх визнав би, у висловлюваннях не сказано, тому щодо визнання атлас показує, що текст не каже.'
  }
};

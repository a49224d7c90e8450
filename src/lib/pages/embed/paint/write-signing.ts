import { render } from 'svelte/server';
import SigningSlider from '$lib/components/signing/SigningSlider.svelte';
import { signingSeries } from '$lib/derivation/figures/signing-areas';
import type { Locale } from '$lib/i18n/locale';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { signingProps, signingVersions } from '../../shared/signing/signing-props';
import { FILES } from './site-files';

/** The slider over days of signing where it stands on the day that the address names; nothing where no version is drawn. */
export async function writeSigningOn(
  versions: readonly PlanVersion[],
  line: string,
  opening: string,
  { code }: Locale
): Promise<string> {
  const { dates } = await FILES.manifest();
  const shown = signingVersions(versions, code, (version) => signingSeries(version, dates));
  if (shown.length === 0) return '';
  return render(SigningSlider, {
    props: signingProps({ versions: shown, own: [], line, partitions: [], opening, code })
  }).body;
}

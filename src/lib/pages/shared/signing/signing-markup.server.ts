import { render } from 'svelte/server';
import SigningSlider from '$lib/components/signing/SigningSlider.svelte';
import { signingSeries } from '$lib/derivation/figures/signing-areas';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { withoutMarks } from '$lib/prerendered-markup';
import { readManifest } from '$lib/server/read-geodata';
import { signingProps, signingVersions } from './signing-props';

/** The slider over days of signing as a document has it before any script: its chart, its sentence, its place. */
export function writeSigning(version: PlanVersion, date: string, code: InterfaceLanguage): string {
  const { dates } = readManifest();
  const versions = signingVersions([version], code, (one) => signingSeries(one, dates));
  if (versions.length === 0) return '';
  const props = signingProps({ versions, own: [], line: date, partitions: [], opening: date, code });
  return withoutMarks(render(SigningSlider, { props }).body);
}

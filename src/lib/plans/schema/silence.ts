import type { Localised } from '../../i18n/localised';
import { SITE_IDS, type SiteId, type SiteTerm, type Status } from './plan-version';

/** The status of land on which the text is silent. */
export const UNSPECIFIED: Status = {
  control: 'unspecified',
  recognition: 'unspecified',
  forces: ['unspecified'],
  administration: { by: 'unspecified' }
};

/** Citation of a silence: there is no point to name and no source that could carry it. */
export const NOT_STATED = {
  point: null,
  basis: 'not-stated',
  confidence: 'medium',
  disputes: [],
  sources: []
} as const;

const SENTENCES: Readonly<Record<SiteId, Localised>> = {
  'zaporizhzhia-npp': {
    en: 'This version has no term for the Zaporizhzhia nuclear power plant.',
    uk: 'Про Запорізьку атомну електростанцію в цій версії нічого не сказано.'
  },
  'kakhovka-dam': {
    en: 'This version has no term for the Kakhovka dam.',
    uk: 'Про греблю Каховської ГЕС у цій версії нічого не сказано.'
  },
  'kinburn-spit': {
    en: 'This version has no term for the Kinburn Spit.',
    uk: 'Про Кінбурнську косу в цій версії нічого не сказано.'
  },
  'dnipro-shipping': {
    en: 'This version has no term for shipping on the Dnipro.',
    uk: 'Про судноплавство Дніпром у цій версії нічого не сказано.'
  },
  'black-sea-shipping': {
    en: 'This version has no term for shipping on the Black Sea.',
    uk: 'Про судноплавство Чорним морем у цій версії нічого не сказано.'
  }
};

/** A site on which the version is silent: listed all the same, so that nothing is empty without a reason. */
export function silentSite(site: SiteId): SiteTerm {
  return {
    site,
    term: { en: 'the text does not say', uk: 'у тексті не сказано' },
    ...NOT_STATED,
    paraphrase: SENTENCES[site]
  };
}

/** All sites, where the version is silent on every one. */
export const SILENT_SITES: readonly SiteTerm[] = SITE_IDS.map(silentSite);

import {
  alignLandTerms,
  alignOverlays,
  alignSiteTerms,
  type AlignedTerms
} from '$lib/derivation/comparison/align-terms';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import type { CompareMessages } from '$lib/i18n/messages/compare';
import type { Cited, PlanVersion, Status } from '$lib/plans/schema/plan-version';

/** One term of one version, as the tables show it. */
export interface ShownTerm {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly status?: Status;
  readonly cited: Cited;
}

/** What each version says of one place. */
interface TermsRow {
  readonly id: string;
  readonly subject: string;
  /** Listed in the order of the versions. */
  readonly sides: readonly (readonly ShownTerm[])[];
}

/** Terms of one kind: of land, of sites, laid over land. */
interface TermsGroup {
  readonly title: string;
  /** Said where a version has nothing. */
  readonly silence: string;
  readonly rows: readonly TermsRow[];
}

function rowsOf<Subject, Terms>(
  aligned: readonly AlignedTerms<Subject, Terms>[],
  describe: (subject: Subject) => { id: string; name: string },
  show: (terms: Terms) => ShownTerm
): TermsRow[] {
  return aligned.map(({ subject, terms }) => {
    const { id, name } = describe(subject);
    return { id, subject: name, sides: terms.map((said) => said.map(show)) };
  });
}

/** What versions say of the same things, in the reader's language; the terms of land come first. */
export function alignShownTerms(
  versions: readonly PlanVersion[],
  { code, messages }: Locale,
  texts: CompareMessages
): TermsGroup[] {
  return [
    {
      title: texts.terms.land,
      silence: texts.terms.notNamed,
      rows: rowsOf(
        alignLandTerms(versions),
        ({ id, name }) => ({ id, name: inLanguage(name, code) }),
        (terms) => ({
          id: 'id' in terms ? terms.id : 'remainder',
          name: inLanguage(terms.name, code),
          text: inLanguage(terms.paraphrase, code),
          status: terms.status,
          cited: terms
        })
      )
    },
    {
      title: texts.terms.sites,
      silence: messages.silent,
      rows: rowsOf(
        alignSiteTerms(versions),
        (site) => ({ id: site, name: messages.map.site[site] }),
        (terms) => ({
          id: terms.site,
          name: inLanguage(terms.term, code),
          text: inLanguage(terms.paraphrase, code),
          cited: terms
        })
      )
    },
    {
      title: texts.terms.overlays,
      silence: texts.terms.noOverlay,
      rows: rowsOf(
        alignOverlays(versions),
        (kind) => ({ id: kind, name: texts.terms.overlay[kind] }),
        (terms) => ({
          id: terms.id,
          name: inLanguage(terms.name, code),
          text: inLanguage(terms.paraphrase, code),
          cited: terms
        })
      )
    }
  ];
}

import { jsonLdText } from './json-ld-text';

/** A page about one text of a proposal, or about a line that proposals are measured by. */
export interface ArticleDescription {
  readonly headline: string;
  readonly description: string;
  readonly language: string;
  readonly siteName: string;
  /** Whole address of the page; `null` where it is not known. */
  readonly url: string | null;
  /** The text that the page is about; `null` where it is about no text. */
  readonly document: {
    readonly name: string;
    /** Day or month on which it became public. */
    readonly published: string;
    readonly authors: string;
  } | null;
  readonly lineDate: string;
  readonly licences: readonly string[];
  readonly sources: readonly { readonly name: string; readonly outlet: string; readonly url: string | null }[];
}

/** The page as https://schema.org/Article has it, as text for a script element. */
export function articleJsonLd(article: ArticleDescription): string {
  const { document } = article;
  return jsonLdText({
    '@type': 'Article',
    headline: article.headline,
    description: article.description,
    inLanguage: article.language,
    ...(article.url !== null && { url: article.url }),
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', name: article.siteName },
    author: { '@type': 'Organization', name: article.siteName },
    ...(document !== null && {
      about: {
        '@type': 'CreativeWork',
        name: document.name,
        datePublished: document.published,
        creditText: document.authors
      }
    }),
    spatialCoverage: { '@type': 'Country', identifier: 'UA' },
    temporalCoverage: article.lineDate,
    license: article.licences,
    citation: article.sources.map(({ name, outlet, url }) => ({
      '@type': 'CreativeWork',
      name,
      publisher: { '@type': 'Organization', name: outlet },
      ...(url !== null && { url })
    }))
  });
}

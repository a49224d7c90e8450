import { escapeXml } from '$lib/cartography/scene/svg-text';

/** An entry of a feed. */
export interface AtomEntry {
  readonly id: string;
  /** Moment as RFC 3339 writes it. */
  readonly updated: string;
  readonly title: string;
  readonly category: string;
  readonly href: string;
  readonly paragraphs: readonly string[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** Address of the feed, and of the page that says the same. */
  readonly self: string;
  readonly page: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`;
const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function writeEntry({ id, updated, title, category, href, paragraphs }: AtomEntry): string {
  const content = paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('');
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    `<category term="${escapeXml(category)}"/>`,
    link('alternate', href, 'text/html'),
    element('content', content, ' type="html"'),
    '</entry>'
  ].join('');
}

/** A feed of news as RFC 4287 (Atom) has it. */
export function writeAtom(feed: AtomFeed): string {
  const newest = feed.entries[0]?.updated ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', newest),
    `<author>${element('name', feed.author)}</author>`,
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    ...feed.entries.map(writeEntry),
    '</feed>',
    ''
  ].join('\n');
}

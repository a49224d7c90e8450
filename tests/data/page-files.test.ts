import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { versionOfDraft } from '../../src/lib/draft/draft-version';
import { newDraftId } from '../../src/lib/draft/draft';
import { variantOf } from '../../src/lib/draft/start-draft';
import { NODE_PLATFORM } from '../../src/lib/export/image/platform/node-platform';
import { createExportWork } from '../../src/lib/export/work/create-export-work';
import { HEAVIEST_PAGE_BYTES, PAGE_FORMAT } from '../../src/lib/export/work/write-page';
import { inLanguage } from '../../src/lib/i18n/localised';
import { captionMessages } from '../../src/lib/i18n/messages/caption';
import { allVersions, requireVersion } from '../../src/lib/plans/catalogue';
import { readManifest } from '../../src/lib/server/read-geodata';
import { readSheetParts } from '../../src/lib/server/read-sheet-parts';
import type { SheetView } from '../../src/lib/view/sheet/sheet-view';
import { articleView } from '../fixtures/article-view';
import { share } from './share';

const DAY = '2026-11-29';
const [A, B] = ['us-28point-2025-11', 'e3-counter-2025-11'];
const parts = readSheetParts();
const draft = {
  ...versionOfDraft(
    { ...variantOf(requireVersion(A), DAY), name: '<script>alert(1)</script>' },
    requireVersion(A),
    readManifest().units
  ),
  id: newDraftId()
};
const store = {
  ...parts,
  version: (id: string) => (id === draft.id ? Promise.resolve({ version: draft, sources: [] }) : parts.version(id))
};
const work = createExportWork(store, { today: DAY, siteUrl: 'https://atlas.example' }, NODE_PLATFORM);

async function pageOf(own: Partial<SheetView>): Promise<string> {
  const request = { format: PAGE_FORMAT.id, scale: 1, svgText: 'outlined', edited: {} } as const;
  const { bytes } = await work.make(articleView(own), request, () => undefined);
  expect(bytes.length).toBeLessThanOrEqual(HEAVIEST_PAGE_BYTES);
  return new TextDecoder().decode(bytes);
}

interface HtmlNode {
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

const nodesIn = (node: HtmlNode): HtmlNode[] => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];

/** Reads a page with a parser that is not ours: nothing in it may run, or ask for another file. */
function readPage(html: string): string {
  const faults: string[] = [];
  const nodes = nodesIn(parse(html, { onParseError: ({ code }) => faults.push(code) }) as HtmlNode);
  expect(faults).toEqual([]);
  const attributes = nodes.flatMap(({ tagName = '', attrs = [] }) => attrs.map((one) => ({ tagName, ...one })));
  expect(nodes.filter(({ tagName }) => ['script', 'iframe', 'link', 'img', 'object'].includes(tagName ?? ''))).toEqual(
    []
  );
  expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual([]);
  const addresses = attributes.filter(({ tagName, name }) => tagName === 'a' && name === 'href');
  for (const { value } of addresses) expect(value).toMatch(/^https?:\/\//u);
  for (const [, address = ''] of html.matchAll(/url\((.{0,40})/gu)) expect(address).toMatch(/^(?:#|data:font)/u);
  return nodes.map(({ value = '' }) => value).join('\n');
}

const ids = allVersions().map(({ id }) => id);

describe.each(['en', 'uk'] as const)('pages in one file (%s)', (locale) => {
  it.each(share(ids, 4, locale === 'en' ? 0 : 1))('of %s say all that the version says', async (id) => {
    const told = readPage(await pageOf({ subject: { kind: 'version', versions: [id] }, locale, extent: 'own' }));
    const version = requireVersion(id);
    const clauses = [...version.provisions, version.remainder, ...version.overlays, ...version.sites];
    for (const { paraphrase } of clauses) expect(told).toContain(inLanguage(paraphrase, locale));
    for (const open of version.leavesOpen) expect(told).toContain(inLanguage(open, locale));
    expect(told).toContain(inLanguage(version.title, locale));
  });

  it('of a pair have its transitions, of six versions each of them, and of areas every day', async () => {
    const pair = readPage(await pageOf({ subject: { kind: 'difference', versions: [A, B] }, locale }));
    expect(pair).toContain(inLanguage(requireVersion(B).summary, locale));
    const six = ids.filter((id) => requireVersion(id).notDrawn === undefined).slice(-6);
    const many = readPage(await pageOf({ subject: { kind: 'multiples', versions: six }, locale }));
    for (const id of six) expect(many).toContain(inLanguage(requireVersion(id).title, locale));
    const areas = readPage(await pageOf({ subject: { kind: 'areas-over-time', versions: [] }, locale }));
    expect(areas).toContain(captionMessages(locale).note.measured);
  });
});

describe('a page in one file', () => {
  it('respects theme, measure, line of contact and the reader’s own words', async () => {
    const html = await pageOf({ theme: 'newsprint', measure: 'people', date: '2026-08-22', headline: 'Mine & yours' });
    const told = readPage(html);
    expect(told).toContain('Mine & yours');
    expect(told).toContain('22 August 2026');
    expect(told).toMatch(/about|people/u);
    expect(html).toContain('background:#ffffff');
  });

  it('says of a draft that it is one, and runs nothing that its name says', async () => {
    const told = readPage(await pageOf({ subject: { kind: 'version', versions: [draft.id] } }));
    expect(told).toContain(captionMessages('en').note.draft);
    expect(told).toContain('<script>alert(1)</script>');
  });

  it('leads back to the atlas, and is the same every time', async () => {
    const html = await pageOf({});
    expect(html).toContain(`href="https://atlas.example/plans/${A}/`);
    work.forget();
    expect(await pageOf({})).toBe(html);
  });
});

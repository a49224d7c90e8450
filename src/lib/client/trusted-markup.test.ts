import { describe, expect, it } from 'vitest';
import { isInertMarkup, isOwnScript } from './trusted-markup';

describe('isInertMarkup', () => {
  it.each([
    '',
    '<!---->',
    'a < b as text is none of our markup, which escapes it'.replace('<', '&lt;'),
    '<g class="zone"><a href="#clause-21d"><path d="M0 0"/></a></g>',
    '<text>javascript: and onset = 3, “onerror=alert(1)”</text>',
    '<text aria-label="a title with onload=1 in it">it’s "quoted"</text>',
    '<a href="?title=it&#39;s&amp;notes=javascript:">x</a>',
    '<details open><summary>x</summary></details>'
  ])('lets pass %j', (markup) => {
    expect(isInertMarkup(markup)).toBe(true);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror="alert(1)">',
    '<img src="x" ONERROR ="alert(1)">',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" \n javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a xlink:href="&#106;avascript:alert(1)">x</a>',
    '<a href="javascript&colon;alert(1)">x</a>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<iframe srcdoc="x"></iframe>',
    '<g title="a"onclick="alert(1)">',
    "<g title='\"'onclick='alert(1)'>",
    '<scr<script>ipt>alert(1)</script>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<base href="https://elsewhere.example/">',
    '<math><mi//xlink:href="data:x,<script>alert(1)</script>">'
  ])('refuses %j', (markup) => {
    expect(isInertMarkup(markup)).toBe(false);
  });
});

describe('isOwnScript', () => {
  const site = { href: 'https://atlas.example/some/where/', origin: 'https://atlas.example' };
  it.each([
    ['../_app/immutable/workers/a.js', true],
    ['https://atlas.example/a.js', true],
    ['https://elsewhere.example/a.js', false],
    ['//elsewhere.example/a.js', false],
    ['data:text/javascript,alert(1)', false],
    ['http://', false]
  ])('of %j says %j', (address, isOurs) => {
    expect(isOwnScript(address, site)).toBe(isOurs);
  });
});

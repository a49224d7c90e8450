import { describe, expect, it } from 'vitest';
import { parseXml, textOf, unescapeXml, writeXml } from './xml-tree';

describe('parseXml', () => {
  it('reads back what writeXml writes', () => {
    const text = '<svg a="1 &gt; 0 &quot;&#39;"><g/><text x="2">a &amp; b &lt;c&gt;<tspan>d</tspan></text></svg>';
    expect(writeXml(parseXml(text))).toBe(text);
    expect(textOf(parseXml(text))).toBe('a & b <c>d');
  });

  it('takes single quotes, and marks of closing within values', () => {
    expect(parseXml(`<?xml version="1.0"?><!-- <a> --><a b='1 > 0' c="it's"/>`).attributes).toEqual({
      b: '1 > 0',
      c: "it's"
    });
  });

  it.each(['', 'text', '<a>', '<a></b>', '<a><b></a></b>'])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow(/The image’s XML/u);
  });
});

it('leaves entities that XML does not have as they stand', () => {
  expect(unescapeXml('&nbsp;&#x457;&#1111;&#x110000;&amp;amp;')).toBe('&nbsp;її&#x110000;&amp;');
});

import { expect, it } from 'vitest';
import { escapeXml } from '../../../cartography/scene/svg-text';
import { unescapeXml } from './unescape-xml';

it('reads back what has been escaped', () => {
  expect(unescapeXml(escapeXml(`a & b <c> "d" 'e'`))).toBe(`a & b <c> "d" 'e'`);
});

it('leaves entities that XML does not have as they stand', () => {
  expect(unescapeXml('&nbsp;&#x457;&#1111;&#x110000;&amp;amp;')).toBe('&nbsp;її&#x110000;&amp;');
});

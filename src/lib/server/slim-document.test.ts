import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { slimDocument } from './slim-document';

const PAGE = `<!doctype html>
<html lang="uk">
  <head>
    <link rel="icon" href="../icon.svg" sizes="32x32" />
    <meta name="description" content="a = b > c, “d”" />
    <script>
      // Why it is there.
      const text = '<a href="x" title="y">';
    </script>
  </head>
  <body data-empty="">
    <p class="lead s1" hidden>a &lt; b <!--[--><a href="../../uk/">c/d</a>, <wbr/>e</p>
    <svg viewBox="0 0 1 1"><use href="../map.svg#map"/><circle r="5" class="a b"/></svg>
  </body>
</html>`;

type Node = DefaultTreeAdapterTypes.Node;

/** What a browser makes of a document, without the space between elements. */
function readTree(node: Node): unknown {
  if ('value' in node) return node.value.replaceAll(/\s*\/\/.*|\s+/gu, ' ').trim();
  if (!('childNodes' in node)) return node.nodeName;
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
  return [node.nodeName, attributes, node.childNodes.map(readTree).filter((child) => child !== '')];
}

it('is read as before, with a script that is data to it left alone', () => {
  const slim = slimDocument(PAGE);
  expect(readTree(parse(slim))).toEqual(readTree(parse(PAGE)));
  expect(slim).toContain(`const text = '<a href="x" title="y">';`);
});

it('has no sign that a browser does not need', () => {
  const slim = slimDocument(PAGE);
  expect(slim).toContain('<link rel=icon href=../icon.svg sizes=32x32>');
  expect(slim).toContain('<a href=../../uk/>c/d</a>, <wbr>e');
  expect(slim).toContain('<use href=../map.svg#map /><circle r=5 class="a b"/>');
  expect(slim).toContain('<body data-empty>');
  expect(slim).not.toContain('Why it is there');
});

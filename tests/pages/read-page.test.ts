import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { readText } from './read-page';

it('reads what a reader comes upon, and nothing that others wrote', () => {
  const page = parse(`<!doctype html><title>A &amp; B</title><meta name="description" content="about">
    <body><p hidden>not yet shown<p aria-label="spoken">shown</p><svg><title>drawn</title><text>on the map</text></svg>
    <script>code</script><a href="https://elsewhere.example">their title</a><ul class="sources small"><li>theirs</ul>`);
  const words = readText(page)
    .split(/\s+/u)
    .filter((word) => word !== '');
  expect(words.join(' ')).toBe('A & B about not yet shown spoken showndrawnon the map');
});

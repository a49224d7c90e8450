const SCRIPT = /(?<script><script[^>]*>[\s\S]*?<\/script>)/u;
const TAG = /<(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[^\s"'=<>/]+(?:="[^"]*")?)*)\s*(?<end>\/?)>/gu;
const ATTRIBUTE = /\s+(?<name>[^\s"'=<>/]+)(?:="(?<value>[^"]*)")?/gu;
/** What an attribute may have as its value without quotation marks. */
const BARE = /^[^\s"'=<>`]+$/u;
/** Elements that end without a sign. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

function slimTag(name: string, attributes: string, end: string): string {
  let isBare = false;
  const slim = attributes.replaceAll(ATTRIBUTE, (_, attribute: string, value: string | undefined) => {
    isBare = value !== undefined && BARE.test(value);
    if (value === undefined || value === '') return ` ${attribute}`;
    return isBare ? ` ${attribute}=${value}` : ` ${attribute}="${value}"`;
  });
  if (end === '' || VOID.has(name)) return `<${name}${slim}>`;
  // Else the sign would be read as a part of the value.
  return `<${name}${slim}${isBare ? ' ' : ''}/>`;
}

const slimMarkup = (markup: string): string =>
  markup.replaceAll(TAG, (_, name: string, attributes: string, end: string) => slimTag(name, attributes, end));

/** A document without quotation marks around values that need none; what stands between tags stays as it is. */
export const slimTags = (html: string): string =>
  html
    .split(SCRIPT)
    .map((part) => (SCRIPT.test(part) ? part : slimMarkup(part)))
    .join('');

/**
 * A document of mere paragraphs as short as a browser reads it the same: besides without indented lines, and without
 * those that tell a programmer what a script is for.
 */
export const slimDocument = (html: string): string =>
  slimTags(
    html
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('//'))
      .join('\n')
  );

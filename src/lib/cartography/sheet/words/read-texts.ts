import { measureText } from '../../lettering/text-width';
import type { SheetText } from '../model/sheet';

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The texts of a drawing that is set in Source Sans 3, with their boxes; halos are left out. */
export function readTexts(markup: string): SheetText[] {
  return [...markup.matchAll(TEXT)].flatMap(([, attributes = '', content = '']) => {
    if (attributes.includes('aria-hidden')) return [];
    const read = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
    const text = content.replace(/&([#\w]+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
    const [x, y, size] = [Number(read('x')), Number(read('y')), Number(read('font-size'))];
    const width = measureText(text, size, read('font-weight') === '600' ? 600 : 400);
    const anchor = read('text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return [{ text, box: { left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.22 } }];
  });
}

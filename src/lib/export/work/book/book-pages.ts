import type { ImageNode, Scene } from '../../../cartography/scene/scene';
import type { ANCHOR_SHARE } from '../../../cartography/scene/texts-in';
import { drawPdf } from '../../image/pdf/pdf-drawing';
import type { ShapedFonts } from '../../image/fonts/lettering';
import type { BookBlock, BookColumn } from './book-blocks';
import { setLines, type TypeStyle } from './set-lines';

/** A4 in points, and what is kept free of text. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 64, bottom: 64 } as const;
const WIDTH = PAGE.width - PAGE.left - PAGE.right;
const BOTTOM = PAGE.height - PAGE.bottom;

const INK = '#1c1c1a';
const MUTED = '#5b5b56';
const RULE = '#b9b9b2';

const STYLES = {
  part: { font: 'serif', weight: 600, size: 26, leading: 32, colour: INK },
  h1: { font: 'serif', weight: 600, size: 18, leading: 22, colour: INK },
  h2: { weight: 600, size: 11.5, leading: 15, colour: INK },
  h3: { weight: 600, size: 9.5, leading: 12.5, colour: INK },
  lead: { font: 'serif', size: 11.5, leading: 16, colour: INK },
  text: { font: 'serif', size: 9.5, leading: 13, colour: INK },
  meta: { size: 8, leading: 11, colour: MUTED },
  cell: { size: 8, leading: 10.5, colour: INK },
  head: { weight: 600, size: 8, leading: 10.5, colour: INK },
  index: { size: 7.5, leading: 9.8, colour: INK }
} as const satisfies Record<string, TypeStyle>;
export type StyleName = keyof typeof STYLES;

const INDENT = 14;
const INDEX_COLUMNS = 3;
const GUTTER = 12;

/** pdfkit writes it, and its types do not name it. */
const COLUMN_HEAD = { scope: 'Column' };

/** Height of a row of a table, by the lines of its cells. */
const rowHeight = (cells: readonly (readonly string[])[], name: StyleName): number =>
  Math.max(...cells.map(({ length }) => length)) * STYLES[name].leading + 5;

type Element = PDFKit.PDFStructureElement;

/** Sets blocks on the pages of a PDF, one below the other, each tagged as what it is. */
export class BookPages {
  readonly document: PDFKit.PDFDocument;
  readonly #lettering: ShapedFonts;
  /** What stands at the foot of each page. */
  readonly #foot: string;
  y: number = PAGE.top;
  pageNumber = 0;

  constructor(document: PDFKit.PDFDocument, lettering: ShapedFonts, foot: string) {
    this.document = document;
    this.#lettering = lettering;
    this.#foot = foot;
  }

  /** Draws what belongs to no reading order. */
  #artifact(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Pagination' } as PDFKit.Mixins.MarkingOptions);
    draw();
    this.document.endMarkedContent();
  }

  newPage(hasFoot = true): void {
    this.document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    this.pageNumber += 1;
    this.y = PAGE.top;
    if (!hasFoot) return;
    this.#artifact(() => {
      this.text(this.#foot, 'meta', PAGE.left, PAGE.height - 34);
      this.text(String(this.pageNumber), 'meta', PAGE.width - PAGE.right, PAGE.height - 34, 'end');
    });
  }

  /** Sees to it that so much of a page is left. */
  need(height: number): void {
    if (this.y + height > BOTTOM) this.newPage();
  }

  draw(children: readonly ImageNode[], hatches: Scene['hatches'] = []): void {
    drawPdf(this.document, { canvas: PAGE, hatches, children }, this.#lettering);
  }

  text(text: string, name: StyleName, x: number, y: number, anchor: keyof typeof ANCHOR_SHARE = 'start'): void {
    const { size, colour, ...face }: TypeStyle = STYLES[name];
    this.draw([{ kind: 'text', text, x, y, size, anchor, ...face, look: { fill: colour } }]);
  }

  lines(text: string, name: StyleName, width = WIDTH): string[] {
    return setLines(text, width, STYLES[name], this.#lettering);
  }

  /** Text over the width of the page, or from an indent on; in as many pages as it takes. */
  flow(parent: Element, tag: string, text: string, name: StyleName, { indent = 0, mark = '' } = {}): void {
    const { leading } = STYLES[name];
    const lines = this.lines(text, name, WIDTH - indent);
    const element = this.document.struct(tag);
    parent.add(element);
    let start = 0;
    while (start < lines.length) {
      // Neither the first nor the last line of a text stands alone.
      this.need(leading * Math.min(2, lines.length - start));
      const room = Math.max(1, Math.floor((BOTTOM - this.y) / leading));
      const left = lines.length - start;
      const taken = left > room && left - room === 1 && room > 2 ? room - 1 : Math.min(room, left);
      const part = lines.slice(start, start + taken);
      const top = this.y;
      element.add(() => {
        if (start === 0 && mark !== '') this.text(mark, name, PAGE.left + indent - 4, top + leading * 0.8, 'end');
        part.forEach((line, index) => {
          this.text(line, name, PAGE.left + indent, top + leading * (index + 0.8));
        });
      });
      this.y += taken * leading;
      start += taken;
    }
    element.end();
  }

  rule(y = this.y): void {
    const { left } = PAGE;
    this.#artifact(() => {
      const d = ['M', left, y, 'H', left + WIDTH].join(' ');
      this.draw([{ kind: 'path', d, look: { fill: 'none', stroke: RULE, 'stroke-width': '0.5' } }]);
    });
  }

  block(parent: Element, block: BookBlock): void {
    if (block.kind === 'heading') {
      const name = block.level === 2 ? 'h2' : 'h3';
      this.y += block.level === 2 ? 10 : 5;
      this.need(52);
      this.flow(parent, block.level === 2 ? 'H3' : 'H4', block.text, name);
      this.y += 2;
    } else if (block.kind === 'paragraph') {
      this.flow(parent, 'P', block.text, block.look ?? 'text');
      this.y += block.look === 'meta' ? 3 : 5;
    } else if (block.kind === 'list') this.#list(parent, block.items, block.isNumbered === true);
    else if (block.kind === 'table') this.#table(parent, block.columns, block.rows);
    else if (block.kind === 'figure') this.#figure(parent, block);
    else this.#index(parent, block.entries);
  }

  #list(parent: Element, items: readonly string[], isNumbered: boolean): void {
    const list = this.document.struct('L');
    parent.add(list);
    items.forEach((item, index) => {
      const entry = this.document.struct('LI');
      list.add(entry);
      this.flow(entry, 'LBody', item, isNumbered ? 'meta' : 'text', {
        indent: INDENT,
        mark: isNumbered ? String(index + 1) : '•'
      });
      entry.end();
      this.y += 1.5;
    });
    list.end();
    this.y += 4;
  }

  #table(parent: Element, columns: readonly BookColumn[], rows: readonly (readonly string[])[]): void {
    const table = this.document.struct('Table');
    parent.add(table);
    const titles = columns.map(({ title }) => title);
    const head = this.#cells(columns, titles, 'head');
    this.need(48);
    this.#row(table, columns, head, 'head');
    for (const row of rows) {
      const page = this.pageNumber;
      const cells = this.#cells(columns, row, 'cell');
      this.need(rowHeight(cells, 'cell'));
      if (this.pageNumber !== page) this.#row(table, columns, head, 'head');
      this.#row(table, columns, cells, 'cell');
    }
    table.end();
    this.y += 8;
  }

  /** The lines of each cell of a row. */
  #cells(columns: readonly BookColumn[], cells: readonly string[], name: StyleName): string[][] {
    return columns.map(({ share }, index) => this.lines(cells[index] ?? '', name, WIDTH * share - 8));
  }

  #row(table: Element, columns: readonly BookColumn[], cells: readonly string[][], name: 'head' | 'cell'): void {
    const row = this.document.struct('TR');
    table.add(row);
    const { leading } = STYLES[name];
    const top = this.y + 2;
    let left: number = PAGE.left;
    cells.forEach((lines, index) => {
      const { share, isNumber = false } = columns[index] ?? { share: 0 };
      const [x, anchor] = isNumber ? ([left + WIDTH * share - 4, 'end'] as const) : ([left, 'start'] as const);
      row.add(
        this.document.struct(
          name === 'head' ? 'TH' : 'TD',
          (name === 'head' ? COLUMN_HEAD : {}) as PDFKit.Mixins.StructureElementOptions,
          () => {
            lines.forEach((line, at) => {
              this.text(line, name, x, top + leading * (at + 0.8), anchor);
            });
          }
        )
      );
      left += WIDTH * share;
    });
    row.end();
    this.y += rowHeight(cells, name);
    this.rule(this.y - 1);
  }

  #figure(parent: Element, { sheet, alt }: Extract<BookBlock, { kind: 'figure' }>): void {
    const { canvas, children, hatches, title } = sheet.scene;
    const scale = WIDTH / canvas.width;
    const height = canvas.height * scale;
    this.need(height + 4);
    const top = this.y;
    parent.add(
      this.document.struct('Figure', { alt, title }, () => {
        this.document.save();
        this.document.translate(PAGE.left, top);
        this.document.scale(scale);
        drawPdf(this.document, { canvas, hatches, children }, this.#lettering);
        this.document.restore();
      })
    );
    this.y += height + 8;
  }

  #index(parent: Element, entries: readonly string[]): void {
    const list = this.document.struct('L');
    parent.add(list);
    const { leading } = STYLES.index;
    const width = (WIDTH - GUTTER * (INDEX_COLUMNS - 1)) / INDEX_COLUMNS;
    this.need(leading * 6);
    let [column, top] = [0, this.y];
    for (const entry of entries) {
      const lines = this.lines(entry, 'index', width - 8);
      if (this.y + lines.length * leading > BOTTOM) {
        if (++column === INDEX_COLUMNS) {
          this.newPage();
          [column, top] = [0, this.y];
        }
        this.y = top;
      }
      const [x, y] = [PAGE.left + column * (width + GUTTER), this.y];
      list.add(
        this.document.struct('LI', {}, () => {
          lines.forEach((line, at) => {
            this.text(line, 'index', x + (at === 0 ? 0 : 8), y + leading * (at + 0.8));
          });
        })
      );
      this.y += lines.length * leading;
    }
    list.end();
    if (column > 0) this.y = BOTTOM;
  }
}

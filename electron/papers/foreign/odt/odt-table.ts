import type { OdtReader } from './odt-reader';
import { elementsOf } from './xml';

type Blocks = (parent: Element, reader: OdtReader) => string;

/** Spreadsheet-like files repeat empty rows and cells by the thousand; a report does not. */
const mostRepeats = 50;

/** A table with its head rows, joined cells and repeated ones. */
export function tableHtml(table: Element, reader: OdtReader, blocks: Blocks): string {
  const head = elementsOf(table)
    .filter((part) => part.nodeName === 'table:table-header-rows')
    .flatMap((part) => rowsOf(part));
  const body = elementsOf(table)
    .filter((part) => part.nodeName !== 'table:table-header-rows')
    .flatMap((part) => (part.nodeName === 'table:table-row' ? [part] : rowsOf(part)));
  const rows = (list: readonly Element[], tag: 'th' | 'td') =>
    list.map((row) => rowHtml(row, tag, reader, blocks)).join('\n');
  const headHtml = head.length > 0 ? `<thead>${rows(head, 'th')}</thead>` : '';
  return `<table>${headHtml}<tbody>${rows(body, 'td')}</tbody></table>`;
}

function rowsOf(group: Element): Element[] {
  return elementsOf(group).flatMap((part) => (part.nodeName === 'table:table-row' ? [part] : rowsOf(part)));
}

function rowHtml(row: Element, tag: 'th' | 'td', reader: OdtReader, blocks: Blocks): string {
  const cells = elementsOf(row)
    .filter((cell) => cell.nodeName === 'table:table-cell')
    .map((cell) => {
      const html = `<${tag}${spans(cell)}>${blocks(cell, reader)}</${tag}>`;
      return html.repeat(repeats(cell, 'table:number-columns-repeated'));
    });
  return `<tr>${cells.join('')}</tr>`.repeat(repeats(row, 'table:number-rows-repeated'));
}

function spans(cell: Element): string {
  const columns = Number(cell.getAttribute('table:number-columns-spanned'));
  const rows = Number(cell.getAttribute('table:number-rows-spanned'));
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
}

function repeats(element: Element, attribute: string): number {
  return Math.min(Math.max(Number(element.getAttribute(attribute)) || 1, 1), mostRepeats);
}

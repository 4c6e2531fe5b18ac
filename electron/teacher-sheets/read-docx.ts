import { DOMParser } from '@xmldom/xmldom';
import type { RawCell, RawFile, RawRow } from '../../domain/teacher-sheets/filled-rows';
import { mostColumns, mostRows } from './bounds';

/**
 * A filled Word file: its tables row by row, and its other paragraphs. Text that was deleted with changes tracked does not count.
 * @throws Error when it is not well-formed
 */
export function readDocx(documentXml: string): RawFile {
  // No Word file has a document type; one that brings its own entities wants to do harm.
  if (/<!DOCTYPE/i.test(documentXml)) throw new Error('The file brings its own document type');
  const parser = new DOMParser({
    errorHandler: { warning: () => undefined, error: refuse, fatalError: refuse },
  });
  const body = elementsOf(parser.parseFromString(documentXml, 'text/xml').documentElement).find(
    ({ nodeName }) => nodeName === 'w:body',
  );
  if (body === undefined) throw new Error('The file has no text');
  const tables = inOrder(body, 'w:tbl', []);
  const plain = inOrder(body, 'w:p', ['w:tbl']).map((paragraph, index) => ({
    place: `paragraph ${index + 1}`,
    cells: [{ text: textOf(paragraph), tags: [] }],
  }));
  return {
    format: 'docx',
    tables: [
      ...tables.map((table, index) => rowsOf(table, index + 1)),
      plain.filter(({ cells }) => cells.some(({ text }) => text !== '')).slice(0, mostRows),
    ],
  };
}

function refuse(message: string): never {
  throw new Error(`Not well-formed XML: ${message}`);
}

function elementsOf(node: Node): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

/** Elements of a name below a node, not those inside another one of them, nor inside `closed`. */
function inOrder(node: Node, name: string, closed: readonly string[]): Element[] {
  return elementsOf(node).flatMap((child) => {
    if (child.nodeName === name) return [child];
    return closed.includes(child.nodeName) ? [] : inOrder(child, name, closed);
  });
}

function rowsOf(table: Element, number: number): RawRow[] {
  return inOrder(table, 'w:tr', [])
    .slice(0, mostRows)
    .map((row, index) => ({
      place: `table ${number}, row ${index + 1}`,
      cells: cellsOf(row),
    }));
}

/** A control that Word put around a whole cell belongs to the cell. */
function cellsOf(row: Element): RawCell[] {
  const found: RawCell[] = [];
  const walk = (node: Element, around: readonly string[]): void => {
    for (const child of elementsOf(node)) {
      if (child.nodeName === 'w:tc') found.push(cellOf(child, around));
      else walk(child, child.nodeName === 'w:sdt' ? [...around, ...ownTags(child)] : around);
    }
  };
  walk(row, []);
  return found.slice(0, mostColumns);
}

function cellOf(cell: Element, around: readonly string[]): RawCell {
  return {
    text: inOrder(cell, 'w:p', []).map(textOf).filter(Boolean).join('\n'),
    tags: [
      ...around,
      ...inOrder(cell, 'w:tag', []).map((tag) => tag.getAttribute('w:val') ?? ''),
      ...inOrder(cell, 'w:bookmarkStart', []).map((start) => start.getAttribute('w:name') ?? ''),
    ],
  };
}

function ownTags(control: Element): string[] {
  return elementsOf(control)
    .filter(({ nodeName }) => nodeName === 'w:sdtPr')
    .flatMap((properties) => inOrder(properties, 'w:tag', []))
    .map((tag) => tag.getAttribute('w:val') ?? '');
}

/** The text of a paragraph, without what a control shows while nothing is written in it. */
function textOf(node: Element): string {
  return elementsOf(node)
    .map((child) => {
      switch (child.nodeName) {
        case 'w:t':
          return child.textContent;
        case 'w:tab':
        case 'w:br':
        case 'w:cr':
          return child.nodeName === 'w:tab' ? ' ' : '\n';
        case 'w:noBreakHyphen':
          return '-';
        case 'w:sdt':
          return isPrompt(child) ? '' : textOf(child);
        case 'w:pPr':
        case 'w:rPr':
        case 'w:sdtPr':
        case 'w:del':
        case 'w:moveFrom':
        case 'w:drawing':
        case 'w:pict':
          return '';
        default:
          return textOf(child);
      }
    })
    .join('');
}

function isPrompt(control: Element): boolean {
  const [properties] = elementsOf(control).filter(({ nodeName }) => nodeName === 'w:sdtPr');
  return (
    properties !== undefined && elementsOf(properties).some(({ nodeName }) => nodeName === 'w:showingPlcHdr')
  );
}

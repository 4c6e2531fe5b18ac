import { emphasised, inlineHtml } from './odt-inline';
import type { OdtReader } from './odt-reader';
import { tableHtml } from './odt-table';
import { elementsOf } from './xml';

/** Headings, paragraphs, lists, tables and sections, one after the other. */
export function blocksHtml(parent: Element, reader: OdtReader): string {
  return elementsOf(parent)
    .map((element) => blockHtml(element, reader))
    .filter((html) => html !== '')
    .join('\n');
}

function blockHtml(element: Element, reader: OdtReader): string {
  switch (element.nodeName) {
    case 'text:h':
      return headingHtml(element, reader);
    case 'text:p':
      return paragraphHtml(element, reader);
    case 'text:list':
      return listHtml(element, reader, false);
    case 'table:table':
      return tableHtml(element, reader, blocksHtml);
    case 'draw:frame':
    case 'draw:custom-shape':
      return `<p>${inlineHtml(element, reader)}</p>`;
    // Deleted text of tracked changes lies here; it is not part of the document any more.
    case 'text:tracked-changes':
    case 'text:sequence-decls':
    case 'text:variable-decls':
    case 'text:user-field-decls':
    case 'office:forms':
      return '';
    default:
      return blocksHtml(element, reader);
  }
}

function headingHtml(element: Element, reader: OdtReader): string {
  const level = Math.min(Math.max(Number(element.getAttribute('text:outline-level')) || 1, 1), 6);
  const html = inlineHtml(element, reader);
  return html.trim() === '' ? '' : `<h${level}>${html}</h${level}>`;
}

function paragraphHtml(element: Element, reader: OdtReader): string {
  const style = element.getAttribute('text:style-name');
  const html = inlineHtml(element, reader);
  if (html.trim() === '') return '';
  if (reader.styles.standsOn(style, 'Title')) return `<h1>${html}</h1>`;
  return `<p>${emphasised(html, reader.styles.lookOf(style))}</p>`;
}

function listHtml(list: Element, reader: OdtReader, insideNumbered: boolean): string {
  const style = list.getAttribute('text:style-name') || null;
  const numbered = style === null ? insideNumbered : reader.styles.isNumbered(style);
  const items = elementsOf(list).map((item) => {
    const start = Number(item.getAttribute('text:start-value'));
    const inner = elementsOf(item)
      .map((part) =>
        part.nodeName === 'text:list' ? listHtml(part, reader, numbered) : blockHtml(part, reader),
      )
      .join('');
    return `<li${numbered && start > 0 ? ` value="${start}"` : ''}>${inner}</li>`;
  });
  const tag = numbered ? 'ol' : 'ul';
  return `<${tag}>${items.join('')}</${tag}>`;
}

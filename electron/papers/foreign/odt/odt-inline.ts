import { escapeHtml } from '../escape-html';
import type { OdtReader } from './odt-reader';
import type { TextLook } from './odt-styles';
import { childrenOf, elementsOf, isElement, isText } from './xml';

/** Text of a paragraph with its emphasis, spaces, tabs, line breaks, notes and pictures. */
export function inlineHtml(node: Node, reader: OdtReader): string {
  return childrenOf(node)
    .map((child) => {
      if (isText(child)) return escapeHtml(child.data.replace(/[\t\r\n ]+/g, ' '));
      return isElement(child) ? elementHtml(child, reader) : '';
    })
    .join('');
}

function elementHtml(element: Element, reader: OdtReader): string {
  switch (element.nodeName) {
    case 'text:s':
      return '\u00a0'.repeat(Math.min(Number(element.getAttribute('text:c') || 1), 200));
    case 'text:tab':
      return '\u00a0\u00a0\u00a0 ';
    case 'text:line-break':
      return '<br>';
    case 'text:span':
      return emphasised(
        inlineHtml(element, reader),
        reader.styles.lookOf(element.getAttribute('text:style-name')),
      );
    case 'text:note':
      return noteHtml(element, reader);
    case 'draw:image':
      return pictureHtml(element, reader);
    case 'draw:text-box':
      return ` ${elementsOf(element)
        .map((part) => inlineHtml(part, reader))
        .join('<br>')} `;
    case 'svg:title':
    case 'svg:desc':
    case 'office:annotation':
    case 'text:note-citation':
    case 'text:soft-page-break':
      return '';
    default:
      return inlineHtml(element, reader);
  }
}

/** Wraps text in the marks of its look. */
export function emphasised(html: string, look: TextLook): string {
  if (html === '') return '';
  let out = html;
  if (look.underline) out = `<u>${out}</u>`;
  if (look.italic) out = `<em>${out}</em>`;
  if (look.bold) out = `<strong>${out}</strong>`;
  return out;
}

/** A footnote stands in brackets where it belongs: on paper, nothing is further away than a click. */
function noteHtml(note: Element, reader: OdtReader): string {
  const body = elementsOf(note).find((part) => part.nodeName === 'text:note-body');
  return body
    ? ` [Note: ${elementsOf(body)
        .map((part) => inlineHtml(part, reader))
        .join(' ')}]`
    : '';
}

function pictureHtml(image: Element, reader: OdtReader): string {
  const src = reader.pictureUrl(image.getAttribute('xlink:href') ?? '');
  if (src === null) return '';
  const frame = image.parentNode && isElement(image.parentNode) ? image.parentNode : null;
  const said = frame && elementsOf(frame).find((part) => /^svg:(?:title|desc)$/.test(part.nodeName));
  return `<img src="${src}" alt="${escapeHtml(said?.textContent ?? '')}">`;
}

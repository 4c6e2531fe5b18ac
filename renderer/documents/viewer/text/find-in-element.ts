import { findInText, searchable } from '../../../../domain/documents/find-in-text';

/** Elements after which a word does not go on. */
const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'TD',
  'TH',
  'TR',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BR',
]);

/** Every range below a node where the words stand. */
export function findInElement(root: Node, words: string): readonly Range[] {
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (blocks.has(node.nodeName)) text += '\n';
  }
  const pointAt = (place: number) => {
    const piece = pieces.findLast(({ start }) => start <= place);
    return piece && { node: piece.node, offset: Math.min(place - piece.start, piece.node.length) };
  };
  return findInText(searchable(text), words).flatMap(({ start, end }) => {
    const from = pointAt(start);
    const to = pointAt(end - 1);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, Math.min(to.offset + 1, to.node.length));
    return [range];
  });
}

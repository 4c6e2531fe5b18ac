import { DOMParser } from '@xmldom/xmldom';

/**
 * Parses XML; entities of its own are not expanded.
 * @throws Error when it is not well-formed
 */
export function parseXml(xml: string): Element {
  // No OpenDocument file has a document type; one that brings its own entities wants to do harm.
  if (/<!DOCTYPE/i.test(xml)) throw new Error('The file brings its own document type');
  const parser = new DOMParser({
    errorHandler: {
      warning: () => undefined,
      error: refuse,
      fatalError: refuse,
    },
  });
  return parser.parseFromString(xml, 'text/xml').documentElement;
}

function refuse(message: string): never {
  throw new Error(`Not well-formed XML: ${message}`);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function childrenOf(node: Node): Node[] {
  return Array.from(node.childNodes);
}

export function elementsOf(node: Node): Element[] {
  return childrenOf(node).filter(isElement);
}

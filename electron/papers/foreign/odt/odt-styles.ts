import { childrenOf, elementsOf, isElement, parseXml } from './xml';

export interface TextLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

interface StyleEntry {
  readonly parent: string | null;
  readonly look: Partial<TextLook>;
}

/** What the styles of an ODT file say that our own look keeps: emphasis, numbered lists, titles. */
export interface OdtStyles {
  lookOf: (styleName: string | null) => TextLook;
  isNumbered: (listStyleName: string | null) => boolean;
  /** The paragraph style itself, or one that it stands on, has this name. */
  standsOn: (styleName: string | null, name: string) => boolean;
}

/** Reads the styles of the document's body and of its templates (`styles.xml`, or null). */
export function readOdtStyles(content: Element, stylesXml: string | null): OdtStyles {
  const styles = new Map<string, StyleEntry>();
  const numbered = new Set<string>();
  for (const root of [stylesXml === null ? null : parseXml(stylesXml), content]) {
    if (root) collect(root, styles, numbered);
  }
  const lineage = (name: string | null): StyleEntry[] => {
    const found: StyleEntry[] = [];
    for (let at = name; at !== null && found.length < 20;) {
      const entry: StyleEntry | undefined = styles.get(at);
      if (!entry) break;
      found.push(entry);
      at = entry.parent;
    }
    return found;
  };
  return {
    lookOf: (name) => ({ ...plain, ...mergedLook(lineage(name)) }),
    isNumbered: (name) => name !== null && numbered.has(name),
    standsOn: (name, ancestor) =>
      name === ancestor || lineage(name).some((entry) => entry.parent === ancestor),
  };
}

const plain: TextLook = { bold: false, italic: false, underline: false };

function mergedLook(lineage: readonly StyleEntry[]): Partial<TextLook> {
  return lineage.reduceRight<Partial<TextLook>>((look, entry) => ({ ...look, ...entry.look }), {});
}

function collect(root: Element, styles: Map<string, StyleEntry>, numbered: Set<string>): void {
  for (const group of elementsOf(root)) {
    if (!/^office:(?:automatic-)?styles$/.test(group.nodeName)) continue;
    for (const style of elementsOf(group)) {
      const name = style.getAttribute('style:name');
      if (!name) continue;
      if (style.nodeName === 'style:style') styles.set(name, readStyle(style));
      if (style.nodeName === 'text:list-style' && firstLevelIsNumbered(style)) numbered.add(name);
    }
  }
}

function readStyle(style: Element): StyleEntry {
  const properties = childrenOf(style).filter(isElement);
  const ofText = properties.find((element) => element.nodeName === 'style:text-properties');
  return {
    parent: style.getAttribute('style:parent-style-name') || null,
    look: ofText ? readLook(ofText) : {},
  };
}

function readLook(properties: Element): Partial<TextLook> {
  const weight = properties.getAttribute('fo:font-weight');
  const slant = properties.getAttribute('fo:font-style');
  const underline = properties.getAttribute('style:text-underline-style');
  return {
    ...(weight && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant && { italic: slant !== 'normal' }),
    ...(underline && { underline: underline !== 'none' }),
  };
}

function firstLevelIsNumbered(style: Element): boolean {
  return elementsOf(style)[0]?.nodeName === 'text:list-level-style-number';
}

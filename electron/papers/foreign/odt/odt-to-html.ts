import { fileTypeFromBuffer } from 'file-type';
import type { ForeignHtml } from '../foreign-html';
import { blocksHtml } from './odt-blocks';
import { openOdt, type OdtPackage } from './odt-package';
import { readOdtStyles } from './odt-styles';
import { elementsOf, parseXml } from './xml';

const showable = /^image\/(?:png|jpeg|gif|webp|bmp)$/;

/**
 * An OpenDocument text as plain HTML: headings, paragraphs, lists, tables, emphasis and pictures, in the document's order. Nothing in
 * it runs, and nothing is fetched from outside.
 * @throws Error when the file cannot be read
 */
export async function odtToHtml(bytes: Uint8Array): Promise<ForeignHtml> {
  const odt = await openOdt(bytes);
  const content = parseXml(odt.contentXml);
  const pictures = await pictureUrls(odt);
  let lost = 0;
  const reader = {
    styles: readOdtStyles(content, odt.stylesXml),
    pictureUrl: (href: string) => {
      const url = pictures.get(href.replace(/^\.\//, '')) ?? null;
      if (url === null) lost += 1;
      return url;
    },
  };
  const body = elementsOf(content).find((element) => element.nodeName === 'office:body');
  if (!body) throw new Error('The ODT file has no body');
  const html = blocksHtml(body, reader);
  return {
    html,
    losses: lost > 0 ? [`${lost} of its pictures cannot be shown outside a word processor`] : [],
  };
}

async function pictureUrls(odt: OdtPackage): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  for (const [name, bytes] of odt.pictures) {
    const type = await fileTypeFromBuffer(bytes);
    if (type && showable.test(type.mime)) {
      urls.set(name, `data:${type.mime};base64,${Buffer.from(bytes).toString('base64')}`);
    }
  }
  return urls;
}

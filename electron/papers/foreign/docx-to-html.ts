import mammoth from 'mammoth';
import type { ForeignHtml } from './foreign-html';
import { harmlessHtml } from './harmless-html';

/** Pictures that Chromium can show; Word also keeps EMF and WMF drawings, which only Word can. */
const showable = /^image\/(?:png|jpeg|gif|webp|bmp)$/;

/**
 * A Word file as plain HTML: headings, paragraphs, lists, tables, notes and pictures; nothing is fetched from outside.
 * @throws Error when the file is not a readable Word document
 */
export async function docxToHtml(bytes: Uint8Array): Promise<ForeignHtml> {
  let lostPictures = 0;
  const image = mammoth.images.imgElement(async (picture) => {
    if (!showable.test(picture.contentType)) {
      lostPictures += 1;
      return { src: '' };
    }
    return { src: `data:${picture.contentType};base64,${await picture.readAsBase64String()}` };
  });
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: image, externalFileAccess: false, styleMap: ['u => u', 'strike => s'] },
  );
  const losses = lostPictures > 0 ? [`${lostPictures} of its drawings can only be shown by Word`] : [];
  return { html: harmlessHtml(result.value), losses };
}

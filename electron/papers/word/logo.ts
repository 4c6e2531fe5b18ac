import { PDFDocument } from '@cantoo/pdf-lib';
import { ImageRun } from 'docx';
import type { PaperPorts } from '../ports';
import { detectKind } from '../kinds/detect-kind';

/** As on the printed papers: at most 45 mm by 18 mm. Word counts pixels at 96 to the inch. */
const most = { width: (45 / 25.4) * 96, height: (18 / 25.4) * 96 };

/** The school's logo for the head of a Word file; null where there is none or it cannot be read: a logo never stops a paper. */
export async function logoRun(
  { readContent }: Pick<PaperPorts, 'readContent'>,
  documentId: string | null,
  schoolName: string,
): Promise<ImageRun | null> {
  const content = documentId === null ? null : await readContent(documentId);
  if (!content?.ok) return null;
  const data = content.value;
  const type = await detectKind(data, '');
  if (type !== 'png' && type !== 'jpg') return null;
  const pixels = await sizeOf(data, type);
  if (!pixels) return null;
  const scale = Math.min(most.width / pixels.width, most.height / pixels.height, 1);
  return new ImageRun({
    type,
    data: Buffer.from(data),
    transformation: {
      width: Math.round(pixels.width * scale),
      height: Math.round(pixels.height * scale),
    },
    altText: { name: 'Logo', title: 'Logo', description: `Logo of ${schoolName}` },
  });
}

async function sizeOf(
  data: Uint8Array,
  type: 'png' | 'jpg',
): Promise<{ readonly width: number; readonly height: number } | null> {
  try {
    const scratch = await PDFDocument.create({ updateMetadata: false });
    const { width, height } = type === 'png' ? await scratch.embedPng(data) : await scratch.embedJpg(data);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    // The library throws plain errors for every kind of damage.
    return null;
  }
}

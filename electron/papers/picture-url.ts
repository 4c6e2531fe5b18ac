import type { PaperPorts } from './ports';
import { detectKind } from './kinds/detect-kind';

/** A stored picture as a `data:` URL for a paper; null where there is none or it cannot be read: a logo never stops a pack. */
export async function pictureUrl(
  ports: Pick<PaperPorts, 'readContent'>,
  documentId: string | null,
): Promise<string | null> {
  if (documentId === null) return null;
  const content = await ports.readContent(documentId);
  if (!content.ok) return null;
  const kind = await detectKind(content.value, '');
  const type = kind === 'png' ? 'image/png' : kind === 'jpg' ? 'image/jpeg' : null;
  return type && `data:${type};base64,${Buffer.from(content.value).toString('base64')}`;
}

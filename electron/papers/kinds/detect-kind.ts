import { fileTypeFromBuffer } from 'file-type';
import { looksLikeText } from './looks-like-text';

/** What a file is, for printing. `unknown` is anything that a pack cannot hold. */
export type FileKind =
  'pdf' | 'docx' | 'odt' | 'txt' | 'jpg' | 'png' | 'heic' | 'doc' | 'rtf' | 'unknown' | 'empty';

const byMediaType: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'application/rtf': 'rtf',
  // The container of old Office files, and of a Word file that is protected by a password.
  'application/x-cfb': 'doc',
};

/** File names that say which of the things inside an old Office container, or a text, a file is. */
const notAWordFile = /\.(?:xls|ppt|msg|msi|pub|vsd|xlsx|pptx)$/i;
const notPlainText = /\.(?:html?|xml|svg|json|eml|js|css)$/i;

/**
 * Decides by content what a file is; the name only settles what content leaves open (old Office files, kinds of text).
 * @param name the file's name, with its ending
 */
export async function detectKind(bytes: Uint8Array, name: string): Promise<FileKind> {
  if (bytes.length === 0) return 'empty';
  if (startsAsPdf(bytes)) return 'pdf';
  if (hasUtf16Mark(bytes) && looksLikeText(bytes)) return 'txt';
  const type = await fileTypeFromBuffer(bytes);
  if (type) return ofMediaType(type.mime, name);
  return looksLikeText(bytes) && !notPlainText.test(name) ? 'txt' : 'unknown';
}

function ofMediaType(mediaType: string, name: string): FileKind {
  const kind = byMediaType[mediaType] ?? 'unknown';
  return kind === 'doc' && notAWordFile.test(name) ? 'unknown' : kind;
}

/** UTF-16's byte order mark, which also begins some sound files. */
function hasUtf16Mark(bytes: Uint8Array): boolean {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  return mark === 0xfffe || mark === 0xfeff;
}

/** PDF readers accept bytes before the header within the first 1,024 (PDF 1.7, appendix H, note 13). */
function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

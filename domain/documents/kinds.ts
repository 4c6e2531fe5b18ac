import { listInWords } from '../common/text';

/** What a file is, decided by its content and never by its name. */
export const documentKinds = ['pdf', 'docx', 'odt', 'txt', 'jpg', 'png', 'heic', 'doc', 'rtf'] as const;
export type DocumentKind = (typeof documentKinds)[number];

interface KindWords {
  /** 'Word document'. */
  readonly label: string;
  readonly extension: string;
  readonly mime: string;
  /** Endings under which such a file is usually found, for the dialog of the system. */
  readonly endings: readonly string[];
}

const kinds: Readonly<Record<DocumentKind, KindWords>> = {
  pdf: { label: 'PDF', extension: 'pdf', mime: 'application/pdf', endings: ['pdf'] },
  docx: {
    label: 'Word document',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  odt: {
    label: 'OpenDocument text',
    extension: 'odt',
    mime: 'application/vnd.oasis.opendocument.text',
    endings: ['odt'],
  },
  txt: { label: 'Text', extension: 'txt', mime: 'text/plain', endings: ['txt'] },
  jpg: { label: 'Photograph (JPEG)', extension: 'jpg', mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { label: 'Picture (PNG)', extension: 'png', mime: 'image/png', endings: ['png'] },
  heic: { label: 'Photograph (HEIC)', extension: 'heic', mime: 'image/heic', endings: ['heic', 'heif'] },
  doc: { label: 'Old Word document', extension: 'doc', mime: 'application/msword', endings: ['doc'] },
  rtf: { label: 'Rich text', extension: 'rtf', mime: 'application/rtf', endings: ['rtf'] },
};

export function kindWords(kind: DocumentKind): KindWords {
  return kinds[kind];
}

export function isDocumentKind(text: string): text is DocumentKind {
  return (documentKinds as readonly string[]).includes(text);
}

/** Kinds that are shown as a picture. */
export const pictureKinds = ['jpg', 'png', 'heic'] as const satisfies readonly DocumentKind[];
export type PictureKind = (typeof pictureKinds)[number];

export function isPictureKind(kind: DocumentKind): kind is PictureKind {
  return (pictureKinds as readonly DocumentKind[]).includes(kind);
}

/** Word's old formats: no library reads them well, so they are kept as they are. */
export function isKeptOnly(kind: DocumentKind): boolean {
  return kind === 'doc' || kind === 'rtf';
}

/** What can be attached, for a sentence: 'PDF, Word (.docx or .doc), ... and photographs (...)'. */
export const whatCanBeAttached = listInWords([
  'PDF',
  'Word (.docx or .doc)',
  'OpenDocument text (.odt)',
  'rich text (.rtf)',
  'plain text (.txt)',
  'pictures (.jpg, .png or .heic)',
]);

/** All endings, for the dialog of the system. */
export const allEndings: readonly string[] = documentKinds.flatMap((kind) => kinds[kind].endings);
export const pictureEndings: readonly string[] = pictureKinds.flatMap((kind) => kinds[kind].endings);

/** The advice beside a file that is kept but neither shown nor printed. */
export const keptOnlyAdvice =
  'This kind of file is kept, but it cannot be shown or printed here. Open it in Word, choose "Save as" and PDF, and attach that file as well.';

import type { Result } from '../../../domain/common/result';
import type { DocumentKind } from '../../../domain/documents/kinds';
import type { Reading } from '../../../domain/documents/model';

/** A file turned into HTML. */
export interface ShownHtml {
  /** Not trusted: the renderer makes it harmless before it shows it. */
  readonly html: string;
  /** What could not be taken over, in plain words. */
  readonly notes: readonly string[];
}

/** What a look inside a file tells. */
export interface Inspection {
  readonly reading: Reading;
  /** Pages of a PDF that opens; null otherwise. */
  readonly pages: number | null;
}

/** How documents look into files: what kind it is, whether it can be read, and what it says. */
export interface ContentTools {
  /** By content; the name only settles what content leaves open. Null for a kind that cannot be attached. */
  detectKind(content: Buffer, fileName: string): Promise<DocumentKind | null>;
  inspect(kind: DocumentKind, content: Buffer, password: string | null): Promise<Inspection>;
  /** A Word, OpenDocument or text file as HTML. `cannot-show` for other kinds and for files that cannot be converted. */
  toHtml(kind: DocumentKind, content: Buffer): Promise<Result<ShownHtml>>;
}

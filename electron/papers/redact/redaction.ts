import type { NamePattern } from '../../../domain/subject-access/redact/name-patterns';
import type { Target } from '../../../domain/subject-access/redact/name-matcher';
import type { PageArea } from './paint-page';

/** The names that are looked for, as they cross into the thread that does the work. */
export type Patterns = readonly (readonly [NamePattern, Target])[];

/** What one PDF says of the names. */
export interface LookedPdf {
  /** How often each name is in it, by key. */
  readonly counts: ReadonlyMap<string, number>;
  /** Pages, from 1, on which a name can stand that is not found: pictures, scans, and letters that the file does not tell. */
  readonly unread: readonly number[];
}

export interface RedactRequest {
  /** Normalised: opened by PDFium, flattened, without password. */
  readonly pdf: Uint8Array;
  readonly patterns: Patterns;
  readonly areas: readonly (PageArea & { /** From 1. */ readonly page: number })[];
}

export interface RedactedPdf {
  readonly pdf: Uint8Array;
  /** How many names and areas were painted over. */
  readonly removed: number;
  /** Pages that became pictures, from 1. */
  readonly pictures: readonly number[];
}

/** Something that was to be taken out and is still there. */
export interface StillThere {
  /** From 1; null where it stands outside the pages: a title, a bookmark. */
  readonly page: number | null;
  readonly words: string;
}

/** The work of a redaction. It is done in a thread of its own. */
export interface RedactionEngine {
  lookAt: (
    request: { readonly pdf: Uint8Array; readonly patterns: Patterns },
    signal?: AbortSignal,
  ) => Promise<LookedPdf>;
  redact: (request: RedactRequest, signal?: AbortSignal) => Promise<RedactedPdf>;
  /** Looks through a finished PDF by two ways: what PDFium reads on its pages, and every text that is written in its objects. */
  stillThere: (
    request: { readonly pdf: Uint8Array; readonly patterns: Patterns },
    signal?: AbortSignal,
  ) => Promise<readonly StillThere[]>;
  /** Whether a PDF as it was received may hold a name that is to go where its pages do not show it. */
  hidesNames: (
    request: { readonly pdf: Uint8Array; readonly patterns: Patterns },
    signal?: AbortSignal,
  ) => Promise<boolean>;
}

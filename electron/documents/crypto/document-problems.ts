import { fail, type Problem } from '../../../domain/common/result';

/** What can be wrong with a stored document. */
export type DocumentProblemKind =
  | 'document-missing'
  | 'document-truncated'
  | 'document-damaged'
  | 'document-swapped'
  | 'document-newer'
  | 'document-exists'
  | 'source-unreadable'
  | 'cancelled';

const advice =
  'Nothing of it is shown, and nothing was changed. Attach it again from its source, or restore a backup.';

const messages: Readonly<Record<DocumentProblemKind, string>> = {
  'document-missing': `The file of this document is not in the vault. ${advice}`,
  'document-truncated': `The file of this document was cut off. ${advice}`,
  'document-damaged': `The file of this document is damaged: it is not what was stored. ${advice}`,
  'document-swapped': `The file in this document's place is another one. ${advice}`,
  'document-newer':
    'This document was stored by a newer version of SENDCO Desk. Nothing was changed. Install the newest version to read it.',
  'document-exists': 'A document with this number is already stored. Nothing was changed.',
  'source-unreadable':
    'The file could not be read from its place. Nothing was stored. Check that it still exists and is not open elsewhere, then try again.',
  cancelled: 'Cancelled. Nothing was stored.',
};

/** A document problem with its wording. */
export function documentProblem(kind: DocumentProblemKind) {
  return fail(kind, messages[kind]);
}

/** Ends a stream of verified content with the problem that was met: a stream cannot give a Result half-way. */
export class DocumentIntegrityError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
    this.name = 'DocumentIntegrityError';
  }
}

/** Thrown by a source of content that cannot be read to its end: its trouble is not that of the vault's disk. */
export class SourceUnreadable extends Error {}

import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { leftIn } from '../../domain/subject-access/redact/redact-text';
import { NameMatcher } from '../../domain/subject-access/redact/name-matcher';
import type { DocumentKind } from '../../domain/documents/kinds';
import type { Patterns, RedactionEngine } from '../papers/redact/redaction';

interface KeptFile {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
}

/** A part that claims to unpack to more is not read, and the file not given out as it is. */
const largestPart = 100 * 1024 * 1024;

/**
 * Whether a file may hold a name that is to go, or another file, where its pages do not show it: who wrote it, comments, changes that were
 * followed, notes, earlier revisions, form data, files within it. What cannot be looked through counts as holding one.
 */
export async function mayHideNames(
  engine: Pick<RedactionEngine, 'hidesNames'>,
  { kind, bytes }: KeptFile,
  patterns: Patterns,
  signal: AbortSignal,
): Promise<boolean> {
  if (!patterns.some(([, { isRemoved }]) => isRemoved)) return false;
  try {
    if (kind === 'pdf') return await engine.hidesNames({ pdf: bytes, patterns }, signal);
    const matcher = new NameMatcher(patterns);
    const texts = kind === 'docx' || kind === 'odt' ? await partsOf(bytes) : runsOf(bytes);
    return texts === null || texts.some((one) => leftIn(one, matcher).length > 0);
  } catch {
    signal.throwIfAborted();
    return true;
  }
}

/** Every text in a packed file: as it stands, so that names in attributes are found, and without its tags, that cut words in two. Null: it holds other files. */
async function partsOf(bytes: Uint8Array): Promise<readonly string[] | null> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    if (/embeddings\/|^Object \d|\.bin$/i.test(entry.fileName)) return null;
    if (!/\.(?:xml|rels|rdf)$/i.test(entry.fileName)) continue;
    if (entry.uncompressedSize > largestPart) return null;
    const part = await text(await zip.openReadStreamPromise(entry));
    texts.push(part, plain(part, ''), plain(part, ' '));
  }
  return texts;
}

function plain(part: string, between: string): string {
  return part
    .replace(/<[^>]*>/g, between)
    .replace(/&(?:apos|#39);/g, '’')
    .replace(/&amp;/g, '&');
}

/** Whatever can be read in a file of another kind, such as the caption that a camera wrote into a photograph. */
function runsOf(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  return (['utf8', 'utf16le'] as const).flatMap((encoding) =>
    Array.from(buffer.toString(encoding).matchAll(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}]{6,}/gu), ([run]) => run),
  );
}

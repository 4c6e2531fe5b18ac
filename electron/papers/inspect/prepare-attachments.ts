import { countOf } from '../../../domain/common/text';
import type { PackEngine } from '../worker/pack-engine';
import type { Inspection, Trouble } from './inspect-file';
import type { AttachmentSource, PackWarning, PreparedAttachment } from './prepared-attachment';
import { troubleWords, type TroubleWords } from './trouble-words';

/** What only Chromium can do; the printing room gives it. */
export interface ConversionPorts {
  /** Prints clean HTML on A4 pages of our own. */
  readonly printHtml: (html: string) => Promise<Uint8Array>;
  /** A HEIC photograph as an upright JPEG. @throws when it cannot be read */
  readonly heicToJpeg: (heic: Uint8Array) => Promise<Uint8Array>;
}

export interface PrepareOptions {
  readonly signal?: AbortSignal;
  readonly onAttachment?: (done: number, of: number) => void;
}

/**
 * Opens every attachment and makes plain pages of it, so that all trouble is known, and can be shown, before anything is printed.
 * @throws the signal's reason when it is given up
 */
export async function prepareAttachments(
  sources: readonly AttachmentSource[],
  engine: PackEngine,
  ports: ConversionPorts,
  { signal, onAttachment }: PrepareOptions = {},
): Promise<PreparedAttachment[]> {
  const prepared: PreparedAttachment[] = [];
  for (const source of sources) {
    signal?.throwIfAborted();
    prepared.push(await prepareOne(source, engine, ports, signal));
    onAttachment?.(prepared.length, sources.length);
  }
  return prepared;
}

async function prepareOne(
  source: AttachmentSource,
  engine: PackEngine,
  ports: ConversionPorts,
  signal: AbortSignal | undefined,
): Promise<PreparedAttachment> {
  const file = await source.read();
  signal?.throwIfAborted();
  if (!file.ok) {
    const advice = 'Attach the file again, or bring it back from a backup.';
    return unprintable(source, null, { reason: file.problem.message, advice });
  }
  const { fileName: name, password } = source;
  const first = await engine.inspect({ bytes: file.value, name, password }, signal);
  switch (first.is) {
    case 'html': {
      const pdf = await ports.printHtml(first.html);
      return finish(source, first, await engine.inspect({ bytes: pdf, name, password: null }, signal));
    }
    case 'heic': {
      const jpeg = await converted(() => ports.heicToJpeg(file.value));
      if (!jpeg) return unprintable(source, first.kind, troubleWords('damaged-picture'));
      return finish(source, first, await engine.inspect({ bytes: jpeg, name, password: null }, signal));
    }
    case 'pages':
    case 'unprintable':
      return finish(source, first, first);
  }
}

async function converted(convert: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await convert();
  } catch {
    // The converter throws for damaged and for foreign photographs alike.
    return null;
  }
}

/** @param first what the file itself is; @param last what came of it in the end */
function finish(source: AttachmentSource, first: Inspection, last: Inspection): PreparedAttachment {
  if (last.is !== 'pages') {
    const trouble: Trouble = last.is === 'unprintable' ? last.why : 'damaged';
    return unprintable(source, first.kind, troubleWords(trouble));
  }
  const { pdf, pages } = last;
  return {
    id: source.id,
    title: source.title,
    fileKind: first.kind,
    content: { printable: true, pdf, pages },
    warnings: lookAtIt(source, first),
  };
}

function lookAtIt(source: AttachmentSource, first: Inspection): PackWarning[] {
  return doubts(first).map((message) => ({
    attachmentId: source.id,
    title: source.title,
    kind: 'look-at-it',
    message,
  }));
}

/** What may be missing from a file that is printed. */
function doubts(first: Inspection): string[] {
  if (first.is === 'html') {
    return first.losses.map((loss) => `It is printed, but ${loss}. Save it as PDF to print all of it.`);
  }
  if (first.is !== 'pages') return [];
  const { repaired, filesInside } = first;
  return [
    repaired &&
      'This PDF was damaged and has been repaired. Look at its pages in the preview before you print.',
    filesInside > 0 &&
      `This PDF has ${countOf(filesInside, 'file')} inside it that will not be printed. Save what is needed from it and attach it too.`,
  ].filter((message) => message !== false);
}

function unprintable(
  source: AttachmentSource,
  fileKind: PreparedAttachment['fileKind'],
  { reason, advice }: TroubleWords,
): PreparedAttachment {
  const { id, title } = source;
  const message = `${reason} A page in its place will say so. ${advice}`;
  return {
    id,
    title,
    fileKind,
    content: { printable: false, reason, advice },
    warnings: [{ attachmentId: id, title, kind: 'not-printed', message }],
  };
}

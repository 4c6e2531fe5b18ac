import type { RecordPaper } from '../../domain/papers/pupil-record-paper';
import { appendixId, type ContentsEntry } from '../../domain/papers/review-pack';
import { formatDate } from '../../domain/common/date-words';
import type { RecordPart } from '../../domain/subject-access/record';
import type { ComposedPack } from '../papers/compose/compose-pack';
import { numbered } from '../papers/contents-entries';
import type { PreparedAttachment } from '../papers/inspect/prepared-attachment';
import { type AppendixSection, makePack, type PackStep, type PaperSection } from '../papers/make-pack';
import type { DocumentRow } from '../documents/repository';
import type { CopyPorts } from './ports';

/** What is printed, before its pages are counted. */
export type RecordDraft = Omit<RecordPaper, 'contents' | 'appendices'>;

export interface PrintedRecord {
  readonly pack: ComposedPack;
  readonly contents: readonly ContentsEntry[];
}

/** A document behind its divider. `row` holds the words of the divider, already redacted where anything is. */
export interface AppendedDocument {
  readonly row: Pick<DocumentRow, 'title' | 'author' | 'agency' | 'reportDate' | 'receivedOn'>;
  readonly prepared: PreparedAttachment;
}

/** Prints the record with a contents page, its documents behind dividers, and a stamp on each page. @throws the signal's reason */
export async function printRecord(
  { engine, press }: CopyPorts,
  draft: RecordDraft,
  documents: readonly AppendedDocument[],
  stamps: { readonly packName: string; readonly initials: string },
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: (step: PackStep) => void },
): Promise<PrintedRecord> {
  const papers = sectionsOf(draft);
  const appendices = documents.map(({ row, prepared }, index) => appendix(row, prepared, index + 1));
  const entries: ContentsEntry[] = [
    ...papers.map(({ id, title, stamp }) => ({
      id,
      label: stamp,
      title: short(title),
      detail: '',
      page: null,
    })),
    ...appendices.map(({ sheet, row }) => ({
      id: sheet.id,
      label: `Appendix ${sheet.number}`,
      title: sheet.title,
      detail: [row.author ?? row.agency, row.reportDate && formatDate(row.reportDate)]
        .filter(Boolean)
        .join(', '),
      page: null,
    })),
  ];
  const pack = await makePack(
    {
      title: draft.title,
      stamps: { confidentialText: 'Confidential', ...stamps },
      hasContents: true,
      papers,
      appendices: appendices.map(({ section }) => section),
      print: (pages) =>
        press.print(
          { ...draft, contents: numbered(entries, pages), appendices: appendices.map(({ sheet }) => sheet) },
          { title: draft.title },
        ),
    },
    engine,
    { signal, onStep },
  );
  const bookmarks = pack.outline.slice(1);
  return {
    pack,
    contents: entries.map((entry, index) => ({ ...entry, page: bookmarks[index]?.page ?? null })),
  };
}

/** The id of a part's section on the page. */
export function partSheetId(part: Pick<RecordPart, 'id'>): string {
  return `part-${part.id}`;
}

function sectionsOf({ parts, history, receipt }: RecordDraft): PaperSection[] {
  const titled = [
    ...parts.map(({ sheetId, title }) => ({ id: sheetId, title })),
    ...(history === null ? [] : [{ id: history.sheetId, title: 'Who changed what' }]),
  ];
  return [
    ...(receipt === null
      ? []
      : [{ id: receipt.sheetId, title: 'Receipt: To sign and send back', stamp: 'Receipt' }]),
    ...titled.map(({ id, title }, index) => ({
      id,
      title: `Part ${index + 1}: ${title}`,
      stamp: `Part ${index + 1}`,
    })),
  ];
}

function short(title: string): string {
  return title.slice(title.indexOf(': ') + 2);
}

function appendix(row: AppendedDocument['row'], prepared: PreparedAttachment, number: number) {
  const { content } = prepared;
  const details = [
    { label: 'Written by', value: row.author },
    { label: 'Agency', value: row.agency },
    { label: 'Date of the report', value: row.reportDate && formatDate(row.reportDate) },
    { label: 'Received', value: row.receivedOn && formatDate(row.receivedOn) },
    { label: 'Pages', value: content.printable ? String(content.pages) : null },
  ];
  const sheet = {
    id: appendixId(number),
    number,
    title: row.title,
    details: details.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    placeholder: content.printable ? null : { reason: content.reason, advice: content.advice },
  };
  const label = `Appendix ${number}`;
  const section: AppendixSection = {
    id: sheet.id,
    title: `${label}: ${row.title}`,
    stamp: label,
    attachment: prepared,
  };
  return { sheet, section, row };
}

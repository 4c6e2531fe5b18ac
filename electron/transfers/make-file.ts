import { formatDate } from '../../domain/common/date-words';
import { ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import type { ReceiptSlip } from '../../domain/papers/pupil-record-paper';
import { buildRecord } from '../../domain/subject-access/build-record';
import { dataFile } from '../../domain/subject-access/data-file';
import { NameMatcher } from '../../domain/subject-access/redact/name-matcher';
import { patternsFor } from '../../domain/subject-access/redact/matcher-for';
import { mapEveryText } from '../../domain/subject-access/redact/redact-all';
import { redactText, removedMark } from '../../domain/subject-access/redact/redact-text';
import { transferParts } from '../../domain/transfers/contents';
import { noPupil } from '../database/not-there';
import { pictureUrl } from '../papers/picture-url';
import { gatherRows } from '../subject-access/gather-rows';
import type { FinishedCopy } from '../subject-access/finished-copy';
import { knownPeople } from '../subject-access/known-people';
import { openDocuments } from '../subject-access/open-documents';
import type { CopyPorts } from '../subject-access/ports';
import {
  partSheetId,
  printRecord,
  type PrintedRecord,
  type RecordDraft,
} from '../subject-access/print-record';
import { copyHead, type CopyHead } from '../subject-access/school-of-pupil';
import { documentsOfTransfer } from './documents-of-transfer';
import { choiceOf, type TransferRow } from './repository';

/** Stands for the number of pages while they are counted: as wide as most. */
const pagesAtFirst = 99;

/**
 * Makes the file for the next school: the chosen parts of the record without the names of other children, the chosen documents as they are,
 * and a slip to sign. @throws the signal's reason
 */
export async function makeFile(
  ports: CopyPorts,
  transfer: TransferRow,
  signal: AbortSignal,
): Promise<Result<FinishedCopy>> {
  const { database, onProgress } = ports;
  const head = await copyHead(database.read, transfer.pupilId);
  if (!head) return noPupil;
  const tell = (doing: string, done: number, total: number): void => {
    onProgress({ job: 'transfer', doing, done, total });
  };
  const record = await recordFor(ports, transfer);
  const documents = (await documentsOfTransfer(database.read, transfer.pupilId, choiceOf(transfer))).filter(
    ({ goesIn }) => goesIn,
  );
  const opened = await openDocuments(
    ports,
    database.read,
    documents.map(({ row }) => row),
    { signal, onDocument: (done, of) => tell('Reading the documents', done, of) },
  );
  const appended = opened.flatMap((prepared) => {
    const row = documents.find(({ row: { id } }) => id === prepared.id)?.row;
    return row ? [{ row, prepared }] : [];
  });
  const logo = await pictureUrl(ports, head.logoDocumentId);
  const draft = draftOf(head, transfer, record, logo, database.clock.today());
  const handedOver = [
    ...record.parts.map(({ title }) => title),
    ...appended.map(({ row, prepared: { content } }, index) =>
      content.printable
        ? `Appendix ${index + 1}: ${row.title} (${countOf(content.pages, 'page')})`
        : `Appendix ${index + 1}: ${row.title} (not printed: goes by itself)`,
    ),
  ];
  const print = (pages: number): Promise<PrintedRecord> =>
    printRecord(
      ports,
      { ...draft, receipt: receiptOf(head, transfer, handedOver, pages) },
      appended,
      { packName: `SEN file, ${head.name}`, initials: `SEN file, ${head.initials}` },
      {
        signal,
        onStep: ({ step, done, of }) =>
          tell(step === 'printing' ? 'Printing the file' : 'Putting it together', done, of),
      },
    );
  // The slip names the number of pages, which is known only when all is printed.
  let printed = await print(pagesAtFirst);
  if (printed.pack.pages !== pagesAtFirst) printed = await print(printed.pack.pages);
  const data = dataFile(
    { parts: record.parts, history: [] },
    {
      pupil: head.name,
      school: head.school.name,
      madeOn: database.clock.today(),
      documents: documents.map(({ title, row }) => ({ title, pages: row.pages })),
      removed: `Names of other children and of their families were taken out of the record; ${removedMark} stands in their place. The documents are as they were.`,
    },
  );
  return ok({
    title: draft.title,
    ...printed,
    data: `${JSON.stringify(data, null, 2)}\n`,
    documents: appended.map(({ row, prepared }) => ({ row, title: row.title, prepared, isPainted: false })),
    // Documents go as they are.
    patterns: [],
    unread: [],
    head,
  });
}

/** The chosen parts, without other children and their families: by the rules that a copy of the record has. How to reach the child's contacts goes along: the next school needs it. */
async function recordFor({ database }: CopyPorts, transfer: TransferRow) {
  const gathered = await gatherRows(database.read, transfer.pupilId);
  const { pupil, people } = await knownPeople(database.read, transfer.pupilId, gathered);
  const matcher = new NameMatcher(patternsFor({ pupil, people, decisions: new Map(), ownWords: [] }));
  const reachable = new Set(gathered.lookups.get('contacts')?.keys());
  const parts = transferParts(buildRecord({ ...gathered, reachable, knowsHome: true }), choiceOf(transfer));
  return { parts: mapEveryText(parts, (text) => redactText(text, matcher)) };
}

function draftOf(
  head: CopyHead,
  transfer: TransferRow,
  { parts }: Awaited<ReturnType<typeof recordFor>>,
  logo: string | null,
  madeOn: string,
): Omit<RecordDraft, 'receipt'> {
  const { leftOn } = transfer;
  return {
    paper: 'pupil-record',
    school: head.school,
    logo,
    title: `SEN file for the next school, ${head.name}`,
    subtitle: [transfer.nextSchool, `made on ${formatDate(madeOn)}`].filter(Boolean).join(', '),
    facts: [
      { label: 'Pupil', value: head.name },
      ...head.facts,
      ...(leftOn === null ? [] : [{ label: 'Left on', value: formatDate(leftOn) }]),
    ],
    about: [
      `What the next school needs to know to carry on with ${head.calledName}’s support. Names of other children and of their families are taken out of the record; the documents behind it are as they were received.`,
      'A child protection file, where there is one, is kept apart and goes by itself, from one designated safeguarding lead to the other, with a receipt of its own.',
      ...(transfer.note === null ? [] : [transfer.note]),
    ],
    parts: parts.map((part) => ({ ...part, sheetId: partSheetId(part) })),
    history: null,
    pupilName: head.name,
  };
}

function receiptOf(
  head: CopyHead,
  { nextSchool, nextPerson, nextAddress }: TransferRow,
  handedOver: readonly string[],
  pages: number,
): ReceiptSlip {
  const receiver = [nextPerson, nextSchool, nextAddress].filter(Boolean).join(', ');
  return {
    sheetId: 'receipt',
    child: [{ label: 'Pupil', value: head.name }, ...head.facts],
    sender: [head.school.name, ...head.school.lines],
    receiver: receiver === '' ? null : receiver,
    handedOver,
    pages,
    returnTo: [...(head.senco === null ? [] : [head.senco]), head.school.name, ...head.school.lines],
  };
}

import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import type { RecordPaper } from '../../../domain/papers/pupil-record-paper';
import type { PaperModel } from '../../../domain/papers/model';
import { everyText } from '../../../domain/subject-access/redact/redact-all';
import { type SubjectAccessRoom, subjectAccessRoom } from '../../../electron/subject-access/service';
import type { CopyPorts } from '../../../electron/subject-access/ports';
import { newRoom, type TestRoom } from '../documents/support';
import { noDialogs } from '../support/no-dialogs';
import { engine } from '../papers/support/compose-with';

/** Every text of a model on plain pages, a page for each section, as Chromium would name them. Letters that Helvetica lacks become question marks. */
async function plainPdf(model: PaperModel): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const write = (value: unknown) => {
    const lines = everyText(value).flatMap((text) => text.split('\n'));
    const page = document.addPage([595, Math.max(842, lines.length * 12 + 100)]);
    for (const [index, line] of lines.entries())
      page.drawText(line.replace(/[^\x20-\x7e]/g, '?'), {
        x: 30,
        y: page.getHeight() - 40 - index * 12,
        size: 9,
        font,
      });
    return page;
  };
  if (model.paper !== 'pupil-record') {
    write(model);
    return document.save();
  }
  const dests = document.context.obj({});
  for (const [id, value] of sectionsOf(model)) {
    const page = write(value);
    if (id !== null) dests.set(PDFName.of(id), document.context.obj([page.ref, 'Fit']));
  }
  document.catalog.set(PDFName.of('Dests'), dests);
  return document.save();
}

function sectionsOf({
  parts,
  history,
  appendices,
  receipt,
  ...head
}: RecordPaper): [string | null, unknown][] {
  return [
    [null, head],
    ...(receipt ? [[receipt.sheetId, receipt] as [string, unknown]] : []),
    ...parts.map((part): [string, unknown] => [part.sheetId, part]),
    ...(history
      ? [[history.sheetId, history.lines.map(({ by, what }) => [by, what])] as [string, unknown]]
      : []),
    ...appendices.map((appendix): [string, unknown] => [appendix.id, appendix]),
  ];
}

export interface AccessDesk extends SubjectAccessRoom {
  readonly vault: TestRoom;
  /** What was printed, the latest last. */
  readonly printed: RecordPaper[];
}

/** What copies are made with in a vault: the real engine; only Chromium is stood in for. @param printed is given what was printed */
export function copyPorts(vault: TestRoom, printed: RecordPaper[]): CopyPorts {
  return {
    vault: { folder: vault.folder },
    database: vault.database,
    dialogs: { ...noDialogs, saveFile: () => Promise.resolve(vault.answers.save) },
    engine,
    press: {
      print: (model) => {
        if (model.paper === 'pupil-record') printed.push(model);
        return plainPdf(model);
      },
      printOnPaper: () => Promise.resolve(true),
      fits: () => Promise.resolve(true),
      printPdfOnPaper: () => Promise.resolve(true),
      heicToJpeg: () => Promise.reject(new Error('There is no photograph')),
    },
    store: vault.store,
    readContent: vault.readContent,
    onProgress: () => undefined,
  };
}

/** Subject access in a new, real vault. */
export async function accessDesk(more: Partial<CopyPorts> = {}): Promise<AccessDesk> {
  const vault = await newRoom();
  const printed: RecordPaper[] = [];
  const room = subjectAccessRoom({ ...copyPorts(vault, printed), ...more });
  return { ...room, vault, printed };
}

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import type { PaperModel } from '../../domain/papers/model';
import { plainSheet } from '../../domain/papers/papers';
import { appendixId, type ReviewPackPaper } from '../../domain/papers/review-pack';
import { deadlineRules } from '../../domain/reviews/deadline-model';
import type { PackDocument, ReviewPackData } from '../../domain/reviews/pack-data';
import { printedGroups } from '../../domain/reviews/printed-groups';
import { usualCopyOrder } from '../../domain/reviews/copy-sheet/copy-order';
import { emptyRecord } from '../../domain/reviews/record-data';
import { schoolReportGroups } from '../../domain/reviews/school-report-fields';
import { readPdf } from './support/other-pdf-tools';
import { type Program, startProgram } from './support/program';

const run = promisify(execFile);
const day = '2026-11-12';
const name = (letters: number) => 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, letters);
const list = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** Text of `words` words that are found nowhere else: `tag` must be its own. Six letters a word and more. */
const text = (tag: string, words = 3) => list(words, (number) => `${tag}q${number}x`).join(' ');

let program: Program;

test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

test('a pack with everything at its longest loses no word', async ({}, testInfo) => {
  const model = fullPack();
  const file = testInfo.outputPath('full.pdf');
  await print(model, file);
  const pdf = await checked(file);
  const wanted = JSON.stringify(model).match(/[A-Za-z0-9]+q\d+x/g) ?? [];
  expect(wanted.length).toBeGreaterThan(20_000);
  expect(wanted.filter((word) => !pdf.words.has(word) && !pdf.closed.includes(word))).toEqual([]);
  expect(pdf.closed).toContain(name(60));
  expect(pdf.pages).toBeGreaterThan(60);
  expect(pdf.pages).toBeLessThan(160);
});

test('a pack without answers leaves room to write and no word for nothing', async ({}, testInfo) => {
  const file = testInfo.outputPath('empty.pdf');
  await print(emptyPack(), file);
  const pdf = await checked(file);
  expect(pdf.text).not.toMatch(/\(\s*\)|, ,|: ,|Invalid/);
  expect(pdf.text).toContain('To be arranged');
  expect(pdf.text).toContain('No reports are attached');
  expect(pdf.pages).toBeGreaterThan(5);
  expect(pdf.pages).toBeLessThan(10);
});

test('lists and the recovery sheet', async ({}, testInfo) => {
  const words = list(24, (number) => `recoveryq${number}x`);
  const sheet = testInfo.outputPath('recovery.pdf');
  await print({ paper: 'recovery-sheet', words, folder: `C:\\${name(90)}`, madeOn: day }, sheet);
  const recovery = await checked(sheet);
  expect(recovery.pages).toBe(1);
  expect(words.filter((word) => !recovery.words.has(word))).toEqual([]);

  const columns = list(14, (number) => `Column ${number}`);
  const rows = list(60, (row) => columns.map((_, at) => (at === 0 ? name(60) : text(`r${row}c${at}`, 1))));
  const file = testInfo.outputPath('list.pdf');
  await print(
    { paper: 'list', title: 'Register', caption: '60 pupils', columns, rows, printedOn: '1 May 2026' },
    file,
  );
  const printed = await checked(file);
  expect(rows.flatMap((row) => row.slice(1)).filter((word) => !printed.closed.includes(word))).toEqual([]);
  expect(printed.text.match(/Column 14/g)).toHaveLength(printed.pages);
});

/** Prints as the printing room does (electron/shell/paper-printer.ts). */
async function print(model: PaperModel, file: string): Promise<void> {
  const pdf = await program.app.evaluate(async ({ BrowserWindow }, paper) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, ...(session && { session }) },
    });
    await window.loadURL('app://desk/paper.html');
    await window.webContents.executeJavaScript(`window.showPaper(${JSON.stringify(paper)})`);
    const printed = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    });
    window.destroy();
    return printed.toString('base64');
  }, model);
  await writeFile(file, Buffer.from(pdf, 'base64'));
}

/** What holds for every paper: whole, A4, every word within the margins, none of them a slip of the program's. */
async function checked(file: string) {
  const { pages, sizes, faults, text: laidOut } = await readPdf(file);
  expect(faults).toBe('');
  expect(sizes).toEqual(sizes.map(() => 'A4'));
  const { stdout: boxes } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 256 * 1024 * 1024 });
  expect(wordsOutside(boxes)).toEqual([]);
  const { stdout: raw } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
  const plain = raw.normalize('NFKC');
  expect(plain).not.toMatch(/\b(null|undefined|NaN)\b|\[object/);
  // Words broken over lines are found once the spaces are out.
  return { pages, text: laidOut, words: new Set(plain.split(/\s+/)), closed: plain.replace(/\s+/g, '') };
}

/** Words nearer than 15 mm to an edge: the foot belongs to the stamp. */
function wordsOutside(boxes: string): string[] {
  const margin = (15 * 72) / 25.4;
  return boxes.split('<page ').flatMap((page) => {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
    const words = page.matchAll(
      /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)/g,
    );
    return [...words].flatMap(([, left, top, right, bottom, word]) => {
      const isInside =
        Number(left) >= margin &&
        Number(top) >= margin &&
        Number(right) <= Number(width) - margin &&
        Number(bottom) <= Number(height) - margin;
      return isInside ? [] : [word ?? ''];
    });
  });
}

function emptyPack(): ReviewPackPaper {
  return pack(emptyData());
}

function pack(data: ReviewPackData): ReviewPackPaper {
  const sheets = (['dates', 'school-report', 'schedule'] as const).map(plainSheet);
  const papers = sheets.map(({ id, title }, index) => ({ id, title, label: `Paper ${index + 1}` }));
  const appendices = data.documents.map(({ number, title, author }) => ({
    id: appendixId(number),
    number,
    title,
    details: [{ label: 'Written by', value: author ?? '' }],
    placeholder:
      number % 5 === 0 ? { reason: text(`why${number}`, 40), advice: text(`do${number}`, 40) } : null,
  }));
  const entries = appendices.map(({ id, number, title }) => ({ id, title, label: `Appendix ${number}` }));
  return {
    paper: 'review-pack',
    data,
    logo: null,
    title: 'Papers for the annual review',
    sheets,
    isLarge: false,
    contents: [...papers, ...entries].map((entry) => ({ ...entry, detail: '', page: 1 })),
    appendices,
  };
}

/** A pupil, a plan, a review, and not one answer. */
function emptyData(): ReviewPackData {
  return {
    preparedOn: day,
    school: {
      id: 's',
      name: 'Harbour Street Primary School',
      laNumber: null,
      laEstab: null,
      urn: null,
      address: null,
      postcode: null,
      phone: null,
      email: null,
      headName: null,
      sencoName: null,
      adviceService: null,
      logoDocumentId: null,
    },
    pupil: {
      id: 'p',
      legalForename: 'Maya',
      middleNames: null,
      legalSurname: 'Tate',
      knownAs: null,
      legalName: 'Maya Tate',
      calledName: 'Maya',
      initials: 'MT',
      dob: '2018-01-17',
      age: 8,
      sex: null,
      upn: null,
      ncy: null,
      yearName: null,
      chronologicalYearName: null,
      className: null,
      teacherName: null,
      senStatus: null,
      needs: [],
      flags: [],
      admissionDate: null,
      firstLanguage: null,
      address: null,
      postcode: null,
      gp: null,
      communication: null,
      medicalPointer: null,
      protectionPointer: null,
    },
    contacts: [],
    plan: {
      id: 'e',
      version: 1,
      status: 'final',
      statusName: 'Final',
      firstIssuedOn: day,
      issuedOn: day,
      lastMeetingOn: null,
      lastReviewCompletedOn: null,
      localAuthority: null,
      caseOfficer: null,
      band: null,
      directPaymentPence: null,
      texts: [],
      needs: [],
      advice: [],
    },
    review: {
      id: 'r',
      type: 'annual',
      typeName: 'Annual review',
      meetingOn: null,
      meetingAt: null,
      meetingWords: null,
      place: null,
      onlineLink: null,
      chair: null,
      accessNotes: null,
      completedOn: null,
      anniversaryOn: null,
      latestMeetingOn: null,
      parentFormReceivedOn: null,
      childPreparedHow: null,
      authorName: null,
      authorRole: null,
    },
    deadlines: [],
    invitees: [],
    answerGroups: printedGroups(schoolReportGroups, () => ''),
    attainments: [],
    outcomes: [],
    provision: { items: [], minutesPerWeek: 0, minutesPerYear: 0, universal: [] },
    documents: [],
    missingReports: [],
    record: emptyRecord,
    copyOrder: usualCopyOrder,
  };
}

/** Every field that R0, R6 and R8 print (domain.md 3.1), each with words of its own, the texts at 3,000 characters. */
function fullPack(): ReviewPackPaper {
  const data = emptyData();
  const words = 300;
  return pack({
    ...data,
    school: {
      ...data.school,
      name: text('school', 9),
      laEstab: '8869901',
      address: text('schooladdress', 8),
      postcode: text('schoolcode', 1),
      phone: text('schoolphone', 1),
      email: text('schoolmail', 3),
    },
    pupil: {
      ...data.pupil,
      legalForename: name(60),
      middleNames: text('middle', 2),
      legalSurname: name(60),
      legalName: `${name(60)} ${name(60)}`,
      knownAs: text('known', 1),
      upn: text('upn', 1),
      yearName: text('year', 1),
      className: text('class', 1),
      chronologicalYearName: text('chronological', 6),
      senStatus: { code: 'E', name: text('status', 4) },
      needs: (['SLCN', 'SPLD', 'SEMH', 'ASD', 'OTH'] as const).map((type, rank) => ({
        type,
        name: text(`need${rank}`, 4),
        rank,
      })),
      admissionDate: day,
      firstLanguage: text('language', 2),
    },
    contacts: list(6, (number) => ({
      contactId: `c${number}`,
      name: number === 1 ? name(60) : text(`contact${number}`),
      relationship: text(`relation${number}`),
      parentalResponsibility: number < 3,
      livesWith: number < 3,
      address: text(`address${number}`, 8),
      postcode: text(`postcode${number}`, 1),
      phone: text(`phone${number}`, 1),
      mobile: text(`mobile${number}`, 1),
      email: `${text(`mail${number}`, 1)}@${name(50)}.example`,
      language: text(`speaks${number}`, 1),
      interpreter: true,
      communicationNeeds: text(`communicates${number}`, 30),
    })),
    plan: {
      ...data.plan,
      lastReviewCompletedOn: day,
      localAuthority: text('authority', 4),
      caseOfficer: text('officer', 3),
    },
    review: {
      ...data.review,
      meetingOn: day,
      meetingWords: text('meeting', 6),
      place: text('place', 20),
      onlineLink: `https://${name(200)}.example/${text('link', 1)}`,
      chair: text('chair', 5),
      accessNotes: text('access', words),
      anniversaryOn: day,
      latestMeetingOn: day,
      parentFormReceivedOn: day,
      childPreparedHow: text('prepared', words),
      authorName: name(60),
      authorRole: text('role', 6),
    },
    deadlines: deadlineRules.map((rule, number) => ({
      rule,
      title: text(`deadline${number}`, 5),
      dueOn: day,
      earliestOn: day,
      reason: text(`reason${number}`, 60),
      source: text(`source${number}`, 20),
      kind: 'good-practice',
      warnings: [text(`warning${number}`, 30)],
      override: { ruleDueOn: day, reason: text(`moved${number}`, 20) },
      doneOn: day,
      doneFromRecords: false,
      doneBy: text(`by${number}`, 6),
      evidence: text(`evidence${number}`, 20),
      lateReason: text(`late${number}`, 30),
      state: 'done',
      statusWords: 'done',
    })),
    invitees: list(20, (number) => ({
      id: `i${number}`,
      contactId: `c${number}`,
      name: number === 1 ? name(60) : text(`invitee${number}`),
      role: 'other',
      roleName: 'Someone else who helps',
      regulation: null,
      agency: text(`agency${number}`, 6),
      email: null,
      phone: null,
      adviceWanted: number % 2 === 0,
      invitedOn: day,
      remindedOn: day,
      adviceAskedOn: day,
      adviceReceivedOn: day,
      circulatedOn: day,
      attendance: 'apologies',
      attendanceName: 'Sent apologies',
      reportSentOn: day,
      interpreter: text(`interpreter${number}`, 2),
      accessNeeds: text(`accessneeds${number}`, 12),
      adviceNote: text(`note${number}`, 30),
    })),
    answerGroups: data.answerGroups
      .filter(({ key }) => key !== 'author')
      .map((group) => ({
        ...group,
        fields: group.fields.map((field) => ({
          ...field,
          value: field.kind === 'text' ? text(field.key, words) : text(field.key, 4),
        })),
      })),
    attainments: list(30, (number) => ({
      id: `a${number}`,
      subject: text(`subject${number}`, 4),
      earlier: text(`earlier${number}`, 3),
      previous: text(`previous${number}`, 3),
      current: text(`current${number}`, 3),
    })),
    outcomes: list(12, (number) => ({
      outcome: {
        id: `o${number}`,
        ref: text(`E${number}`, 1),
        area: 'CI',
        text: text(`outcome${number}`, 100),
        step: text(`step${number}`, 60),
        measure: text(`measure${number}`, 30),
        byDate: day,
        needRefs: [],
      },
      areaName: text(`area${number}`, 3),
      baseline: text(`baseline${number}`, 60),
      evidence: text(`shown${number}`, number === 1 ? 900 : 100),
      progress: null,
      progressName: null,
      comment: text(`comment${number}`, words),
      decision: null,
      decisionName: null,
      newStep: text(`newstep${number}`, 60),
      newMeasure: text(`newmeasure${number}`, 30),
      newByDate: day,
    })),
    documents: list(25, document),
    missingReports: list(12, (number) => ({
      inviteeId: `m${number}`,
      name: text(`missing${number}`),
      agency: null,
      from: `${text(`missing${number}`)} (${text(`missingagency${number}`)})`,
      askedOn: day,
      remindedOn: day,
      reason: text(`missingreason${number}`, 20),
    })),
  });
}

function document(number: number): PackDocument {
  return {
    number,
    documentId: `d${number}`,
    title: number === 1 ? name(120) : text(`title${number}`, 12),
    author: text(`author${number}`, 4),
    agency: text(`body${number}`, 4),
    reportDate: day,
    receivedOn: day,
    fileName: 'report.pdf',
    kind: 'pdf',
    bytes: 1,
    pages: 300,
    sha256: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
    inSectionK: true,
    sharedWithParent: false,
    circulatedTo: text(`sent${number}`, 5),
  };
}

import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  degrees,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  PDFString,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { patternsFor } from '../../../domain/subject-access/redact/matcher-for';
import { childPerson } from '../../../domain/subject-access/redact/people';
import type { Patterns, RedactRequest } from '../../../electron/papers/redact/redaction';
import { onePage, sizes } from '../papers/support/awkward-pdfs';
import { engine, packOf, pagesOf } from '../papers/support/compose-with';
import { darkness, judge } from '../papers/support/judges';
import { unmappedPages } from '../papers/support/unmapped-letters';
import { report } from '../documents/support';
import { temporaryFolder } from '../vault/support';

const maya = childPerson({ legalForename: 'Maya', legalSurname: 'O’Brien-Tate' });
const amira = childPerson({ legalForename: 'Amira', legalSurname: 'Khan' });
const patterns = patternsFor({ pupil: maya, people: [amira], decisions: new Map(), ownWords: ['Mill Lane'] });

const redact = (pdf: Uint8Array, areas: RedactRequest['areas'] = [], names: Patterns = patterns) =>
  engine.redact({ pdf, patterns: names, areas });

/** Everything that is in a file, its streams unpacked, as one would read it with a text editor. */
async function unpacked(pdf: Uint8Array): Promise<string> {
  const folder = await temporaryFolder();
  const [from, to] = [path.join(folder, 'a.pdf'), path.join(folder, 'b.pdf')];
  await writeFile(from, pdf);
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', from, to]);
  return (await readFile(to)).toString('latin1');
}

async function textPage(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const line of lines) document.addPage([...sizes.a4]).drawText(line, { x: 60, y: 700, size: 14, font });
  return document.save();
}

describe('a document in which a name stands', () => {
  it('becomes a picture on that page, with the name painted over, and keeps the text of other pages', async () => {
    const { pdf } = await pagesOf(
      await textPage(['Amira Khan sat beside her.', 'Maya reads well.']),
      'a.pdf',
    );
    const { pdf: redacted, removed, pictures } = await redact(pdf);
    expect({ removed, pictures }).toEqual({ removed: 1, pictures: [1] });
    const judged = judge(redacted);
    expect(judged.pages).toBe(2);
    expect(judged.texts()[0]?.trim()).toBe('');
    expect(judged.texts()[1]).toContain('Maya reads well.');
    expect(await unpacked(redacted)).not.toMatch(/Amira|Khan/);
    // The name is painted over, what stands after it can still be read.
    expect(darkness(redacted, 1, { x: 60, y: 131, width: 70, height: 9 })).toBeGreaterThan(0.9);
    const after = darkness(redacted, 1, { x: 150, y: 130, width: 80, height: 14 });
    expect(after).toBeGreaterThan(0.02);
    expect(after).toBeLessThan(0.5);
  });

  it('without any name stays as it is, byte for byte', async () => {
    const { pdf } = await pagesOf(await textPage(['Maya reads well.']), 'a.pdf');
    expect((await redact(pdf)).pdf).toEqual(pdf);
  });

  it.each([0, 90, 180, 270] as const)('turned by %d is painted over in the right place', async (turn) => {
    const file = await onePage(sizes.a4, (page) => {
      page.drawText('Amira', { x: 200, y: 400, size: 40 });
      page.setRotation(degrees(turn));
    });
    const { pdf } = await pagesOf(file, 'a.pdf');
    const { pdf: redacted } = await redact(pdf);
    const [width, height] = sizes.a4;
    const [x, y] = {
      0: [200, height - 430],
      90: [400, 200],
      180: [width - 300, 400],
      270: [height - 430, width - 300],
    }[turn] as [number, number];
    const box =
      turn % 180 === 0 ? { x: x + 5, y, width: 90, height: 28 } : { x, y: y + 5, width: 28, height: 90 };
    expect(darkness(redacted, 1, box)).toBeGreaterThan(0.9);
    // Nothing else of the page is dark.
    expect(darkness(redacted, 1, { x: 0, y: 0, width: 100, height: 100 })).toBeLessThan(0.01);
  });

  it('broken over two lines is found and painted over in both', async () => {
    const file = await onePage(sizes.a4, (page) => {
      page.drawText('It was Ami-', { x: 60, y: 700, size: 20 });
      page.drawText('ra who helped', { x: 60, y: 672, size: 20 });
    });
    const { pdf } = await pagesOf(file, 'a.pdf');
    const { pdf: redacted, removed } = await redact(pdf);
    expect(removed).toBe(1);
    expect(darkness(redacted, 1, { x: 132, y: 126, width: 30, height: 14 })).toBeGreaterThan(0.85);
    expect(darkness(redacted, 1, { x: 61, y: 156, width: 12, height: 12 })).toBeGreaterThan(0.85);
  });

  it('drawn in pieces, letter by letter, is found', async () => {
    const file = await onePage(sizes.a4, (page) => {
      for (const [index, letter] of 'A m i r a'.split(' ').entries())
        page.drawText(letter, { x: 100 + index * 18, y: 500, size: 22 });
    });
    const { pdf } = await pagesOf(file, 'a.pdf');
    expect((await redact(pdf)).removed).toBe(1);
  });

  it('in white on white, behind a picture, is found all the same', async () => {
    const file = await onePage(sizes.a4, (page) => {
      page.drawText('Amira Khan', { x: 100, y: 500, size: 12, color: rgb(1, 1, 1) });
    });
    const { pdf } = await pagesOf(file, 'a.pdf');
    const { pdf: redacted, pictures } = await redact(pdf);
    expect(pictures).toEqual([1]);
    expect(await unpacked(redacted)).not.toContain('Amira');
  });
});

describe('a page that would carry a name along unseen', () => {
  it('becomes a picture too: it shares its drawings with a page on which the name stands', async () => {
    const inner = await PDFDocument.create();
    const page = inner.addPage([200, 50]);
    page.drawText('Amira Khan', { x: 10, y: 20, size: 14 });
    const document = await PDFDocument.create();
    const [drawing] = await document.embedPdf(await inner.save());
    if (!drawing) throw new Error('There is no drawing');
    const [first, second] = [document.addPage([...sizes.a4]), document.addPage([...sizes.a4])];
    first.drawPage(drawing, { x: 60, y: 600 });
    second.drawText('Maya reads well.', { x: 60, y: 700, size: 14 });
    // As some programs write it: one list of drawings for all pages.
    second.node.set(PDFName.of('Resources'), first.node.Resources() ?? document.context.obj({}));
    const { pdf } = await pagesOf(await document.save(), 'a.pdf');
    const { pdf: redacted, pictures } = await redact(pdf);
    expect(pictures).toEqual([1, 2]);
    expect(await unpacked(redacted)).not.toMatch(/Amira|Khan/);
  });

  it('becomes a picture too: the name stands in its marks for screen readers alone', async () => {
    const file = await onePage(sizes.a4, (page, document) => {
      page.drawText('A photograph', { x: 60, y: 700, size: 14 });
      const marks = document.context.stream('/Span << /ActualText (Amira at the window) >> BDC EMC\n');
      page.node.addContentStream(document.context.register(marks));
    });
    const { pdf } = await pagesOf(file, 'a.pdf');
    const { pdf: redacted, pictures } = await redact(pdf);
    expect(pictures).toEqual([1]);
    expect(await unpacked(redacted)).not.toContain('Amira');
  });

  it('leaves its metadata, its notes and its files behind in the pack', async () => {
    const document = await PDFDocument.load(await textPage(['Maya reads well.']));
    document.setAuthor('Amira Khan');
    document.setTitle('About Amira');
    await document.attach(Buffer.from('Amira Khan'), 'amira.txt', { mimeType: 'text/plain' });
    const note = document.context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [10, 10, 30, 30],
      F: 2,
      Contents: PDFString.of('Amira said so'),
    });
    document
      .getPage(0)
      .node.set(PDFName.of('Annots'), document.context.obj([document.context.register(note)]));
    const { pdf, pages } = await pagesOf(await document.save(), 'a.pdf');
    const { pdf: redacted } = await redact(pdf);
    const pack = await packOf([{ pdf: redacted, pages }]);
    expect(await unpacked(pack.pdf)).not.toMatch(/Amira|Khan/);
    expect(await engine.stillThere({ pdf: pack.pdf, patterns })).toEqual([]);
  });
});

describe('an area that was marked', () => {
  it('is black, and nothing of what lay under it is in the file', async () => {
    const { pdf } = await pagesOf(await textPage(['Her telephone is 01634 555010.']), 'a.pdf');
    const area = { page: 1, x: 0, y: 0, width: 1000, height: 300 };
    const { pdf: redacted, removed } = await redact(pdf, [area]);
    expect(removed).toBe(1);
    expect(darkness(redacted, 1, { x: 0, y: 0, width: 595, height: 250 })).toBeGreaterThan(0.98);
    expect(darkness(redacted, 1, { x: 0, y: 260, width: 595, height: 500 })).toBeLessThan(0.01);
    expect(await unpacked(redacted)).not.toContain('555010');
    expect(judge(redacted).texts()[0]?.trim()).toBe('');
  });
});

describe('the search of a finished pack', () => {
  it('finds what is left on a page, and says on which', async () => {
    const { pdf } = await pagesOf(await textPage(['Maya reads.', 'With Amira.']), 'a.pdf');
    expect(await engine.stillThere({ pdf, patterns })).toContainEqual({ page: 2, words: 'Amira' });
  });

  it('finds what is left in a title or a note', async () => {
    const document = await PDFDocument.load(await textPage(['Maya reads.']));
    document.setSubject('Amira Khan');
    expect(await engine.stillThere({ pdf: await document.save(), patterns })).toContainEqual({
      page: null,
      words: 'Amira Khan',
    });
  });
});

it('real reports are read, counted and redacted until no other reader finds the name', async () => {
  const file = await readFile(report('maya-ep-report-2026-10-14.pdf'));
  const { pdf, pages } = await pagesOf(file, 'report.pdf');
  const words = judge(pdf).texts().join(' ');
  const author = /\bDr \S+ (\p{Lu}\p{L}+)/u.exec(words)?.[1];
  if (author === undefined) throw new Error('The report names nobody');
  const own = patternsFor({ pupil: maya, people: [], decisions: new Map(), ownWords: [author] });
  const looked = await engine.lookAt({ pdf, patterns: own });
  expect([...looked.counts.values()][0]).toBeGreaterThan(0);
  const { pdf: redacted, pictures } = await redact(pdf, [], own);
  expect(pictures.length).toBeGreaterThan(0);
  expect(judge(redacted).pages).toBe(pages);
  expect(judge(redacted).texts().join(' ')).not.toContain(author);
  expect(await engine.stillThere({ pdf: redacted, patterns: own })).toEqual([]);
});

it('says on which pages a picture is most of the page, whatever words lie over it: a scan with a stamp, in strips, in a drawing', async () => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const [width, height] = sizes.a4;
  const document = await PDFDocument.create();
  const picture = await document.embedPng(dot);
  const add = (draw: (page: ReturnType<typeof document.addPage>) => void): void => {
    const page = document.addPage([width, height]);
    page.drawText('Received 14 October 2026', { x: 60, y: 800, size: 9 });
    draw(page);
  };
  add((page) => page.drawImage(picture, { x: 40, y: 600, width: 120, height: 90 }));
  add((page) => page.drawImage(picture, { x: 0, y: 0, width, height }));
  add((page) => {
    for (let strip = 0; strip < 10; strip += 1)
      page.drawImage(picture, { x: 20, y: strip * 60, width: width - 40, height: 60 });
  });
  const scan = await PDFDocument.create();
  scan.addPage([10, 10]).drawImage(await scan.embedPng(dot), { x: 0, y: 0, width: 10, height: 10 });
  const [drawing] = await document.embedPdf(await scan.save());
  if (!drawing) throw new Error('There is no drawing');
  add((page) => page.drawPage(drawing, { x: 0, y: 0, width, height: height * 0.9 }));
  add((page) => page.drawPage(drawing, { x: 300, y: 300, width: 100, height: 100 }));
  const { pdf } = await pagesOf(await document.save(), 'a.pdf');
  expect((await engine.lookAt({ pdf, patterns })).unread).toEqual([2, 3, 4]);
});

it('says on which pages there is nothing to search: a scan has no words', async () => {
  const { pdf } = await pagesOf(
    await onePage(sizes.a4, (page) => page.drawSquare({ x: 9, y: 9, size: 9 })),
    'a.pdf',
  );
  expect((await engine.lookAt({ pdf, patterns })).unread).toEqual([1]);
});

describe('a page whose font does not say which letters it draws', () => {
  const lookAt = async (...draws: Parameters<typeof unmappedPages>[0]) => {
    const { pdf } = await pagesOf(await unmappedPages(draws), 'a.pdf');
    return (await engine.lookAt({ pdf, patterns })).unread;
  };
  const low = { x: 60, y: 600, size: 12 };
  const high = { x: 60, y: 700, size: 16 };

  it('has to be looked at, though letters seem to stand there', async () => {
    expect(await lookAt((page, font) => page.drawText('Amira Khan hit her.', { ...low, font }))).toEqual([1]);
  });

  it('has to be looked at under a heading that can be read, or when one short name alone is so', async () => {
    const under = (words: string) => (page: PDFPage, unmapped: PDFFont, plain: PDFFont) => {
      page.drawText('Observation of Maya', { ...high, font: plain });
      page.drawText(words, { ...low, font: unmapped });
    };
    expect(await lookAt(under('Amira Khan hit her.'))).toEqual([1]);
    expect(await lookAt(under('Jo'))).toEqual([1]);
  });

  it('has to be looked at when one letter within a word is so', async () => {
    const words: readonly (readonly [string, number, 'plain' | 'unmapped'])[] = [
      ['Zo', 60, 'plain'],
      ['ë', 73.5, 'unmapped'],
    ];
    expect(
      await lookAt((page, unmapped, plain) => {
        for (const [text, x, kind] of words)
          page.drawText(text, { ...low, x, font: kind === 'plain' ? plain : unmapped });
      }),
    ).toEqual([1]);
  });

  it('need not be looked at for its bullets', async () => {
    expect(
      await lookAt((page, unmapped, plain) => {
        for (const y of [600, 580, 560]) {
          page.drawText('•', { x: 60, y, size: 12, font: unmapped });
          page.drawText('Maya reads well.', { x: 80, y, size: 12, font: plain });
        }
      }),
    ).toEqual([]);
  });
});

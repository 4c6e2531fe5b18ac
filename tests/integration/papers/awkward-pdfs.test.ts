import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import {
  croppedPage,
  filledForm,
  manyPages,
  oddSizes,
  onePage,
  sizes,
  turnedPage,
  undrawnForm,
} from './support/awkward-pdfs';
import { engine, packOf, pagesOf } from './support/compose-with';
import { darkness, judge } from './support/judges';

/** The pack of one PDF: page 1 is its divider. */
async function packWith(bytes: Uint8Array) {
  const pack = await packOf([await pagesOf(bytes, 'report.pdf')]);
  return { pdf: pack.pdf, ...judge(pack.pdf) };
}

const upright = { width: 595.28, height: 841.89 };
const across = { width: 841.89, height: 595.28 };

function expectSize(size: { width: number; height: number } | undefined, expected: typeof upright) {
  expect(size?.width).toBeCloseTo(expected.width, 0);
  expect(size?.height).toBeCloseTo(expected.height, 0);
}

describe('pages that lie otherwise than they are stored', () => {
  it.each([0, 90, 180, 270] as const)(
    'turned by %i degrees: upright on A4, /Rotate resolved',
    async (turn) => {
      const pack = await packWith(await turnedPage(turn));
      expectSize(pack.sizes[1], turn % 180 === 0 ? upright : across);
      expect(pack.info).toMatch(/Page +2 rot: +0/);
      // The square is 80 points wide; the page is made a little smaller and lies in the middle.
      const { width = 0, height = 0 } = pack.sizes[1] ?? {};
      const left = (width - width * ((height - 31.2) / height)) / 2;
      expect(darkness(pack.pdf, 2, { x: left + 4, y: 4, width: 60, height: 60 })).toBeGreaterThan(0.95);
      expect(darkness(pack.pdf, 2, { x: width - 80, y: 0, width: 80, height: 80 })).toBeLessThan(0.01);
      expect(pack.texts()[1]).toContain(`Turned ${turn}`);
    },
  );

  it('puts a landscape page on A4 landscape', async () => {
    const pack = await packWith(await turnedPage(0, [sizes.a4[1], sizes.a4[0]]));
    expectSize(pack.sizes[1], across);
  });

  it('fits A3 and US Letter, and blows up nothing', async () => {
    for (const size of [sizes.a3, sizes.letter, sizes.a5]) {
      const pack = await packWith(await turnedPage(0, size));
      expectSize(pack.sizes[1], upright);
      // Nothing of the page reaches into the strip of the stamp.
      expect(darkness(pack.pdf, 2, { x: 0, y: 842 - 31, width: 595, height: 2 })).toBe(0);
    }
    const small = await packWith(
      await onePage([100, 100], (page) => page.drawRectangle({ x: 0, y: 0, width: 100, height: 100 })),
    );
    expect(darkness(small.pdf, 2, { x: 0, y: 0, width: 595, height: 810 })).toBeCloseTo(
      (100 * 100) / (595 * 810),
      2,
    );
  });

  it('shows what the crop box shows', async () => {
    const pack = await packWith(await croppedPage());
    expect(pack.texts()[1]).toContain('Inside the crop');
    expect(darkness(pack.pdf, 2, { x: 0, y: 0, width: 100, height: 700 })).toBe(0);
  });

  it('takes odd sizes as readers do', async () => {
    const pack = await packWith(await oddSizes());
    expect(pack.pages).toBe(4);
    for (const size of pack.sizes) expectSize(size, upright);
    expect(pack.texts()[1]).toContain('No size');
    // 200 by 300 units of two points each: 400 by 600 points.
    expect(darkness(pack.pdf, 3, { x: 100, y: 110, width: 390, height: 590 })).toBeGreaterThan(0.99);
  });
});

describe('what lies on and in a PDF', () => {
  it('prints filled-in forms and comments as ink, and leaves scripts, launches and files behind', async () => {
    const form = await filledForm();
    expect(
      Buffer.from(form).includes('JavaScript') || judge(form).info.includes('JavaScript:      yes'),
    ).toBe(true);
    const pack = await packWith(form);
    expect(pack.texts()[1]).toContain('Typed into the form');
    expect(pack.info).toMatch(/Form: +none/);
    expect(pack.info).toMatch(/JavaScript: +no/);
    const inside = await PDFDocument.load(pack.pdf);
    const everything = inside.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n');
    expect(everything).not.toMatch(/JavaScript|Launch|EmbeddedFile|\/AcroForm|\/Widget/);
    expect(darkness(pack.pdf, 2, { x: 310, y: 345, width: 50, height: 50 })).toBeGreaterThan(0.2);
  });

  it('tells of files inside, and of forms that only Adobe can show', async () => {
    expect(await pagesOf(await filledForm(), 'form.pdf')).toMatchObject({ filesInside: 1, repaired: false });
    const adobe = await onePage(sizes.a4, (page, { context, catalog }) => {
      page.drawText('Please wait...');
      catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], XFA: [] }));
      catalog.set(PDFName.of('NeedsRendering'), context.obj(true));
    });
    const inspected = await engine.inspect({ bytes: adobe, name: 'form.pdf', password: null });
    expect(inspected).toMatchObject({ is: 'unprintable', why: 'adobe-form' });
  });

  it('draws form values that their author left to the reader', async () => {
    const pack = await packWith(await undrawnForm());
    expect(pack.texts()[1]).toContain('Not drawn by its author');
  });

  it('prints 300 pages', async () => {
    const pack = await packWith(await manyPages(300, 'Leaf'));
    expect(pack.pages).toBe(301);
    expect(pack.texts()[300]).toContain('Leaf 300, line 39');
    expect(pack.texts()[300]).toContain('Appendix 1, page 300 of 300 · page 301 of 301');
  });
});

describe('PDFs that cannot be printed', () => {
  const trouble = async (bytes: Uint8Array, password: string | null = null) => {
    const inspected = await engine.inspect({ bytes, name: 'report.pdf', password });
    return inspected.is === 'unprintable' ? inspected.why : inspected.is;
  };

  it('names what is wrong', async () => {
    const whole = await manyPages(5);
    expect(await trouble(new Uint8Array())).toBe('empty');
    expect(await trouble(whole.subarray(0, whole.length / 2))).toBe('damaged');
    expect(await trouble(Buffer.from('%PDF-1.7\nnot one\n%%EOF'))).toBe('damaged');
    expect(await trouble(Buffer.concat([whole.subarray(0, 40), Buffer.alloc(whole.length)]))).toBe('damaged');
    const none = await PDFDocument.create();
    expect(await trouble(await none.save({ addDefaultPage: false }))).not.toBe('pages');
  });

  it('reads a file that was cut off only a little as damaged, not as a shorter one', async () => {
    const document = await PDFDocument.load(await manyPages(5));
    const plain = await document.save({ useObjectStreams: false });
    for (const part of [0.6, 0.9, 0.97])
      expect(await trouble(plain.subarray(0, plain.length * part))).toBe('damaged');
  });

  it('says so when a file had to be mended', async () => {
    const document = await PDFDocument.load(await manyPages(3));
    const plain = Buffer.from(await document.save({ useObjectStreams: false }));
    const mended = await pagesOf(
      Buffer.from(plain.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'),
      'report.pdf',
    );
    expect(mended).toMatchObject({ repaired: true, pages: 3 });
  });
});

import {
  degrees,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFString,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';

/** Points. */
export const sizes = {
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  a5: [419.53, 595.28],
  letter: [612, 792],
} as const;

type SheetSize = readonly [number, number];

/** A document of one page that a test draws on. */
export async function onePage(
  size: SheetSize,
  draw: (page: PDFPage, document: PDFDocument) => unknown,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  await draw(document.addPage([...size]), document);
  return document.save();
}

/**
 * A page that is stored turned: whoever honours /Rotate sees the black square at the top left, and "top" beside it.
 * @param size as it is stored
 */
export function turnedPage(turn: 0 | 90 | 180 | 270, size: SheetSize = sizes.a4): Promise<Uint8Array> {
  const [width, height] = size;
  return onePage(size, (page) => {
    const side = 80;
    const corner = {
      0: { x: 0, y: height - side },
      90: { x: 0, y: 0 },
      180: { x: width - side, y: 0 },
      270: { x: width - side, y: height - side },
    }[turn];
    page.drawRectangle({ ...corner, width: side, height: side, color: rgb(0, 0, 0) });
    page.drawText(`Turned ${turn}`, { x: width / 2, y: height / 2, size: 14, rotate: degrees(turn) });
    page.setRotation(degrees(turn));
  });
}

/** Pages of text; with fonts that all of them share. */
export async function manyPages(count: number, text = 'Page'): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number <= count; number++) {
    const page = document.addPage([...sizes.a4]);
    for (let line = 0; line < 40; line++) {
      page.drawText(`${text} ${number}, line ${line}: the quick brown fox jumps over the lazy dog.`, {
        x: 60,
        y: 780 - line * 17,
        size: 11,
        font,
      });
    }
  }
  return document.save();
}

/** A form that was filled in, with a tick, and a comment beside it; a script runs at opening, and a file lies inside. */
export function filledForm(): Promise<Uint8Array> {
  return onePage(sizes.a4, async (page, document) => {
    const form = document.getForm();
    const name = form.createTextField('name');
    name.setText('Typed into the form');
    name.addToPage(page, { x: 60, y: 700, width: 300, height: 24 });
    const tick = form.createCheckBox('agreed');
    tick.addToPage(page, { x: 60, y: 650, width: 20, height: 20 });
    tick.check();
    document.addJavaScript('open', 'app.alert("boo")');
    await document.attach(Buffer.from('inside'), 'inside.txt', { mimeType: 'text/plain' });
    page.node.set(PDFName.of('AA'), document.context.obj({ O: { S: 'JavaScript', JS: 'app.alert(1)' } }));
    const square = document.context.obj({
      Type: 'Annot',
      Subtype: 'Square',
      Rect: [300, 400, 380, 480],
      F: 4,
      IC: [0, 0, 0],
      C: [0, 0, 0],
    });
    const link = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [60, 600, 200, 620],
      A: { S: 'Launch', F: 'calc.exe' },
    });
    const annotations = page.node.lookup(PDFName.of('Annots'), PDFArray);
    annotations.push(document.context.register(square));
    annotations.push(document.context.register(link));
  });
}

/** A form whose value has no picture: the reader is asked to draw it (/NeedAppearances). */
export function undrawnForm(): Promise<Uint8Array> {
  return onePage(sizes.a4, (page, { context, catalog }) => {
    const widget = PDFDict.withContext(context);
    const entries = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Tx',
      F: 4,
      Rect: [60, 700, 360, 724],
    });
    for (const [key, value] of entries.entries()) widget.set(key, value);
    widget.set(PDFName.of('T'), PDFString.of('name'));
    widget.set(PDFName.of('DA'), PDFString.of('/Helv 12 Tf 0 g'));
    widget.set(PDFName.of('V'), PDFString.of('Not drawn by its author'));
    const field = context.register(widget);
    page.node.set(PDFName.of('Annots'), context.obj([field]));
    const Helv = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' };
    const form = context.obj({ Fields: [field], NeedAppearances: true, DR: { Font: { Helv } } });
    form.set(PDFName.of('DA'), PDFString.of('/Helv 12 Tf 0 g'));
    catalog.set(PDFName.of('AcroForm'), form);
  });
}

/** Only the middle of the page is to be seen; what lies outside is printers' waste. */
export function croppedPage(): Promise<Uint8Array> {
  return onePage(sizes.a3, (page) => {
    page.drawRectangle({ x: 0, y: 0, width: 100, height: 1190, color: rgb(0, 0, 0) });
    page.drawText('Inside the crop', { x: 220, y: 600, size: 14 });
    page.setCropBox(200, 200, 400, 600);
  });
}

/** A page whose size is given as nothing, and one that counts in units of two points. */
export async function oddSizes(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const none = document.addPage([...sizes.a4]);
  none.drawText('No size', { x: 100, y: 100 });
  none.node.set(PDFName.of('MediaBox'), document.context.obj([0, 0, 0, 0]));
  const doubled = document.addPage([200, 300]);
  doubled.drawRectangle({ x: 0, y: 0, width: 200, height: 300, color: rgb(0, 0, 0) });
  doubled.node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
  const blank = document.addPage([...sizes.a4]);
  blank.node.delete(PDFName.of('Contents'));
  return document.save();
}

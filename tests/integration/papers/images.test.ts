import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { engine, packOf, pagesOf } from './support/compose-with';
import { darkness, judge } from './support/judges';
import { onePage } from './support/awkward-pdfs';

const photo = readFileSync(
  path.resolve(import.meta.dirname, '../../fixtures/reports/maya-my-views-drawing.jpg'),
);

/** A picture by poppler: black at the top left, grey at the top right, 400 by 600 dots. */
async function picture(...format: string[]): Promise<Buffer> {
  const pdf = await onePage([400, 600], (page) => {
    page.drawRectangle({ x: 0, y: 500, width: 100, height: 100, color: rgb(0, 0, 0) });
    page.drawRectangle({ x: 300, y: 500, width: 100, height: 100, color: rgb(0.5, 0.5, 0.5) });
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'sendco-picture-'));
  writeFileSync(path.join(folder, 'in.pdf'), pdf);
  try {
    return execFileSync('pdftoppm', ['-r', '72', ...format, path.join(folder, 'in.pdf')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The JPEG with an EXIF block that says how it is to be turned. */
function turned(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** How dark the corners of the printed picture are: 2 black, 1 grey, 0 white; top left, top right, bottom left, bottom right. */
async function corners(bytes: Uint8Array, name: string): Promise<{ shape: string; marks: string }> {
  const page = await pagesOf(bytes, name);
  const [{ width, height } = { width: 0, height: 0 }] = judge(page.pdf).sizes;
  const side = 30;
  const places: [number, number][] = [
    [4, 4],
    [width - side - 4, 4],
    [4, height - side - 4],
    [width - side - 4, height - side - 4],
  ];
  const marks = places.map(([x, y]) =>
    Math.round(darkness(page.pdf, 1, { x, y, width: side, height: side }) * 2),
  );
  return { shape: width > height ? 'across' : 'upright', marks: marks.join('') };
}

describe('pictures', () => {
  it.each([
    [1, 'upright', '2100'],
    [2, 'upright', '1200'],
    [3, 'upright', '0012'],
    [4, 'upright', '0021'],
    [5, 'across', '2010'],
    [6, 'across', '0201'],
    [7, 'across', '0102'],
    [8, 'across', '1020'],
  ])('turns a JPEG of orientation %i', async (orientation, shape, marks) => {
    expect(await corners(turned(await picture('-jpeg'), orientation), 'a.jpg')).toEqual({ shape, marks });
  });

  it('prints PNG in the right shades', async () => {
    expect((await corners(await picture('-png'), 'a.png')).marks).toBe('2100');
  });

  it('lets paper show through a PNG with alpha', async () => {
    const clear = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    expect(await pagesOf(clear, 'clear.png')).toMatchObject({ pages: 1 });
  });

  it('prints a photograph with its own data, upright on A4', async () => {
    const pack = await packOf([await pagesOf(photo, 'photo.jpg')]);
    const { sizes, pages } = judge(pack.pdf);
    expect(pages).toBe(2);
    expect(sizes[1]?.height).toBeGreaterThan(sizes[1]?.width ?? 0);
    const scan = photo.subarray(photo.length - 1000, photo.length - 10);
    expect(Buffer.from(pack.pdf).includes(scan)).toBe(true);
  });

  it('does not blow up small pictures', async () => {
    const page = await pagesOf(await picture('-png'), 'small.png');
    // 400 by 600 dots at 150 to the inch.
    expect(judge(page.pdf).sizes[0]).toEqual({ width: 192, height: 288 });
  });

  it('names damaged pictures', async () => {
    const why = async (bytes: Uint8Array, name: string) => engine.inspect({ bytes, name, password: null });
    const damaged = { is: 'unprintable', why: 'damaged-picture' };
    expect(await why(photo.subarray(0, photo.length / 2), 'a.jpg')).toMatchObject(damaged);
    expect(await why((await picture('-png')).subarray(0, 600), 'a.png')).toMatchObject(damaged);
  });

  it('makes one page that PDF readers can open', async () => {
    const page = await pagesOf(photo, 'photo.jpg');
    expect((await PDFDocument.load(page.pdf)).getPageCount()).toBe(1);
  });
});

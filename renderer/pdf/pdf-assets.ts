/**
 * What pdf.js may need while it draws: maps of characters for Chinese, Japanese and Korean fonts, the fourteen standard fonts, and
 * decoders of two kinds of pictures. They are files of the program's own (app://): nothing is fetched from outside.
 */
const byPath: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/wasm/*.wasm', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
};

const urls = new Map(
  Object.entries(byPath).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Hands pdf.js its own files by their names: the bundle gives each a name of its own, so that a folder's address is of no use. */
export class PdfAssets {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const url = urls.get(filename);
    if (url === undefined) throw new Error(`pdf.js asks for a file that it does not have: ${filename}`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`A file of pdf.js cannot be read: ${filename}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

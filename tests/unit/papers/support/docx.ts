import { storedZip } from './stored-zip';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with this body; `links` are its relationships to places outside, by id. */
export function docxFile(body: string, links: Readonly<Record<string, string>> = {}): Buffer {
  const targets = Object.entries(links)
    .map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${relations}/${target.endsWith('png') ? 'image' : 'hyperlink'}" Target="${target}" TargetMode="External"/>`,
    )
    .join('');
  return storedZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${word} xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
  });
}

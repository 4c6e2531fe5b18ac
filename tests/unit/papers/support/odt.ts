import { storedZip } from './stored-zip';

const spaces = ['office', 'text', 'table', 'style', 'draw', 'fo', 'xlink', 'svg']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ');

/** An OpenDocument text with this body, these automatic styles and files. */
export function odtFile(body: string, styles = '', files: Record<string, Uint8Array> = {}): Buffer {
  return storedZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...files,
  });
}

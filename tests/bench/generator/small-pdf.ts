/** Text without what a standard font of PDF lacks. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[’‘]/g, "'")
    .replace(/[^\x20-\x7e]/g, '');
}

const lettersInLine = 90;
const leading = 14;

/**
 * A PDF of one A4 page with text in Helvetica (plain letters alone), nothing compressed. `padding` bytes stand in it unused, for the size of
 * a scan.
 */
export function smallPdf(text: string, padding: number): Buffer {
  const lines = text.match(new RegExp(`.{1,${lettersInLine}}(?:\\s|$)`, 'g')) ?? [text];
  const shown = lines.map((line) => `(${line.trim().replace(/[\\()]/g, '\\$&')}) '`).join('\n');
  const page = `BT /F1 10 Tf ${leading} TL 50 790 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...(padding > 0 ? [`<< /Length ${padding} >>\nstream\n${'0'.repeat(padding)}\nendstream`] : []),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}

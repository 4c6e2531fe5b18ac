/**
 * The foot of every page as the browser's printing takes it: HTML without scripts, filled with the numbers while it prints.
 * @param side millimetres from the edge of the sheet to the paper's own text
 */
export function pageFooter(words: string, side = 20): string {
  const style = `width:100%;margin:0 ${side}mm;display:flex;justify-content:space-between;font:8.5pt Arial,sans-serif;color:#333`;
  const number = '<span class="pageNumber"></span>';
  return `<div style="${style}"><span>${escaped(words)}</span><span style="flex:none;margin-left:8mm">Page ${number} of <span class="totalPages"></span></span></div>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

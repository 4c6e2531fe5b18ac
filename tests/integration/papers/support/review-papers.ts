import type { SectionPages } from '../../../../electron/papers/print-papers';
import { escapeHtml } from '../../../../electron/papers/foreign/escape-html';

export interface PaperSheet {
  readonly id: string;
  readonly heading: string;
  readonly body?: string;
}

/** Papers in the form of the real ones: a contents page that links to every section, each section on pages of its own. */
export function reviewPapers(title: string, sheets: readonly PaperSheet[], pages: SectionPages): string {
  const contents = sheets
    .map(
      ({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)} … ${pages.get(id) ?? '?'}</a></li>`,
    )
    .join('');
  const sections = sheets
    .map(
      ({ id, heading, body }) =>
        `<section class="sheet" id="${id}"><h1>${escapeHtml(heading)}</h1>${body ?? '<p>One page.</p>'}</section>`,
    )
    .join('');
  return paperPage(
    title,
    `<section class="sheet"><h1>${escapeHtml(title)}</h1><h2>Contents</h2><ul>${contents}</ul></section>${sections}`,
  );
}

/** A document from outside, as the paper page shows it. */
export function paperPage(title: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
    @page { size: A4; margin: 18mm 20mm 24mm }
    body { font: 10.5pt/1.4 'Liberation Sans', Arial, sans-serif; margin: 0 }
    .sheet { break-before: page } .sheet:first-child { break-before: auto }
    table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #888; text-align: left; padding: 1mm }
    img { max-width: 100% } tr { break-inside: avoid }
  </style></head><body>${body}</body></html>`;
}

import type { ComposedPack } from '../../../../electron/papers/compose/compose-pack';
import { engineHere } from '../../../../electron/papers/worker/engine-here';
import type { Inspection } from '../../../../electron/papers/inspect/inspect-file';
import type { PackEngine } from '../../../../electron/papers/worker/pack-engine';
import { manyPages } from './awkward-pdfs';

export const engine = engineHere(null);

/** Inspects a file and expects pages of it. */
export async function pagesOf(bytes: Uint8Array, name: string, password: string | null = null) {
  const inspected: Inspection = await engine.inspect({ bytes, name, password });
  if (inspected.is !== 'pages') throw new Error(`${name} gave no pages: ${JSON.stringify(inspected)}`);
  return inspected;
}

/** A pack of plain dividers with these normalised PDFs behind them: page 2 of the pack is the first one's first page. */
export async function packOf(
  attachments: readonly { readonly pdf: Uint8Array; readonly pages: number }[],
  by: PackEngine = engine,
): Promise<ComposedPack> {
  return by.compose({
    papers: await manyPages(attachments.length, 'Divider'),
    sections: attachments.map((_, index) => ({
      id: `appendix-${index + 1}`,
      title: `Appendix ${index + 1}: a report`,
      stamp: `Appendix ${index + 1}`,
      page: index,
    })),
    attachments: attachments.map(({ pdf, pages }, index) => ({
      sectionId: `appendix-${index + 1}`,
      label: `Appendix ${index + 1}`,
      pdf,
      pages,
    })),
    stamps: { confidentialText: 'Confidential', packName: 'Annual review, Maya Ọlá', initials: 'M. O.' },
    title: 'Annual review papers',
  });
}

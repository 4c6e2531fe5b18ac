import type { PagePiece } from '../../domain/ehc-plans/entry/page-lines';
import { openPdf } from './open-pdf';

/** The pieces of text of every page of a PDF, with their places. The bytes are handed over: they are empty here afterwards. */
export async function pagePieces(
  bytes: Uint8Array,
  password: string | null,
): Promise<readonly (readonly PagePiece[])[]> {
  const { document, close } = await openPdf(bytes, password);
  try {
    const pages: (readonly PagePiece[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
    }
    return pages;
  } finally {
    close();
  }
}

interface TextItem {
  readonly str: string;
  /** A matrix; its last two numbers are the place of the lower left corner. */
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

function pieceOf({ str, transform, width, height }: TextItem): PagePiece {
  return { text: str, x: Number(transform[4]), y: Number(transform[5]), width, height };
}

import type { Reader } from '../database/database';

/** The passwords kept for locked PDFs, by document id. */
export async function passwordsOf(
  reader: Reader,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; pdfPassword: string }[] = await reader('documents')
    .select('id', 'pdfPassword')
    .whereIn('id', [...documentIds])
    .whereNotNull('pdfPassword');
  return new Map(rows.map(({ id, pdfPassword }) => [id, pdfPassword]));
}

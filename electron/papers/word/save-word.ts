import { fail, ok, type Result } from '../../../domain/common/result';
import { fileResult } from '../../files/file-problem';
import { writeOutside } from '../../files/outside-writes';
import { outsideVault } from '../../files/save-outside';
import type { PaperPorts } from '../ports';
import { type WordRequest, wordPaper } from './word-paper';

const locked = fail('locked', 'The vault was locked while the dialog was open. Nothing was saved.');

/** Saves a paper as a Word file at a place chosen with the system's dialog: unprotected from then on. */
export async function saveWord(
  ports: Pick<PaperPorts, 'database' | 'readContent' | 'dialogs' | 'vault'>,
  request: WordRequest,
  isVaultOpen: () => boolean,
): Promise<Result<{ readonly saved: boolean }>> {
  const made = await wordPaper(ports, request);
  if (!made.ok) return made;
  const { fileName, content } = made.value;
  const chosen = await ports.dialogs.saveFile('Save as a Word file', fileName, [
    { name: 'Word document', extensions: ['docx'] },
  ]);
  if (chosen === null) return ok({ saved: false });
  if (!isVaultOpen()) return locked;
  return fileResult('write', async () => {
    const place = await outsideVault(ports.vault.folder, chosen);
    if (!place.ok) return place;
    await writeOutside(place.value, content);
    return ok({ saved: true });
  });
}

import { fail, ok, type Result } from '../../domain/common/result';
import { type RecoverySheetPaper, recoverySheetPaper } from '../../domain/vault/recovery-sheet';
import type { Dialogs } from '../files/dialogs';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { outsideVault } from '../files/save-outside';

/** Prints a paper model; the printing room of the shell stands behind it. */
export interface SheetPrinter {
  print(model: RecoverySheetPaper, options: { readonly title: string }): Promise<Uint8Array>;
  printOnPaper(model: RecoverySheetPaper): Promise<boolean>;
}

export interface SheetContent {
  readonly words: readonly string[];
  /** The vault's folder, named on the sheet. */
  readonly folder: string;
  /** False once the vault was locked: a dialog may stand open that long. */
  readonly isStillOpen: () => boolean;
}

/** The sheet to keep in the school's safe: the only paper that is ever saved at set-up. */
export interface RecoverySheet {
  /** Problems: `locked`, `in-vault`, and the disk's own. */
  save(content: SheetContent): Promise<Result<{ saved: boolean }>>;
  print(content: SheetContent): Promise<Result<{ printed: boolean }>>;
}

const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

const title = 'SENDCO Desk recovery sheet';

export function recoverySheet(printer: SheetPrinter, dialogs: Dialogs, today: () => string): RecoverySheet {
  const model = (content: SheetContent) => recoverySheetPaper(content.words, content.folder, today());
  return {
    async save(content) {
      const path = await dialogs.saveFile('Save the recovery sheet', `${title}.pdf`, [
        { name: 'PDF', extensions: ['pdf'] },
      ]);
      if (path === null) return ok({ saved: false });
      if (!content.isStillOpen()) return locked;
      return fileResult('write', async () => {
        const place = await outsideVault(content.folder, path);
        if (!place.ok) return place;
        await writeOutside(place.value, await printer.print(model(content), { title }));
        return ok({ saved: true });
      });
    },
    print: async (content) => ok({ printed: await printer.printOnPaper(model(content)) }),
  };
}

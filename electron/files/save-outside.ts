import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';

const inVault = fail(
  'in-vault',
  'A copy cannot be saved inside the vault’s own folder. Choose another folder. Nothing was saved.',
);

/**
 * The real path of a file that is about to be written unprotected. Problem `in-vault`: there it would lie beside the records that it
 * betrays, or over one of their files. Throws the operating system's error when the chosen folder is not there.
 */
export async function outsideVault(vaultFolder: string, chosen: string): Promise<Result<string>> {
  const folder = await realpath(path.dirname(chosen));
  const file = path.join(folder, path.basename(chosen));
  return isInside(await realpath(vaultFolder), file) ? inVault : ok(file);
}

/** Whether `file` is `folder` itself or lies below it; both are real paths. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

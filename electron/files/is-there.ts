import { stat } from 'node:fs/promises';
import { errorCode } from './file-problem';

/** Whether something of that name exists. Throws when it cannot be told. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

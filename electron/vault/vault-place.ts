import { stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../domain/common/result';
import { vaultPath } from './vault-paths';

/** What tells a file from every other on its disk. */
interface FileIdentity {
  readonly device: bigint;
  readonly number: bigint;
}

export const vaultGone = fail(
  'vault-gone',
  'The vault’s folder is no longer there: the memory stick was pulled out, or the folder was moved or renamed. Nothing was changed, ' +
    'and what you typed is still here. Put it back, and work goes on.',
);

/**
 * The folder of an open vault, as it was when the vault was opened. A file that is open can be written to also when it was deleted or moved
 * away: only by looking at the folder again does one learn that nobody will ever find what is written.
 */
export class VaultPlace {
  private wasGone = false;

  private constructor(
    private readonly folder: string,
    /** Null where the disk numbers its files anew each time that they are looked at, as some network folders do. */
    private readonly records: FileIdentity | null,
  ) {}

  /** Call it when the records are open. */
  static async of(folder: string): Promise<VaultPlace> {
    const [first, second] = [await identityOf(folder), await identityOf(folder)];
    return new VaultPlace(folder, same(first, second) ? first : null);
  }

  /** Whether a vault lies there at all, this one or another. */
  async isThere(): Promise<boolean> {
    return (await partIsThere(this.folder, 'file')) && (await partIsThere(this.folder, 'records'));
  }

  /**
   * `vault-gone` when the vault is not where it was opened, or another lies there. Once gone it stays so, until it is opened anew: another
   * program may have worked in it meanwhile.
   */
  async check(): Promise<Result<null>> {
    this.wasGone ||= !(await this.isInPlace());
    return this.wasGone ? vaultGone : ok(null);
  }

  private async isInPlace(): Promise<boolean> {
    try {
      await stat(vaultPath(this.folder, 'file'));
      const now = await identityOf(this.folder);
      return this.records === null || same(now, this.records);
    } catch {
      return false;
    }
  }
}

async function identityOf(folder: string): Promise<FileIdentity> {
  const { dev, ino } = await stat(vaultPath(folder, 'records'), { bigint: true });
  return { device: dev, number: ino };
}

function same(a: FileIdentity, b: FileIdentity): boolean {
  return a.device === b.device && a.number === b.number;
}

/** False also when the disk does not answer. */
async function partIsThere(folder: string, part: 'file' | 'records'): Promise<boolean> {
  return stat(vaultPath(folder, part)).then(
    () => true,
    () => false,
  );
}

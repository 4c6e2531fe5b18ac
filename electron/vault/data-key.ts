import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '../../domain/common/result';
import { kdfDefault } from '../../domain/vault/kdf-settings';
import type { KdfSettings } from '../../domain/vault/model';
import { recoveryKeyFromWords, recoveryKeyToWords, recoveryKeyBytes } from '../../domain/vault/recovery-key';
import { passphraseFault } from '../../domain/vault/rules';
import { keyFromPassphrase, keyFromRecoveryKey, saltBytes } from './key-derivation';
import { withSecret } from './secret-bytes';
import { passphraseContext, recoveryContext, type VaultFile } from './vault-file-format';
import { vaultProblem } from './vault-problems';
import { unwrapKey, wrapKey } from './wrapped-key';

type Identity = Pick<VaultFile, 'vaultId' | 'createdAt'>;

/** The sealing of a data key for a passphrase, with a new salt. */
export async function sealForPassphrase(
  identity: Identity,
  dataKey: Uint8Array,
  passphrase: string,
  settings: KdfSettings = kdfDefault,
): Promise<VaultFile['passphrase']> {
  const salt = randomBytes(saltBytes);
  const { memoryKiB, iterations, parallelism } = settings;
  const open = {
    algorithm: 'argon2id',
    memoryKiB,
    iterations,
    parallelism,
    salt: salt.toString('base64'),
  } as const;
  const wrapped = await withSecret(await keyFromPassphrase(passphrase, salt, settings), (key) =>
    wrapKey(key, dataKey, passphraseContext({ ...identity, passphrase: open })),
  );
  return { ...open, wrappedDataKey: wrapped.toString('base64') };
}

/** The sealing of a data key for a new recovery key, and that recovery key's words, which are kept nowhere. */
export async function sealForNewRecoveryKey(
  identity: Identity,
  dataKey: Uint8Array,
): Promise<{ readonly recovery: VaultFile['recovery']; readonly words: readonly string[] }> {
  return withSecret(randomBytes(recoveryKeyBytes), async (recoveryKey) => {
    const salt = randomBytes(saltBytes);
    const open = { algorithm: 'hkdf-sha256', salt: salt.toString('base64') } as const;
    const wrapped = await withSecret(keyFromRecoveryKey(recoveryKey, salt), (key) =>
      wrapKey(key, dataKey, recoveryContext({ ...identity, recovery: open })),
    );
    return {
      recovery: { ...open, wrappedDataKey: wrapped.toString('base64') },
      words: recoveryKeyToWords(recoveryKey),
    };
  });
}

/**
 * The data key, by the passphrase. Wipe it after use. `wrong-passphrase` also when vault.json was altered in a way that its form
 * does not show: GCM cannot tell the two apart, which is why the message points to the recovery sheet.
 */
export async function dataKeyByPassphrase(file: VaultFile, passphrase: string): Promise<Result<Buffer>> {
  const { salt, wrappedDataKey } = file.passphrase;
  const key = await keyFromPassphrase(passphrase, Buffer.from(salt, 'base64'), file.passphrase);
  const dataKey = await withSecret(key, () =>
    unwrapKey(key, Buffer.from(wrappedDataKey, 'base64'), passphraseContext(file)),
  );
  return dataKey === null ? vaultProblem('wrong-passphrase', { waitSeconds: 0 }) : ok(dataKey);
}

/** The data key, by the words of the recovery sheet. Wipe it after use. Problems: `recovery-key-mistyped`, `recovery-key-wrong`. */
export async function dataKeyByRecoveryKey(file: VaultFile, words: string): Promise<Result<Buffer>> {
  const recoveryKey = recoveryKeyFromWords(words);
  if (!recoveryKey.ok) return recoveryKey;
  const { salt, wrappedDataKey } = file.recovery;
  const key = await withSecret(recoveryKey.value, (bytes) =>
    keyFromRecoveryKey(bytes, Buffer.from(salt, 'base64')),
  );
  const dataKey = await withSecret(key, () =>
    unwrapKey(key, Buffer.from(wrappedDataKey, 'base64'), recoveryContext(file)),
  );
  return dataKey === null ? vaultProblem('recovery-key-wrong') : ok(dataKey);
}

/** `passphrase-too-weak` for a new passphrase below the least that is allowed, whatever a screen let through; else ok. */
export function checkNewPassphrase(passphrase: string): Result<null> {
  const fault = passphraseFault(passphrase);
  if (fault === null) return ok(null);
  return fail('passphrase-too-weak', fault, { fields: [{ field: 'passphrase', message: fault }] });
}

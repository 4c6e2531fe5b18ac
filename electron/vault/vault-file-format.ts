import { z } from 'zod';
import { ok, type Result } from '../../domain/common/result';
import { kdfWithinBounds } from '../../domain/vault/kdf-settings';
import { vaultProblem } from './vault-problems';
import { saltBytes } from './key-derivation';
import { isUuid } from './uuid-v7';
import { wrappedKeyBytes } from './wrapped-key';

/** The format that this program writes. It reads this and every older one; a newer one it refuses and leaves alone. */
export const vaultFormatVersion = 1;

const format = 'sendco-desk-vault';

/** Base64 of exactly so many bytes, in the one spelling that Buffer writes. */
function base64Of(bytes: number) {
  return z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === bytes && decoded.toString('base64') === text;
  });
}

const count = z.number().int().positive().max(0xffff_ffff);

/** Read first and alone: a newer file may differ in everything else. */
const envelopeSchema = z.object({ format: z.literal(format), version: count });

const vaultFileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(vaultFormatVersion),
  vaultId: z.string().refine(isUuid),
  createdAt: z.iso.datetime(),
  passphrase: z.strictObject({
    algorithm: z.literal('argon2id'),
    memoryKiB: count,
    iterations: count,
    parallelism: count,
    salt: base64Of(saltBytes),
    wrappedDataKey: base64Of(wrappedKeyBytes),
  }),
  recovery: z.strictObject({
    algorithm: z.literal('hkdf-sha256'),
    salt: base64Of(saltBytes),
    wrappedDataKey: base64Of(wrappedKeyBytes),
  }),
});

/**
 * vault.json: the vault's identity, and its data key locked up twice, once for the passphrase and once for the recovery
 * key. Nothing in it is secret by itself, and losing it loses everything: so it is text, has a copy beside it, and belongs in
 * every backup.
 */
export type VaultFile = z.infer<typeof vaultFileSchema>;

/**
 * Reads the content of a vault.json. Problems: `vault-damaged` (not JSON, or not in this form), `vault-newer`,
 * `vault-weakened` (key settings outside the bounds of domain/vault/kdf-settings, which the program never writes).
 */
export function parseVaultFile(content: Uint8Array): Result<VaultFile> {
  const json = parseJson(content);
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return vaultProblem('vault-damaged');
  if (envelope.data.version > vaultFormatVersion) {
    return vaultProblem('vault-newer', { version: envelope.data.version, known: vaultFormatVersion });
  }
  const parsed = vaultFileSchema.safeParse(json);
  if (!parsed.success) return vaultProblem('vault-damaged');
  return kdfWithinBounds(parsed.data.passphrase) ? ok(parsed.data) : vaultProblem('vault-weakened');
}

export function serialiseVaultFile(file: VaultFile): Buffer {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8');
}

/**
 * What the passphrase's wrap is bound to: whoever changes the id, the date, a KDF setting or the salt makes the wrap
 * unreadable, instead of moving it to another vault or making it cheap to guess. The array's JSON is unambiguous: every
 * part is quoted or a number.
 */
export function passphraseContext(file: Identity & { readonly passphrase: PassphraseSettings }): Buffer {
  const { algorithm, memoryKiB, iterations, parallelism, salt } = file.passphrase;
  return context(file, 'passphrase', [algorithm, memoryKiB, iterations, parallelism, salt]);
}

/** The same for the recovery key's wrap. It does not name the passphrase's settings: those change without the recovery key at hand. */
export function recoveryContext(file: Identity & { readonly recovery: RecoverySettings }): Buffer {
  return context(file, 'recovery', [file.recovery.algorithm, file.recovery.salt]);
}

type Identity = Pick<VaultFile, 'vaultId' | 'createdAt'>;
type PassphraseSettings = Omit<VaultFile['passphrase'], 'wrappedDataKey'>;
type RecoverySettings = Omit<VaultFile['recovery'], 'wrappedDataKey'>;

function context(
  { vaultId, createdAt }: Identity,
  purpose: string,
  settings: readonly (string | number)[],
): Buffer {
  return Buffer.from(
    JSON.stringify([format, vaultFormatVersion, vaultId, createdAt, purpose, ...settings]),
    'utf8',
  );
}

function parseJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return undefined;
  }
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { backupReasons } from '../../domain/backups/backup-name';
import { ok, type Result } from '../../domain/common/result';
import { isUuid } from '../vault/uuid-v7';
import { mustBeKey } from '../vault/wrapped-key';
import { backupFormatVersion, isKnownEntry } from './container-format';
import { backupProblem } from './backup-problems';

const nonceBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

const uuid = z.string().refine(isUuid);

/** What stands in clear at the beginning of a backup: enough to say what it is before a passphrase is typed, and no name. */
const aboutSchema = z.strictObject({
  format: z.literal('sendco-desk-backup'),
  version: z.literal(backupFormatVersion),
  vaultId: uuid,
  madeAt: z.iso.datetime(),
});
export type About = z.infer<typeof aboutSchema>;
const envelopeSchema = z.object({
  format: z.literal('sendco-desk-backup'),
  version: z.number().int().positive(),
});

const manifestSchema = z.strictObject({
  vaultId: uuid,
  madeAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  /** All other entries, in their order. */
  entries: z.array(
    z.strictObject({
      name: z.string().refine(isKnownEntry),
      size: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** Documents that were damaged or missing in the vault already. What there was of them is in the backup, as it was. */
  faults: z.array(z.strictObject({ id: uuid, kind: z.string() })),
});
/** Everything that a backup holds, with sizes and hashes. */
export type Manifest = z.infer<typeof manifestSchema>;

export function serialiseAbout(about: Omit<About, 'format' | 'version'>): Buffer {
  const whole: About = { format: 'sendco-desk-backup', version: backupFormatVersion, ...about };
  return Buffer.from(`${JSON.stringify(whole, null, 2)}\n`, 'utf8');
}

/** Problems: `not-a-backup`, `backup-newer`, `backup-damaged`. */
export function parseAbout(content: Buffer): Result<About> {
  const json = parseJson(content);
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return backupProblem('not-a-backup');
  if (envelope.data.version > backupFormatVersion) return backupProblem('backup-newer');
  const parsed = aboutSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : backupProblem('backup-damaged');
}

/**
 * Encrypts a manifest: AES-256-GCM under the vault's key for backups (HKDF, UnlockedVault.backupsKey), a random nonce in front, the tag
 * behind. It is bound to the format and the vault. A vault sees some thousands of backups in its life, far below the 2^32 that random
 * nonces allow (NIST SP 800-38D, 8.3).
 */
export function sealManifest(key: Uint8Array, manifest: Manifest): Buffer {
  mustBeKey(key);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(contextOf(manifest.vaultId));
  const content = Buffer.from(JSON.stringify(manifest), 'utf8');
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** The manifest; `backup-damaged` when it was not sealed with this key for this vault, or was changed since. */
export function openManifest(key: Uint8Array, vaultId: string, sealed: Buffer): Result<Manifest> {
  mustBeKey(key);
  if (sealed.length < nonceBytes + tagBytes) return backupProblem('backup-damaged');
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(contextOf(vaultId));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  let content: Buffer;
  try {
    content = Buffer.concat([
      decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)),
      decipher.final(),
    ]);
  } catch {
    return backupProblem('backup-damaged');
  }
  const parsed = manifestSchema.safeParse(parseJson(content));
  return parsed.success && parsed.data.vaultId === vaultId
    ? ok(parsed.data)
    : backupProblem('backup-damaged');
}

function contextOf(vaultId: string): Buffer {
  return Buffer.from(
    JSON.stringify(['sendco-desk-backup', backupFormatVersion, 'manifest', vaultId]),
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

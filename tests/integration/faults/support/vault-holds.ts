import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backupEnding } from '../../../../domain/backups/backup-name';
import { keysOfVault, openBackup } from '../../../../electron/backups/opened-backup';
import { withScratch } from '../../../../electron/backups/scratch';
import { verifyBackup } from '../../../../electron/backups/verify-backup';
import { knexFor } from '../../../../electron/database/open-database';
import { DocumentStore } from '../../../../electron/documents/document-store';
import type { DocumentRow } from '../../../../electron/documents/repository';
import type { UnlockedVault } from '../../../../electron/vault/unlocked-vault';
import { filesBelow, valueOf } from '../../vault/support';
import { type Ledger, pupilsInImport } from './acknowledged';
import { passphraseAtWork, vaultAtWork } from './vault-at-work';

/** What is wrong with a vault after a kill; nothing when all is well. */
export interface Findings {
  /** Acknowledged writes that are not there. */
  readonly lost: readonly string[];
  /** Everything else that should not be. */
  readonly wrong: readonly string[];
}

/**
 * Opens a vault as the program does after it was killed, and holds what is in it against what was acknowledged. Also reads all backups
 * through when told to.
 */
export async function lookAfterKill(
  folder: string,
  ledger: Ledger,
  { backups = false } = {},
): Promise<Findings> {
  const keeper = vaultAtWork(folder);
  valueOf(await keeper.unlock(passphraseAtWork));
  const { vault } = keeper;
  if (!vault) throw new Error('The vault is not open');
  let findings: Findings;
  try {
    findings = await lookInside(vault, ledger);
    if (backups) await readBackups(vault);
  } finally {
    await keeper.lock('by-hand');
  }
  return { ...findings, wrong: [...findings.wrong, ...(await strayFiles(folder, ledger))] };
}

async function lookInside(vault: UnlockedVault, ledger: Ledger): Promise<Findings> {
  const lost: string[] = [];
  const wrong: string[] = [];
  const connection = knexFor({ file: join(vault.folder, 'records.db'), key: vault.databaseKey() });
  try {
    const [sound] = await connection.raw<{ integrityCheck: string }[]>('PRAGMA integrity_check');
    if (sound?.integrityCheck !== 'ok') wrong.push(`integrity_check: ${sound?.integrityCheck}`);
    const orphans = await connection.raw<unknown[]>('PRAGMA foreign_key_check');
    if (orphans.length > 0) wrong.push(`${orphans.length} rows point to nothing`);
    const open = await connection<{ changeId: string | null }>('current_change').first();
    if (open?.changeId !== null) wrong.push('a change is still open');

    const pupils = await connection<{ id: string; legalSurname: string; summary: string | null }>(
      'pupils',
    ).select('id', 'legalSurname', 'summary');
    const byId = new Map(pupils.map((pupil) => [pupil.id, pupil]));
    for (const id of ledger.pupils) if (!byId.has(id)) lost.push(`pupil ${id}`);
    for (const [id, number] of ledger.edits) {
      const kept = Number(byId.get(id)?.summary?.replace('Edit ', ''));
      if (!(kept >= number)) lost.push(`edit ${number} (${kept} is there)`);
    }

    const batches = new Set(
      (await connection<{ id: string }>('import_batches').select('id')).map(({ id }) => id),
    );
    for (const [id, surname] of ledger.imports) if (!batches.has(id)) lost.push(`import ${surname}`);
    const imported = new Map<string, number>();
    for (const { legalSurname } of pupils.filter((pupil) => pupil.legalSurname.startsWith('Import')))
      imported.set(legalSurname, (imported.get(legalSurname) ?? 0) + 1);
    for (const [surname, count] of imported)
      if (count !== pupilsInImport) wrong.push(`half an import: ${surname}, ${count} pupils`);
    for (const surname of ledger.imports.values())
      if (!imported.has(surname)) lost.push(`pupils of ${surname}`);

    const store = new DocumentStore(vault);
    const rows = await connection<DocumentRow>('documents').select();
    const stored = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows) {
      const verified = await store.verify(row);
      if (!verified.ok) wrong.push(`document ${row.id} is listed: ${verified.problem.message}`);
    }
    for (const [id, sha256] of ledger.documents)
      if (stored.get(id)?.sha256 !== sha256) lost.push(`document ${id}`);
  } finally {
    await connection.destroy();
  }
  return { lost, wrong };
}

/** Every file that bears a backup's name is a whole backup. */
async function readBackups(vault: UnlockedVault): Promise<void> {
  const names = (await filesBelow(join(vault.folder, 'backups'))).filter((name) =>
    name.endsWith(backupEnding),
  );
  for (const name of names) {
    const opened = valueOf(await openBackup(join(vault.folder, 'backups', name)));
    try {
      await withScratch(vault.folder, async (folder) =>
        valueOf(await verifyBackup(opened, keysOfVault(vault), { folder })),
      );
    } finally {
      await opened.reader.close();
    }
  }
}

const known = [
  /^vault\.json(\.previous)?$/,
  /^records\.db$/,
  /^documents\/[0-9a-f]{2}\/[0-9a-f-]{36}\.sdk$/,
  /^documents\/quarantine\//,
  new RegExp(`^backups/[^/]+\\.${backupEnding}$`),
];

/** What a locked vault has beside its own files, and acknowledged backups of which none is left. */
async function strayFiles(folder: string, { backups }: Ledger): Promise<string[]> {
  const files = (await filesBelow(folder)).map((name) => name.replaceAll('\\', '/'));
  const strays = files.filter((name) => !known.some((pattern) => pattern.test(name)));
  const hasBackup = files.some((name) => name.startsWith('backups/') && name.endsWith(backupEnding));
  const away = [...backups].filter((place) => !existsSync(place));
  if (backups.size > 0 && !hasBackup) away.push('every backup');
  return [...strays.map((name) => `left behind: ${name}`), ...away.map((name) => `gone: ${name}`)];
}

import path from 'node:path';
import type { Services } from '../domain/api';
import { ok, type Result } from '../domain/common/result';
import type { Clock, Database } from './database/database';
import { openDatabase } from './database/open-database';
import { historyService } from './history/service';

/** The services that exist only while a vault is open. */
export type RecordServices = Omit<Services, 'vault' | 'settings'>;

/** The keys of an open vault, as far as the records and documents need them. */
export interface OpenVault {
  readonly folder: string;
  readonly vaultId: string;
  databaseKey(): Buffer;
  documentsKey(): Buffer;
}

/** An open vault at work: its records and everything that can be asked of them. */
export interface VaultSession {
  readonly vault: OpenVault;
  readonly database: Database;
  readonly services: RecordServices;
  close(): Promise<void>;
}

/** Opens the records of an unlocked vault and builds every feature's service on them. */
export async function openSession(vault: OpenVault, clock: Clock): Promise<Result<VaultSession>> {
  const opened = await openDatabase({
    file: path.join(vault.folder, 'records.db'),
    key: vault.databaseKey(),
    clock,
    actor: 'SENDCO',
  });
  if (!opened.ok) return opened;
  const database = opened.value;
  return ok({
    vault,
    database,
    services: { history: historyService(database) },
    close: () => database.close(),
  });
}

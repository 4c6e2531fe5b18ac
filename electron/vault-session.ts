import path from 'node:path';
import type { DeskEvents, Services } from '../domain/api';
import { ok, type Result } from '../domain/common/result';
import type { Clock } from './database/database';
import { openDatabase } from './database/open-database';
import { documentsRoom } from './documents/documents-room';
import type { Dialogs } from './files/dialogs';
import { ehcPlansService } from './ehc-plans/service';
import { historyService } from './history/service';
import { reviewsService } from './reviews/service';
import { readFlag, writeFlag } from './settings/vault-flags';
import { tasksService } from './tasks/service';
import type { SheetPrinter } from './vault/recovery-sheet';
import type { VaultSessionPort } from './vault/service';
import type { UnlockedVault } from './vault/unlocked-vault';

/** The services that exist only while a vault is open. */
export type RecordServices = Omit<Services, 'vault' | 'settings'>;

/** An open vault at work: its records and everything that can be asked of them. */
export interface VaultSession extends VaultSessionPort {
  readonly services: RecordServices;
}

export interface SessionDependencies {
  readonly vault: UnlockedVault;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly printer: SheetPrinter;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
}

/** Opens the records of an unlocked vault and builds every feature's service on them. */
export async function openSession({
  vault,
  clock,
  dialogs,
  onProgress,
}: SessionDependencies): Promise<Result<VaultSession>> {
  const opened = await openDatabase({
    file: path.join(vault.folder, 'records.db'),
    key: vault.databaseKey(),
    clock,
    actor: 'SENDCO',
  });
  if (!opened.ok) return opened;
  const database = opened.value;
  const documents = documentsRoom({ vault, database, dialogs, onProgress, assetFolder: null });
  await documents.sweep();
  return ok({
    services: {
      history: historyService(database),
      ehcPlans: ehcPlansService(database, dialogs),
      reviews: reviewsService(database),
      tasks: tasksService(database),
      documents: documents.service,
    },
    isRecoveryKeyConfirmed: () => readFlag(database, 'recovery-key-confirmed'),
    confirmRecoveryKey: (confirmed) => writeFlag(database, 'recovery-key-confirmed', confirmed),
    fillWithDemo: () => Promise.resolve(ok(null)),
    close: () => {
      documents.stop();
      return database.close();
    },
  });
}

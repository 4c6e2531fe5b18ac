import type { DeskEvents } from '../../domain/api';
import type { Service } from '../../domain/common/call';
import type { Result } from '../../domain/common/result';
import type { documentsApi } from '../../domain/documents/api';
import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';
import type { UnlockedVault } from '../vault/unlocked-vault';
import type { SweepReport } from './crypto/sweep-orphans';
import { DocumentStore } from './document-store';
import { paperTools } from './formats/paper-tools';
import { Jobs } from './jobs';
import { allDocumentIds } from './repository';
import { documentsService, readContent } from './service';

export interface DocumentsRoomOptions {
  readonly vault: Pick<UnlockedVault, 'folder' | 'vaultId' | 'documentsKey'>;
  readonly database: Database;
  readonly dialogs: Dialogs;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
  /** Where pdfium.wasm lies beside the bundle; null to take it from node_modules. */
  readonly assetFolder: string | null;
}

/** The documents of an open vault: what the composition root builds, and what other rooms may ask of it. */
export interface DocumentsRoom {
  readonly service: Service<typeof documentsApi>;
  readonly store: DocumentStore;
  /** A document's whole content, verified. Problems: `not-found` and those of the stored file. */
  readonly readContent: (id: string) => Promise<Result<Buffer>>;
  /** Brings files and rows together. Run once, right after unlocking, before anything can be attached. */
  readonly sweep: () => Promise<Result<SweepReport>>;
  /** Stops long work; call it before locking. */
  readonly stop: () => void;
}

/** Builds the documents of an open vault. */
export function documentsRoom({
  vault,
  database,
  assetFolder,
  ...ports
}: DocumentsRoomOptions): DocumentsRoom {
  const store = new DocumentStore(vault);
  const jobs = new Jobs();
  const service = documentsService({ ...ports, database, store, jobs, tools: paperTools(assetFolder) });
  return {
    service,
    store,
    readContent: (id) => readContent({ database, store }, id),
    sweep: async () => store.sweep(await allDocumentIds(database.read)),
    stop: () => jobs.stopAll(),
  };
}

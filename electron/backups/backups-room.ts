import type { DeskEvents } from '../../domain/api';
import type { backupsApi } from '../../domain/backups/api';
import { automaticJob } from '../../domain/backups/model';
import type { Service } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import type { Clock, Database } from '../database/database';
import type { DocumentStore } from '../documents/document-store';
import type { Dialogs } from '../files/dialogs';
import { fileResult } from '../files/file-problem';
import type { SettingsFile } from '../settings/settings-file';
import { vaultPath } from '../vault/vault-paths';
import { lookRegularly } from './automatic';
import type { BackedUpVault, MadeBackup } from './make-backup';
import { clearParts } from './place-files';
import { PlacesMemory } from './places-memory';
import { BackupRounds, type BeforeReason, isStillThere } from './rounds';
import { clearScratch } from './scratch';
import { type BackupsService, backupsService } from './service';
import { clearSide } from './swap-in';

export interface BackupsRoomOptions {
  readonly vault: BackedUpVault;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly settings: Pick<SettingsFile, 'read' | 'change'>;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
  /** The demo school is invented: it is backed up by hand only. */
  readonly isDemo: boolean;
  /** Milliseconds after opening at which the first automatic backup is looked to. */
  readonly automaticAfter: number;
}

/** The backups of a vault, from before its records are opened until it is locked. */
export class BackupsRoom {
  private readonly rounds: BackupRounds;
  private readonly memory: PlacesMemory;
  private readonly closing = new AbortController();
  private own: BackupsService | null = null;
  private stopLooking: () => void = () => undefined;
  private lastSeen: { readonly mark: string | null; readonly backup: MadeBackup } | null = null;

  constructor(private readonly options: BackupsRoomOptions) {
    const { vault, clock, settings, onProgress } = options;
    this.memory = new PlacesMemory(settings, vault.vaultId);
    this.rounds = new BackupRounds({ vault, clock, memory: this.memory, onProgress });
  }

  /**
   * Clears up after a crash. The vault's lock is held and nothing is under way. A disk that refuses is left alone: housekeeping must not
   * stand in the way of opening.
   */
  async tidy(): Promise<void> {
    await fileResult('write', async () => {
      const { folder, vaultId } = this.options.vault;
      await clearScratch(folder);
      await clearSide(folder);
      // Only those beside the records: a place that is away, or slow, is cleared when the next backup is made there.
      await clearParts(vaultPath(folder, 'backups'), vaultId);
      return ok(null);
    });
  }

  /** A backup before the records are brought to a new shape; a problem keeps them as they are. */
  async beforeUpdate(): Promise<Result<null>> {
    const round = await this.rounds.before('before-update', automaticJob);
    return round.ok ? ok(null) : round;
  }

  /**
   * A call that makes a backup first: with a problem, it does not happen. When nothing was changed since the last backup of this session,
   * that one will do.
   */
  first<Input extends { readonly token: string }, Output>(
    database: Database,
    call: (input: Input) => Promise<Result<Output>>,
    reason: BeforeReason = 'before-import',
  ): (input: Input) => Promise<Result<Output>> {
    return async (input) => {
      const made = await this.beforeChange(database, input.token, reason);
      return made.ok ? call(input) : made;
    };
  }

  /** Stops a backup that was begun under this name. */
  stop(job: string): void {
    this.rounds.stop(job);
  }

  /** The calls of an open vault; the automatic backups begin. */
  service(database: Database, store: DocumentStore): Service<typeof backupsApi> {
    if (!this.options.isDemo) {
      this.stopLooking = lookRegularly(this.options.automaticAfter, () => void this.whenDue(database));
    }
    const { rounds, memory, closing, options } = this;
    const onNewPlace = (): void => {
      if (!options.isDemo) void this.whenDue(database);
    };
    this.own = backupsService({
      ...{ ...options, rounds, memory, database, store, onNewPlace },
      closing: closing.signal,
    });
    return this.own.calls;
  }

  /** Stops what is under way and waits for it. Call it before the records are closed. */
  async close(): Promise<void> {
    this.stopLooking();
    this.closing.abort();
    await this.rounds.close();
    await this.own?.close();
  }

  private async whenDue(database: Database): Promise<void> {
    try {
      const mark = await lastChange(database);
      const round = await this.rounds.whenDue();
      const backup = round.ok ? round.value?.made[0] : undefined;
      if (backup) this.lastSeen = { mark, backup };
    } catch (error) {
      // Locked meanwhile: the next opening looks again. A bug is one at any other time.
      if (!this.closing.signal.aborted) throw error;
    }
  }

  private async beforeChange(database: Database, job: string, reason: BeforeReason): Promise<Result<null>> {
    if (this.options.isDemo) return ok(null);
    const mark = await lastChange(database);
    if (this.lastSeen?.mark === mark && (await isStillThere(this.lastSeen.backup.file))) return ok(null);
    const round = await this.rounds.before(reason, job);
    if (!round.ok) return round;
    const backup = round.value.made[0];
    if (backup) this.lastSeen = { mark, backup };
    return ok(null);
  }
}

/** The id of the last change: as long as it is the same, nothing was changed. */
async function lastChange({ read }: Database): Promise<string | null> {
  const row = await read<{ id: string }>('changes').select('id').orderBy('id', 'desc').first();
  return row?.id ?? null;
}

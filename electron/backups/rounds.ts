import { stat } from 'node:fs/promises';
import type { DeskEvents } from '../../domain/api';
import type { BackupReason } from '../../domain/backups/backup-name';
import { isBackupDue, lastUpTo } from '../../domain/backups/due';
import { automaticJob, type BackupPlace, type PlaceName } from '../../domain/backups/model';
import type { IsoInstant } from '../../domain/common/calendar-date';
import { ok, type Problem, type Result } from '../../domain/common/result';
import type { Clock } from '../database/database';
import { Jobs } from '../documents/jobs';
import { errorCode } from '../files/file-problem';
import { backupProblem } from './backup-problems';
import { type BackedUpVault, makeBackup, type MadeBackup } from './make-backup';
import { isPlaceThere, makeBesideVault, pruneBackups } from './place-files';
import { type Place, Places } from './places';
import type { PlacesMemory } from './places-memory';

export interface RoundPorts {
  readonly vault: BackedUpVault;
  readonly clock: Clock;
  readonly memory: PlacesMemory;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
}

/** What a round of backups did, place by place. */
export interface Round {
  readonly made: readonly (MadeBackup & { readonly folder: string })[];
  readonly failed: readonly { readonly folder: string; readonly problem: Problem }[];
}

/**
 * Backups of an open vault in its places, one after the other. A round leaves nothing half done behind it: stopped, locked or failed,
 * what was there before is there after.
 */
export class BackupRounds {
  private readonly jobs = new Jobs();
  private readonly troubles = new Map<PlaceName, string>();
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private closed = false;

  readonly places: Places;

  constructor(private readonly ports: RoundPorts) {
    this.places = new Places(ports.vault, ports.clock, ports.memory);
  }

  get isRunning(): boolean {
    return this.waiting > 0;
  }

  /** A backup in every place that is there. Problems when none could be made: the first place's, or `place-away`. */
  byHand(job: string): Promise<Result<Round>> {
    return this.inTurn(job, async (signal) => {
      const there = await this.places.there();
      return there.length === 0 ? backupProblem('place-away') : this.makeIn(there, 'by-hand', job, signal);
    });
  }

  /** A backup in every place whose last is a day old; beside the records when no place is there. Null when none is due. */
  whenDue(): Promise<Result<Round | null>> {
    if (this.isRunning) return Promise.resolve(ok(null));
    return this.inTurn(automaticJob, async (signal) => {
      const due: Place[] = [];
      const there = await this.places.there();
      const now = this.ports.clock.now();
      for (const place of there.length > 0 ? there : [this.places.beside('first')]) {
        if (isBackupDue(await this.places.lastIn(place.folder, now), now)) due.push(place);
      }
      return due.length === 0 ? ok(null) : this.makeIn(due, 'daily', automaticJob, signal);
    });
  }

  /** One backup, in the first place that takes it, at last beside the records; `backup-failed` when none does. */
  before(reason: BeforeReason, job: string): Promise<Result<Round>> {
    return this.inTurn(job, async (signal) => {
      const places = await this.places.there();
      const spare = places.some(({ isBesideVault }) => isBesideVault) ? [] : [this.places.beside('first')];
      const failed: Round['failed'][number][] = [];
      for (const place of [...places, ...spare]) {
        const round = await this.makeIn([place], reason, job, signal);
        if (round.ok) return ok({ ...round.value, failed });
        if (round.problem.kind === 'cancelled') return round;
        failed.push({ folder: place.folder, problem: round.problem });
      }
      return backupProblem('backup-failed', {}, failedWords(reason, failed[0]?.problem));
    });
  }

  /** Stops the round of this name. */
  stop(job: string): void {
    this.jobs.stop(job);
  }

  /** Stops everything, and waits until nothing of it is under way. No round begins after that. */
  async close(): Promise<void> {
    this.closed = true;
    this.jobs.stopAll();
    await this.turn;
  }

  /** The places as they are now. */
  async placesNow(): Promise<readonly BackupPlace[]> {
    const now = this.ports.clock.now();
    const remembered = await this.ports.memory.read();
    const places = await this.places.chosen();
    return Promise.all(
      places.map(async (place) => {
        const noted = remembered[place.name]?.lastVerifiedAt;
        const isThere = place.isBesideVault || (await isPlaceThere(place.folder));
        return {
          ...place,
          isThere,
          lastVerifiedAt: isThere
            ? await this.places.lastIn(place.folder, now)
            : lastUpTo(noted === null || noted === undefined ? [] : [noted], now),
          trouble: this.troubles.get(place.name) ?? null,
        };
      }),
    );
  }

  /** A changed place has had no trouble yet. */
  forget(name: PlaceName): void {
    this.troubles.delete(name);
  }

  private async makeIn(
    places: readonly Place[],
    reason: BackupReason,
    job: string,
    signal: AbortSignal,
  ): Promise<Result<Round>> {
    const made: Round['made'][number][] = [];
    const failed: Round['failed'][number][] = [];
    for (const place of places) {
      const result = await this.makeOne(place, reason, job, signal);
      if (result.ok) made.push({ ...result.value, folder: place.folder });
      else if (result.problem.kind === 'cancelled') return result;
      else failed.push({ folder: place.folder, problem: result.problem });
    }
    const first = failed[0];
    return made.length === 0 && first ? { ok: false, problem: first.problem } : ok({ made, failed });
  }

  private async makeOne(
    { name, folder, isBesideVault }: Place,
    reason: BackupReason,
    job: string,
    signal: AbortSignal,
  ): Promise<Result<MadeBackup>> {
    const { vault, clock, onProgress } = this.ports;
    const where = name === 'second' ? ' in the second place' : '';
    const words = { writing: `Making a backup${where}`, checking: `Checking the backup${where}` };
    if (isBesideVault) await makeBesideVault(folder).catch(() => undefined);
    const result = await orRefusal(
      makeBackup({
        ...{ vault, clock, place: folder, reason, signal },
        onProgress: (doing, done, total) => {
          onProgress({ job, doing: words[doing], done, total });
        },
      }),
    );
    if (result.ok) {
      this.troubles.delete(name);
      await this.note(name, folder, result.value.at);
      await pruneBackups(folder, vault.vaultId, clock.now()).catch(() => undefined);
    } else if (!['cancelled', 'place-away'].includes(result.problem.kind)) {
      this.troubles.set(name, result.problem.message);
    }
    return result;
  }

  /** Only for showing it while the place is away: settings that cannot be written do not make the backup worse. */
  private async note(name: PlaceName, folder: string, at: IsoInstant): Promise<void> {
    const isOf = (place: { readonly folder: string | null }) =>
      (place.folder ?? this.places.beside(name).folder) === folder;
    await this.ports.memory
      .change((places) => {
        const place = places[name];
        return place && isOf(place) ? { ...places, [name]: { ...place, lastVerifiedAt: at } } : places;
      })
      .catch(() => undefined);
  }

  /** One after the other; what is stopped while it waits never begins. */
  private inTurn<T>(job: string, work: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    this.waiting += 1;
    const { turn } = this;
    const next = this.jobs.run(job, async (signal): Promise<Result<T>> => {
      try {
        await turn;
        if (this.closed) return backupProblem('locked');
        return signal.aborted ? backupProblem('cancelled') : await work(signal);
      } finally {
        this.waiting -= 1;
      }
    });
    this.turn = next.catch(() => undefined);
    return next;
  }
}

/** What the system refuses in one place is a problem of that place, also with a code that we have no words for: the others have their turn. */
async function orRefusal<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return backupProblem(
      'backup-failed',
      { code },
      `No backup could be made here (${code}). Nothing was changed.`,
    );
  }
}

/** True when the file of a backup is still where it was put. */
export async function isStillThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function failedWords(reason: BeforeReason, cause: Problem | undefined): string {
  const why = whyFailed[reason];
  return cause ? `${why} ${cause.message}` : why;
}

/** What a backup is made before. */
export type BeforeReason = Extract<BackupReason, `before-${string}`>;

const whyFailed: Readonly<Record<BeforeReason, string>> = {
  'before-update':
    'A new version of the program has to change how records are kept. It makes a backup first, and that could not be done.',
  'before-import': 'Before an import a backup is made, and that could not be done. Nothing was imported.',
  'before-disposal': 'Before a disposal a backup is made, and that could not be done. Nothing was removed.',
};

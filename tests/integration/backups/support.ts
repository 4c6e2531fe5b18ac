import { readFile, writeFile } from 'node:fs/promises';
import { ok } from '../../../domain/common/result';
import type { Clock } from '../../../electron/database/database';
import { type BackupOrder, makeBackup, type MadeBackup } from '../../../electron/backups/make-backup';
import { keepContent, type NewDocument } from '../../../electron/documents/keep-content';
import { finishCreation } from '../../../electron/vault/create-vault';
import { newRoom, type TestRoom } from '../documents/support';
import { temporaryFolder, valueOf } from '../vault/support';

export interface BackedUp extends TestRoom {
  /** A folder for backups outside the vault. */
  readonly place: string;
  readonly clock: MovingClock;
  make(more?: Partial<BackupOrder>): ReturnType<typeof makeBackup>;
  made(more?: Partial<BackupOrder>): Promise<MadeBackup>;
  /** Stores a document of so many bytes and gives its id. */
  keep(title: string, bytes: number, pupilId?: string): Promise<string>;
}

/** A clock that goes on by a second each time it is looked at, and jumps where a test sets it. */
export interface MovingClock extends Clock {
  set(time: string): void;
}

export function movingClock(from = '2027-01-21T19:05:00.000Z'): MovingClock {
  let at = Date.parse(from);
  const now = (): string => new Date((at += 1000)).toISOString();
  const set = (time: string): void => {
    at = Date.parse(time);
  };
  return { now, set, today: () => new Date(at).toISOString().slice(0, 10) };
}

/** A real vault with a school, two pupils and two documents, and a folder for backups. */
export async function vaultToBackUp(): Promise<BackedUp> {
  const clock = movingClock();
  const room = await newRoom(clock);
  await finishCreation(room.folder);
  const place = await temporaryFolder();
  const make: BackedUp['make'] = (more = {}) =>
    makeBackup({ vault: room.vault, clock, place, reason: 'daily', ...more });
  const backedUp: BackedUp = {
    ...room,
    place,
    clock,
    make,
    made: async (more) => valueOf(await make(more)),
    keep: async (title, bytes, pupilId = room.maya) => {
      const content = Buffer.alloc(bytes, `${title} `);
      const document: NewDocument = {
        pupilId,
        title,
        fileName: `${title}.txt`,
        kind: 'txt',
        pages: null,
        reading: 'readable',
        purpose: 'report',
        reportDate: null,
        receivedOn: null,
      };
      return valueOf(await keepContent(room, content, document, 'Attached a document')).id;
    },
  };
  await backedUp.keep('Educational psychologist', 3_000_000);
  await backedUp.keep('Speech and language', 20);
  return backedUp;
}

/** Changes one byte of a file. */
export async function flipByte(file: string, at: number): Promise<void> {
  const bytes = await readFile(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x01;
  await writeFile(file, bytes);
}

/** Puts other bytes in a file, as long as those that were there. */
export async function overwrite(file: string, at: number, replacement: Uint8Array): Promise<void> {
  const bytes = await readFile(file);
  bytes.set(replacement, at);
  await writeFile(file, bytes);
}

export async function renamePupil({ database, maya }: TestRoom, forename: string): Promise<void> {
  valueOf(
    await database.change('Changed the name', async (writer) => {
      await writer('pupils').where({ id: maya }).update({ legalForename: forename });
      return ok(null);
    }),
  );
}

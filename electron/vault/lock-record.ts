import { hostname } from 'node:os';
import { z } from 'zod';
import { uuidV7 } from './uuid-v7';

/** One running program, as its lock names it. */
export interface ProgramIdentity {
  /** New at every start of the program. */
  readonly instanceId: string;
  readonly pid: number;
  /** The computer's name, as a person knows it. */
  readonly host: string;
  /**
   * What decides whether a process number may be looked up here. School laptops made from one image can share a name: give an
   * id that was drawn once and is kept in the program's profile folder. Without one it is the computer's name.
   */
  readonly machineId: string;
}

/** Drawn once when the program is loaded, so that it never takes its own lock for somebody else's. */
const instanceId = uuidV7();

/** This program's identity. */
export function programIdentity(machineId: string = hostname()): ProgramIdentity {
  return { instanceId, pid: process.pid, host: hostname(), machineId };
}

const recordSchema = z.object({
  instanceId: z.string(),
  pid: z.number().int().positive(),
  host: z.string(),
  machineId: z.string(),
  since: z.iso.datetime(),
  beat: z.number().int().nonnegative(),
});

/** The content of the file `lock`. `beat` counts up so that every heartbeat changes the file. */
export type LockRecord = z.infer<typeof recordSchema>;

/** Every record takes as many bytes, so that a heartbeat overwrites the file in one small write and never shortens it. */
const recordLength = 512;

/** The file's content: JSON padded with spaces. A longer one, from absurdly long names, is written whole. */
export function serialiseLock(record: LockRecord): Buffer {
  return Buffer.from(`${JSON.stringify(record).padEnd(recordLength - 1)}\n`, 'utf8');
}

/** The record, or null for a file that is empty, cut off or not ours: one that is being made looks so for a moment. */
export function parseLock(content: Uint8Array): LockRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(Buffer.from(content).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Ids made in one millisecond count up in 32 bits of theirs, from a random number in the lower half. */
const lowerHalf = 2 ** 31;
const mostOfCount = 2 ** 32 - 1;

/** The time and count of the last id; they only go on. */
const last = { msecs: 0, seq: 0 };

/**
 * A UUID version 7 as lower-case text (RFC 9562, 5.7): milliseconds first, so that ids sort by the time they were made. While the clock
 * stands still or behind (6.2), the last time is kept and counted on.
 */
export function uuidV7(): string {
  const now = Date.now();
  if (now > last.msecs) startOf(now);
  else if (last.seq < mostOfCount) last.seq += 1;
  else startOf(last.msecs + 1);
  return v7({ ...last });
}

/**
 * Ids that are made from now on sort after this one: it was made by an earlier run of the program, and the clock may have been set back
 * since. Other text than a UUID is passed over.
 */
export function goOnAfter(id: string): void {
  if (!isUuid(id)) return;
  const msecs = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  if (msecs >= last.msecs) startOf(msecs + 1);
}

function startOf(msecs: number): void {
  last.msecs = msecs;
  last.seq = randomInt(lowerHalf);
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID in our form (lower case, any version): the only ids that may become part of a file name. */
export function isUuid(text: string): boolean {
  return shape.test(text);
}

/** The 16 bytes of a UUID. Throws on other text: ids from outside are checked with isUuid first. */
export function uuidBytes(id: string): Buffer {
  if (!isUuid(id)) throw new Error('Not a UUID');
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

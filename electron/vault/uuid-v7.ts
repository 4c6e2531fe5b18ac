import { v7 } from 'uuid';

/** A UUID version 7 as lower-case text (RFC 9562, 5.7): milliseconds first, so that ids sort by the time they were made. */
export function uuidV7(): string {
  return v7();
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

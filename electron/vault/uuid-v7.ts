import { randomBytes } from 'node:crypto';

/**
 * A UUID version 7 as lower-case text (RFC 9562, 5.7): 48 bits of milliseconds, then chance, so that ids sort by the
 * time they were made.
 */
export function uuidV7(now: Date = new Date()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
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

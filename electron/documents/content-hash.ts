import { createHash } from 'node:crypto';

/** SHA-256 in hex: the same file twice is noticed by it. */
export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

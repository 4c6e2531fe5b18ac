import { join } from 'node:path';

/** The names in a vault folder. Everything of a vault lies under these and nothing else. */
export const vaultNames = {
  file: 'vault.json',
  /** The same as vault.json after every successful write, and the one before it while a write is under way. */
  previous: 'vault.json.previous',
  records: 'records.db',
  documents: 'documents',
  backups: 'backups',
  lock: 'lock',
  /** Stands from the making of a vault until its database is made: only then may records.db be absent. */
  unfinished: 'setup-unfinished',
} as const;

/** The path of one of the vault's parts. */
export function vaultPath(folder: string, part: keyof typeof vaultNames): string {
  return join(folder, vaultNames[part]);
}

/** The driver's own connection, as far as it is used here. */
export interface RawConnection {
  exec(sql: string, done: (error: Error | null) => void): void;
  get(sql: string, done: (error: Error | null, row: unknown) => void): void;
  close(done: (error: Error | null) => void): void;
}

/** Settings that must hold on every connection; each is read back, because SQLite ignores what it does not know. */
const settings: readonly (readonly [pragma: string, value: string, readBack: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  // checkpoints.ts copies the journal after a change; within one only where that never had its turn, at 40 MB.
  ['wal_autocheckpoint', '10000', 10000],
  // 64 MB of pages at most, deciphered once: every page that is read again costs an HMAC and AES otherwise.
  ['cache_size', '-65536', -65536],
];

/** Gives the connection its key (SQLCipher 4 format), then the settings. Throws SQLITE_NOTADB when the key does not fit. */
export async function prepareConnection(raw: RawConnection, key: Buffer): Promise<void> {
  await exec(raw, `PRAGMA cipher='sqlcipher'; PRAGMA legacy=4; PRAGMA key="x'${key.toString('hex')}'";`);
  await get(raw, 'SELECT count(*) FROM sqlite_master');
  for (const [pragma, value, expected] of settings) {
    await exec(raw, `PRAGMA ${pragma} = ${value}`);
    const row = await get(raw, `PRAGMA ${pragma}`);
    const found = Object.values(row as Record<string, unknown>)[0];
    if (found !== expected)
      throw new Error(`The database setting ${pragma} is ${String(found)}, not ${String(expected)}`);
  }
}

function exec(raw: RawConnection, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    raw.exec(sql, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function get(raw: RawConnection, sql: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    raw.get(sql, (error, row) => {
      if (error) reject(error);
      else resolve(row);
    });
  });
}

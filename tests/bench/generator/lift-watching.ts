import type { RawDatabase } from './raw-database';

/** Takes away the triggers that write the history, so that rows can be put in without a change of the program; it lays them again when it opens the vault. */
export async function liftWatching(database: RawDatabase): Promise<void> {
  const watching = await database.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'watch\\_%' ESCAPE '\\'",
  );
  await database.exec(watching.map(({ name }) => `DROP TRIGGER ${name};`).join(' '));
}

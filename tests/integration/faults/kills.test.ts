import { randomInt } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Ledger } from './support/acknowledged';
import { bundleChild } from './support/bundled-child';
import { type KillMoment, runAndKill } from './support/killed-run';
import { newVaultWithWork } from './support/new-vault-with-work';
import { lookAfterKill } from './support/vault-holds';

/** `npm run test:torture` asks for 500. */
const kills = Number(env['SENDCO_KILLS'] ?? 20);
/** A new vault after so many, so that what is checked after each kill does not grow without end. */
const killsOfOneVault = 50;
/** Milliseconds; generous, for two slow cores that others use as well. */
const timeout = 60_000 + kills * 15_000;

let child: Awaited<ReturnType<typeof bundleChild>>;
beforeAll(async () => {
  child = await bundleChild('work-in-vault');
});
afterAll(() => rm(child.folder, { recursive: true, force: true }));

it(
  `a program that is killed ${kills} times at work loses nothing that it said was saved`,
  async () => {
    let writes = 0;
    let opened = 0;
    for (let done = 0; done < kills; done += killsOfOneVault) {
      const ledger = new Ledger();
      const order = await newVaultWithWork();
      const rounds = Math.min(killsOfOneVault, kills - done);
      for (let round = 0; round < rounds; round += 1) {
        const firstNumber = 1 + Math.max(0, ...ledger.edits.values()) + 1000 * round;
        const lines = await runAndKill(child.file, { ...order, round, firstNumber }, momentOf(round));
        for (const line of lines) ledger.note(line);
        if (lines.length > 0) opened += 1;
        const findings = await lookAfterKill(order.folder, ledger, { backups: round === rounds - 1 });
        expect(findings, `after kill ${done + round + 1}`).toEqual({ lost: [], wrong: [] });
      }
      writes += ledger.writes;
      const killed = `${done + rounds} kills (${opened} with the vault open)`;
      console.log(`${killed}, ${writes} writes acknowledged, lost = 0`);
    }
    expect(writes).toBeGreaterThan(kills);
  },
  timeout,
);

/** One in five while the vault is being opened, the others at work. */
function momentOf(round: number): KillMoment {
  return round % 5 === 4
    ? { after: 'start', ms: randomInt(100, 900) }
    : { after: 'open', ms: randomInt(900) };
}

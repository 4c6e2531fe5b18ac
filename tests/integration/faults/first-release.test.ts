import { timelineKindIds } from '../../../domain/pupils/timeline';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../electron/backups/restore-backup';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { programIdentity } from '../../../electron/vault/lock-record';
import type { VaultSession } from '../../../electron/vault-session';
import type { VaultKeeper } from '../../../electron/vault/vault-keeper';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { temporaryFolder, valueOf } from '../vault/support';
import { vaultAtWork } from './support/vault-at-work';

interface Kept {
  readonly passphrase: string;
  readonly recoveryWords: readonly string[];
  readonly pupils: Readonly<Record<'maya' | 'lukasz' | 'zoe', string>>;
  readonly planId: string;
  readonly reviewId: string;
  readonly supportPlanId: string;
  readonly documents: readonly { readonly title: string; readonly sha256: string }[];
}

const fixture = resolve(import.meta.dirname, '../../fixtures/first-release-vault');
const backup = join(fixture, 'first-release.sdbackup');
const kept = JSON.parse(await readFile(join(fixture, 'expected.json'), 'utf8')) as Kept;

/** The vault of the first release: the backup holds its files as they lay in its folder, in a tar archive (POSIX.1-1988). */
async function firstReleaseVault(): Promise<string> {
  const folder = join(await temporaryFolder(), 'vault');
  const archive = await readFile(backup);
  for (let at = 0; archive[at] !== 0;) {
    const text = (from: number, length: number) =>
      archive.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const name = text(0, 100);
    const size = Number.parseInt(text(124, 12), 8);
    const content = archive.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
    if (!/^(vault\.json|records\.db|documents\/.*)$/.test(name)) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Everything that was put into it, read through today's services. */
async function expectAllOfIt(keeper: VaultKeeper<VaultSession>): Promise<void> {
  const { services } = keeper.session ?? {};
  if (!services) throw new Error('The vault is not open');
  const { maya, lukasz, zoe } = kept.pupils;
  const register = valueOf(await services.pupils.register({ who: 'on-roll' }));
  expect(JSON.stringify(register)).toContain('O’Brien-Tate');
  const page = valueOf(await services.pupils.page({ id: maya }));
  expect(JSON.stringify(page)).toContain('Loves sea creatures. Needs words with pictures.');
  expect(JSON.stringify(page)).toContain('Ms Bríd O’Brien');
  const timeline = valueOf(
    await services.pupils.timeline({ id: lukasz, kinds: [...timelineKindIds], atMost: 1000 }),
  );
  expect(JSON.stringify(timeline)).toContain('the new glasses have come');
  const bin = valueOf(await services.history.bin({ words: '', group: null, atMost: 10 }));
  expect(JSON.stringify(bin)).toContain(zoe);

  const plan = valueOf(await services.ehcPlans.page({ id: kept.planId }));
  expect(JSON.stringify(plan)).toContain('By the end of Key Stage 2');
  const review = valueOf(await services.reviews.page({ id: kept.reviewId }));
  expect(JSON.stringify(review)).toContain('The Harbour Room');
  expect(JSON.stringify(review)).toContain('Builds models of sea creatures.');
  expect(JSON.stringify(review)).toContain('Order the sloping board');
  const support = valueOf(await services.supportPlans.page({ id: kept.supportPlanId }));
  expect(JSON.stringify(support)).toContain('reads 60 words a minute');
  expect(JSON.stringify(support)).toContain('2026-11-16');

  const documents = valueOf(await services.documents.forPupil({ pupilId: maya }));
  const hashes = await Promise.all(
    documents.map(async ({ id, title }) => {
      const { bytes } = valueOf(await services.documents.contents({ id }));
      return { title, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  expect(hashes).toEqual(expect.arrayContaining([...kept.documents]));
  expect(hashes).toHaveLength(kept.documents.length);
  const found = valueOf(await services.search.find({ text: 'sloping board' }));
  expect(JSON.stringify(found)).toContain(kept.reviewId);
  expect(await keeper.session?.isRecoveryKeyConfirmed()).toBe(true);
}

describe('the vault of the first release', () => {
  it('is opened and brought to today’s shape after a backup, with all that was in it, and can be worked in', async () => {
    const folder = await firstReleaseVault();
    const keeper = vaultAtWork(folder);
    valueOf(await keeper.unlock(kept.passphrase));
    await expectAllOfIt(keeper);
    expect(await readdir(join(folder, 'backups'))).not.toEqual([]);
    const { services } = keeper.session!;
    const { maya: id } = kept.pupils;
    valueOf(await services.pupils.setField({ id, field: 'summary', value: 'Changed today' }));
    await keeper.lock('by-hand');
    valueOf(await keeper.unlock(kept.passphrase));
    expect(JSON.stringify(valueOf(await keeper.session!.services.pupils.page({ id })))).toContain(
      'Changed today',
    );
    await keeper.lock('by-hand');
  }, 60_000);

  it('is opened by the words of its recovery sheet', async () => {
    const keeper = vaultAtWork(await firstReleaseVault());
    valueOf(await keeper.unlockByRecoveryKey(kept.recoveryWords.join(' '), 'a new copper kettle today'));
    await expectAllOfIt(keeper);
    await keeper.lock('by-hand');
  }, 60_000);
});

describe('a backup of the first release', () => {
  it('is restored on a laptop that never had it, with all that was in it', async () => {
    const place = await temporaryFolder();
    const file = join(place, 'from the stick.sdbackup');
    await copyFile(backup, file);
    const folder = join(place, 'vault');
    const { passphrase } = kept;
    valueOf(
      await restoreBackup({
        ...{ file, folder, key: { passphrase }, me: programIdentity('this machine') },
        ...{ limiter: new AttemptLimiter(), at: new Date('2027-01-22T08:00:00Z'), kdf: kdfFloor },
      }),
    );
    const keeper = vaultAtWork(folder);
    valueOf(await keeper.unlock(passphrase));
    await expectAllOfIt(keeper);
    await keeper.lock('by-hand');
  }, 60_000);
});

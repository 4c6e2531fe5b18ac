import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { passphraseAtWork, vaultAtWork } from '../faults/support/vault-at-work';
import { newVaultWithWork } from '../faults/support/new-vault-with-work';
import { valueOf } from '../vault/support';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-07-20T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('year groups have moved up when the vault is opened in September, and once only', async () => {
  // Maya, born on 4 May 2018, is in Year 4.
  const { folder, pupilId } = await newVaultWithWork();
  const yearWhenOpenedOn = async (day: string): Promise<string> => {
    vi.setSystemTime(new Date(`${day}T09:00:00Z`));
    const keeper = vaultAtWork(folder);
    valueOf(await keeper.unlock(passphraseAtWork));
    try {
      const page = await keeper.session?.services.pupils.page({ id: pupilId });
      if (!page) throw new Error('The vault is not open');
      return valueOf(page).header.year;
    } finally {
      await keeper.lock('by-hand');
    }
  };
  expect(await yearWhenOpenedOn('2027-08-31')).toBe('Year 4');
  expect(await yearWhenOpenedOn('2027-09-01')).toBe('Year 5');
  expect(await yearWhenOpenedOn('2028-07-20')).toBe('Year 5');
  expect(await yearWhenOpenedOn('2029-09-03')).toBe('Year 7');
});

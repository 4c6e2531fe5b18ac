import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programEntries } from '../../../domain/banks/data';
import { newBankItem } from '../../../domain/banks/model';
import { banksService } from '../../../electron/banks/service';
import { type Desk, desk, problem, value } from '../pupils/support';

let d: Desk;
let banks: ReturnType<typeof banksService>;
beforeEach(async () => {
  d = await desk();
  banks = banksService(d.temp.database);
});
afterEach(() => d.temp.dispose());

const entries = async () => value(await banks.list({})).entries;
const find = async (key: string) => (await entries()).find((entry) => entry.key === key);
const own = newBankItem.parse({
  kind: 'strategy',
  area: 'CI',
  needs: ['ASD', 'SLCN'],
  phase: 'ks1',
  text: ' Ring the brass bell twice before tidying up. ',
  detail: '',
});
const preferred = 'strategy-ci-change-card';

describe('the banks', () => {
  it('begin with the entries of the program, none of them marked', async () => {
    const all = await entries();
    expect(all).toHaveLength(programEntries.length);
    expect(all.some(({ isOwn, mark }) => isOwn || mark !== null)).toBe(false);
  });

  it('keep an entry of the school, let it be changed and removed, and undo each', async () => {
    const added = await banks.addItem(own);
    const { id } = value(added);
    expect((await entries())[0]).toEqual({
      key: id,
      kind: 'strategy',
      area: 'CI',
      needs: ['ASD', 'SLCN'],
      phase: 'ks1',
      text: 'Ring the brass bell twice before tidying up.',
      measure: null,
      detail: null,
      isOwn: true,
      mark: null,
    });
    const changed = await banks.setItem({ ...own, id, needs: [], text: 'Ring the bell once.' });
    expect(await find(id)).toMatchObject({ text: 'Ring the bell once.', needs: [] });
    await d.undo(changed);
    expect(await find(id)).toMatchObject({ text: own.text, needs: ['ASD', 'SLCN'] });
    const removed = await banks.removeItem({ id });
    expect(await find(id)).toBeUndefined();
    expect(problem(await banks.setItem({ ...own, id })).kind).toBe('not-found');
    await d.undo(removed);
    expect(await find(id)).toBeDefined();
    await d.undo(added);
    expect(await find(id)).toBeUndefined();
  });

  it('keep a mark for an entry of the program or the school, change it, take it off, and undo', async () => {
    const { id } = value(await banks.addItem(own));
    for (const key of [preferred, id]) {
      value(await banks.mark({ key, mark: 'preferred' }));
      expect((await find(key))?.mark).toBe('preferred');
      value(await banks.mark({ key, mark: 'hidden' }));
      expect((await find(key))?.mark).toBe('hidden');
      const off = await banks.mark({ key, mark: null });
      expect((await find(key))?.mark).toBeNull();
      await d.undo(off);
      expect((await find(key))?.mark).toBe('hidden');
    }
  });

  it('refuse a mark for what is not there, and an entry without words', async () => {
    expect(problem(await banks.mark({ key: 'strategy-ci-nothing', mark: 'hidden' })).kind).toBe('not-found');
    expect(newBankItem.safeParse({ ...own, text: '  ' }).success).toBe(false);
    expect(newBankItem.safeParse({ ...own, needs: ['NOPE'] }).success).toBe(false);
  });
});

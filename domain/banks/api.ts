import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import type { BankMark } from './codes';
import { type MarkedEntry, newBankItem } from './model';

const marks: readonly [BankMark, BankMark] = ['preferred', 'hidden'];

export const banksApi = {
  /** Everything: the program's own entries and the school's, with the school's marks. Found and sorted by find-entries.ts. */
  list: call(nothing).returns<{ readonly entries: readonly MarkedEntry[] }>(),
  addItem: call(newBankItem).returns<{ readonly id: string }>(),
  /** The whole of an entry of the school's own. Failures: `invalid`, `not-found`. */
  setItem: call(newBankItem.extend({ id: idSchema })).returns<null>(),
  removeItem: call(byId).returns<null>(),
  /** By the entry's key; null takes the mark away. */
  mark: call(z.object({ key: z.string().min(1).max(80), mark: z.enum(marks).nullable() })).returns<null>(),
};

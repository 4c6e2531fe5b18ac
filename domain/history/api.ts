import { z } from 'zod';
import { call } from '../common/call';
import { idSchema } from '../common/ids';

export const historyApi = {
  /** Takes a change back. Refused with `changed-since` when a later change touched the same values. */
  undo: call(z.object({ changeId: idSchema })).returns<{ what: string }>(),
  /** Does again what an undo took back. Refused with `changed-since` when a later change touched the same values. */
  redo: call(z.object({ undoId: idSchema })).returns<{ what: string }>(),
};

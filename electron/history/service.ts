import type { Service } from '../../domain/common/call';
import type { historyApi } from '../../domain/history/api';
import type { Database } from '../database/database';
import { redoChange, undoChange } from './undo';

/** Undo and redo for any change of any feature: the history knows the old values. */
export function historyService(database: Database): Service<typeof historyApi> {
  return {
    undo: ({ changeId }) => undoChange(database, changeId),
    redo: ({ undoId }) => redoChange(database, undoId),
  };
}

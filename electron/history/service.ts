import type { Service } from '../../domain/common/call';
import type { historyApi } from '../../domain/history/api';
import type { Database } from '../database/database';
import { readBin } from './bin';
import { putBack } from './put-back';
import { lastChangeOf, recordHistory } from './record-history';
import { textVersions } from './text-versions';
import { redoChange, undoChange } from './undo';
import { setWho, whoIsHere } from './who-is-here';

/** Undo, redo and the history of any record of any feature: the history knows the old values. */
export function historyService(database: Database): Service<typeof historyApi> {
  return {
    undo: ({ changeId }) => undoChange(database, changeId),
    redo: ({ undoId }) => redoChange(database, undoId),
    ofRecord: ({ before, ...place }) => recordHistory(database.read, place, before),
    lastOf: (place) => lastChangeOf(database.read, place),
    bin: (question) => readBin(database.read, question),
    putBack: (place) => putBack(database, place),
    who: () => whoIsHere(database.read),
    setWho: ({ name }) => setWho(database, name),
    versions: (place) => textVersions(database.read, place),
  };
}

import type { Service } from '../../domain/common/call';
import type { sessionsApi } from '../../domain/sessions/api';
import type { Database } from '../database/database';
import { noteOpen } from './note-open';
import { clearSession, noteSession, setSessionField } from './note-session';
import { registerWeek } from './register';
import { runDelivery } from './run-delivery';
import { setMark } from './set-mark';

/** The register of sessions: what was planned, what took place, and why not. */
export function sessionsService(database: Database): Service<typeof sessionsApi> {
  return {
    week: (input) => registerWeek(database, input),
    run: ({ runId }) => runDelivery(database, runId),
    note: (input) => noteSession(database, input),
    clear: ({ place }) => clearSession(database, place),
    noteOpen: (input) => noteOpen(database, input),
    setField: (input) => setSessionField(database, input),
    setMark: (input) => setMark(database, input),
  };
}

import type { Database } from '../../../electron/database/database';
import type { TaskPorts } from '../../../electron/tasks/ports';
import { noDialogs } from './no-dialogs';

/** The tasks of a database; whatever would leave the program is refused unless a test brings its own port. */
export function taskPorts(database: Database, more: Partial<TaskPorts> = {}): TaskPorts {
  return {
    database,
    dialogs: noDialogs,
    press: { printOnPaper: () => Promise.reject(new Error('Nothing is printed here')) },
    vault: { folder: '/nowhere' },
    locking: new AbortController().signal,
    ...more,
  };
}

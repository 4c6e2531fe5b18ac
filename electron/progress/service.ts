import { isIsoDate } from '../../domain/common/calendar-date';
import type { Service } from '../../domain/common/call';
import { fail, ok } from '../../domain/common/result';
import type { progressApi } from '../../domain/progress/api';
import type { Database } from '../database/database';
import { addEntry, removeEntry, setEntryField } from './entries';
import { setGridCell } from './grid-cell';
import { groupPage } from './group-page';

/** What was seen of targets: for one child, and for a whole group in one grid. */
export function progressService(database: Database): Service<typeof progressApi> {
  return {
    add: (input) => addEntry(database, input),
    setField: (input) => setEntryField(database, input),
    remove: ({ id }) => removeEntry(database, id),
    group: async ({ group, day }) => {
      if (day !== null && !isIsoDate(day)) return fail('invalid', 'Enter a day that exists.');
      return ok(await groupPage(database, group, day ?? database.clock.today()));
    },
    setCell: (input) => setGridCell(database, input),
  };
}

import type { Service } from '../../domain/common/call';
import type { whatIfApi } from '../../domain/what-if/api';
import type { Database } from '../database/database';
import { compareVersions, versionPage, whatIfPage } from './pages';
import { takeOver } from './take-over';
import { addVersion, changeVersion, removeVersion, renameVersion } from './versions';

/** What-if versions of a year's map: changed without touching the map, compared with it, taken over into it. */
export function whatIfService(database: Database): Service<typeof whatIfApi> {
  return {
    page: (asked) => whatIfPage(database, asked),
    version: ({ id }) => versionPage(database, id),
    compare: (input) => compareVersions(database, input),
    add: (input) => addVersion(database, input),
    rename: (input) => renameVersion(database, input),
    remove: ({ id }) => removeVersion(database, id),
    change: (input) => changeVersion(database, input),
    takeOver: ({ id }) => takeOver(database, id),
  };
}

import { ok, type Result } from '../../domain/common/result';
import type { PupilChoice } from '../../domain/pupils/api';
import { fullName, knownAsName } from '../../domain/pupils/names';
import { yearWords } from '../../domain/pupils/register-columns';
import type { Database } from '../database/database';
import { readRegister } from './register-repository';

/** All pupils on roll, for the search that goes anywhere. */
export async function pupilChoices(database: Database): Promise<Result<readonly PupilChoice[]>> {
  const { rows, schools } = await readRegister(database.read, 'on-roll', database.clock.today());
  return ok(
    rows.map((row) => {
      const places = [
        yearWords(row),
        row.className === null ? null : `class ${row.className}`,
        schools.length > 1 ? row.schoolName : null,
      ];
      return {
        id: row.id,
        name: fullName(row),
        knownAs: knownAsName(row),
        where: places.filter((place) => place !== null).join(', '),
      };
    }),
  );
}

import { fail, ok, type Result } from '../../domain/common/result';
import { fullName } from '../../domain/pupils/names';
import type { Pupil } from '../../domain/pupils/model';
import {
  canBeSet,
  movingChangeWords,
  type MovingField,
  whyNotSet,
} from '../../domain/transfers/moving-fields';
import type { Database } from '../database/database';
import { noPupil } from '../database/not-there';
import { pupilsById } from '../pupils/repository';
import { insertTransfer } from './change-transfer';
import { checkedField, fieldProblem, keepField } from './keep-field';
import { latestTransfers, type TransferRow } from './repository';

interface Together {
  readonly pupilIds: readonly string[];
  readonly field: MovingField;
  readonly value: string | null;
}

interface Meant {
  readonly pupil: Pupil;
  readonly transfer: TransferRow | null;
}

/**
 * Sets a field for all of these pupils in one change, and begins the files that are not begun. Those who have it already, and those of whom
 * it can no longer be set, stay as they are. Failures: `invalid`, for all of them; `not-found`.
 */
export async function setTogether(
  database: Database,
  { pupilIds, field, value }: Together,
): Promise<Result<{ changed: number }>> {
  const checked = checkedField(field, value);
  if (!checked.ok) return checked;
  const all = await meant(database, pupilIds);
  if (!all.ok) return all;
  const open = all.value.filter(({ transfer }) => canBeSet(field, transfer?.sentOn ?? null));
  if (open.length === 0) return fail('invalid', whyNotSet(field));
  const others = open.filter((one) => valueNow(one, field) !== checked.value);
  const [first] = others;
  if (first === undefined) return ok({ changed: 0 });
  for (const { pupil } of others) {
    const problem = fieldProblem(pupil, field, checked.value, database.clock.today());
    if (problem) return problem;
  }
  const what = movingChangeWords(field, others.length, fullName(first.pupil));
  return database.change(what, async (writer) => {
    for (const { pupil, transfer } of others) {
      const begun =
        transfer ??
        // Nothing begins by emptying a field.
        (checked.value === null
          ? null
          : { id: await insertTransfer(database, writer, pupil.id), sentOn: null });
      await keepField(writer, database.clock, {
        ...{ pupilId: pupil.id, transfer: begun, field, value: checked.value },
      });
    }
    return ok({ changed: others.length });
  });
}

async function meant({ read }: Database, pupilIds: readonly string[]): Promise<Result<readonly Meant[]>> {
  const transfers = await latestTransfers(read, null);
  const pupils = await pupilsById(read, pupilIds);
  const all: Meant[] = [];
  for (const id of new Set(pupilIds)) {
    const pupil = pupils.get(id);
    if (!pupil) return noPupil;
    all.push({ pupil, transfer: transfers.get(id) ?? null });
  }
  return ok(all);
}

function valueNow({ pupil, transfer }: Meant, field: MovingField): string | null {
  if (field === 'leftOn') return transfer?.leftOn ?? pupil.leavingDate;
  if (field === 'nextSchool') return transfer?.nextSchool ?? pupil.destination;
  return transfer?.[field] ?? null;
}

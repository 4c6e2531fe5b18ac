import { checkValue } from '../../domain/common/check-value';
import { invalid, type Result } from '../../domain/common/result';
import type { Pupil } from '../../domain/pupils/model';
import { pupilProblems } from '../../domain/pupils/validate';
import { fullName } from '../../domain/pupils/names';
import { type TransferField, transferFields } from '../../domain/transfers/model';
import type { Clock, Writer } from '../database/database';
import type { TransferRow } from './repository';

/** Of `transferFields`, what may be kept. Failure: `invalid`, beside the field. */
export function checkedField(field: TransferField, value: unknown): Result<string | null> {
  return checkValue(transferFields[field], field, value);
}

/** Why this pupil cannot have this value; null when it can be kept. */
export function fieldProblem(
  pupil: Pupil,
  field: TransferField,
  value: string | null,
  today: string,
): Result<never> | null {
  if (field !== 'leftOn') return null;
  const problem = pupilProblems({ ...pupil, leavingDate: value }, today).find(
    (item) => item.field === 'leavingDate',
  );
  return problem === undefined ? null : invalid(field, `${fullName(pupil)}: ${problem.message}`);
}

interface Kept {
  readonly pupilId: string;
  /** Null while no file is begun. */
  readonly transfer: Pick<TransferRow, 'id' | 'sentOn'> | null;
  readonly field: TransferField;
  readonly value: string | null;
}

/** Writes a field where it is kept: the next school and the last day with the pupil (domain/transfers/where-to.ts), all else with the file. */
export async function keepField(
  writer: Writer,
  clock: Clock,
  { pupilId, transfer, field, value }: Kept,
): Promise<void> {
  const updatedAt = clock.now();
  const ofFile = transfer && writer('transfers').where({ id: transfer.id });
  if (field !== 'nextSchool' && field !== 'leftOn') {
    await ofFile?.update({ [field]: value, updatedAt });
    return;
  }
  const own = field === 'leftOn' ? 'leavingDate' : 'destination';
  await writer('pupils')
    .where({ id: pupilId })
    .update({ [own]: value, updatedAt });
  // What the file had of its own gives way; a file that was sent keeps the school that it went to.
  if (field === 'nextSchool' && transfer?.sentOn != null)
    await ofFile?.update({ nextSchool: value, updatedAt });
  else await ofFile?.whereNotNull(field).update({ [field]: null, updatedAt });
}

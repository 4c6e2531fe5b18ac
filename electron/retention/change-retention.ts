import { checkValue } from '../../domain/common/check-value';
import { fail, invalid, ok, type Result } from '../../domain/common/result';
import { departureFields, type RetentionTarget, ruleFields } from '../../domain/retention/api';
import { basesOf, type RecordClassKey, recordClasses } from '../../domain/retention/classes';
import { academicYearName } from '../../domain/school/academic-year';
import { type Database, newId, type Writer } from '../database/database';
import { noPupil } from '../database/not-there';
import { titlesOf } from './pupil-names';
import { reviewSettings } from './repository';

type Value = string | number | null;

const noHold = fail('not-found', 'This hold is no longer there. It may have been lifted or undone.');

/** Changes one value of the school's rule for a class; what it leaves open stays the program's default. */
export async function setRule(
  database: Database,
  { key, field, value }: { key: RecordClassKey; field: keyof typeof ruleFields; value: Value },
): Promise<Result<null>> {
  const checked = checkValue(ruleFields[field], field, value);
  if (!checked.ok) return checked;
  if (field === 'basis' && !basesOf(key).some((basis) => basis === checked.value))
    return invalid(field, 'This class is counted from the end of the school year.');
  return database.change(`Changed how long to keep: ${recordClasses[key].title}`, async (writer) => {
    const { createdAt, updatedAt } = database.newRecord();
    await writer('retentionRules')
      .insert({ id: key, createdAt, updatedAt, [field]: checked.value })
      .onConflict('id')
      .merge({ [field]: checked.value, updatedAt });
    return ok(null);
  });
}

export async function resetRule(database: Database, { key }: { key: RecordClassKey }): Promise<Result<null>> {
  return database.change(`Took back the usual rule: ${recordClasses[key].title}`, async (writer) => {
    await writer('retentionRules')
      .where({ id: key })
      .update({ basis: null, years: null, updatedAt: database.clock.now() });
    return ok(null);
  });
}

export async function setReviewDay(database: Database, { day }: { day: string }): Promise<Result<null>> {
  return database.change('Changed the day of the yearly review of records', (writer) =>
    keepSetting(writer, reviewSettings.day, day),
  );
}

export async function markReviewed(database: Database): Promise<Result<null>> {
  return database.change('Marked the yearly review of records as done', (writer) =>
    keepSetting(writer, reviewSettings.reviewedOn, database.clock.today()),
  );
}

async function keepSetting(writer: Writer, id: string, value: string): Promise<Result<null>> {
  await writer('settings').insert({ id, value }).onConflict('id').merge();
  return ok(null);
}

/** Why a pupil left, and when the file went on. */
export async function setDeparture(
  database: Database,
  input: { pupilId: string; field: keyof typeof departureFields; value: Value },
): Promise<Result<null>> {
  const { pupilId, field, value } = input;
  const checked = checkValue(departureFields[field], field, value);
  if (!checked.ok) return checked;
  const name = await nameOf(database, pupilId);
  if (name === null) return noPupil;
  if (field === 'filePassedOn' && checked.value !== null && checked.value > database.clock.today())
    return invalid(field, 'This day is in the future. Note it when the file has gone.');
  return database.change(`Changed what is noted of ${name} leaving`, async (writer) => {
    const record = database.newRecord();
    await writer('pupilDepartures')
      .insert({ ...record, pupilId, [field]: checked.value })
      .onConflict('pupilId')
      .merge({ [field]: checked.value, updatedAt: record.updatedAt });
    return ok(null);
  });
}

export async function addHold(
  database: Database,
  { pupilId, ...hold }: { pupilId: string; reason: string; fromOn: string; setBy: string },
): Promise<Result<{ id: string }>> {
  const name = await nameOf(database, pupilId);
  if (name === null) return noPupil;
  const record = database.newRecord();
  return database.change(`Put the record of ${name} on legal hold`, async (writer) => {
    await writer('legalHolds').insert({ ...record, pupilId, ...hold });
    return ok({ id: record.id });
  });
}

export async function liftHold(
  database: Database,
  { id, liftedOn, liftedBy }: { id: string; liftedOn: string; liftedBy: string },
): Promise<Result<null>> {
  const hold: { pupilId: string; fromOn: string } | undefined = await database
    .read('legalHolds')
    .select('pupilId', 'fromOn')
    .where({ id })
    .whereNull('deletedAt')
    .whereNull('liftedOn')
    .first();
  const name = hold && (await nameOf(database, hold.pupilId));
  if (hold === undefined || name === undefined || name === null) return noHold;
  if (liftedOn < hold.fromOn) return invalid('liftedOn', 'The hold cannot end before it began.');
  return database.change(`Lifted the legal hold on the record of ${name}`, async (writer) => {
    await writer('legalHolds').where({ id }).update({ liftedOn, liftedBy, updatedAt: database.clock.now() });
    return ok(null);
  });
}

export async function keepLonger(
  database: Database,
  { targets, untilOn, reason }: { targets: readonly RetentionTarget[]; untilOn: string; reason: string },
): Promise<Result<null>> {
  if (untilOn <= database.clock.today()) return invalid('untilOn', 'Choose a day in the future.');
  const ids = targets.flatMap((target) => (target.kind === 'pupil' ? [target.pupilId] : []));
  const names = await titlesOf(database.read, ids);
  if (names.size !== new Set(ids).size) return noPupil;
  const title = (target: RetentionTarget): string =>
    target.kind === 'pupil'
      ? `the record of ${names.get(target.pupilId) ?? ''}`
      : `${recordClasses[target.recordClass].title} ${academicYearName(target.startYear)}`;
  const [first] = targets;
  const what = targets.length === 1 && first ? title(first) : `${targets.length} records`;
  return database.change(`Decided to keep longer: ${what}`, async (writer) => {
    const { createdAt, updatedAt } = database.newRecord();
    for (const target of targets) {
      const whose =
        target.kind === 'pupil'
          ? { pupilId: target.pupilId }
          : { recordClass: target.recordClass, startYear: target.startYear };
      await writer('retentionExtensions').insert({
        id: newId(),
        ...whose,
        untilOn,
        reason,
        createdAt,
        updatedAt,
      });
    }
    return ok(null);
  });
}

async function nameOf({ read }: Database, pupilId: string): Promise<string | null> {
  return (await titlesOf(read, [pupilId])).get(pupilId) ?? null;
}

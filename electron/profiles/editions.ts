import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { profileField } from '../../domain/profiles/fields';
import { profileFields, type ProfileFieldName, usualReviewDay } from '../../domain/profiles/model';
import { keptAnswer } from '../../domain/reviews/answer-field';
import type { Database, Writer } from '../database/database';
import { noPupil } from '../database/not-there';
import { editionOwner, editionsOf, knownForProfile, profilePupil } from './repository';

export const noEdition = fail(
  'not-found',
  'This profile is no longer there. It may have been removed or undone.',
);

/** A new edition, dated today. It takes over answers and consent of the one before; who made it with the child is asked anew. */
export async function startEdition(database: Database, pupilId: string): Promise<Result<{ id: string }>> {
  const today = database.clock.today();
  const pupil = await profilePupil(database.read, pupilId, today);
  if (pupil === undefined) return noPupil;
  const [before] = await editionsOf(database.read, pupilId);
  const answers = before?.answers ?? (await knownForProfile(database.read, pupilId));
  const record = database.newRecord();
  return database.change(`Started a one-page profile of ${pupil.name}`, async (writer) => {
    await writer('pupilProfiles').insert({
      ...record,
      pupilId,
      madeOn: today,
      reviewOn: usualReviewDay(today),
      photoAgreedOn: before?.photoAgreedOn ?? null,
    });
    for (const [field, value] of Object.entries(answers))
      await writer('pupilProfileAnswers').insert({
        ...database.newRecord(),
        profileId: record.id,
        field,
        value,
      });
    return ok({ id: record.id });
  });
}

export async function setEditionField(
  database: Database,
  { id, field, value }: { id: string; field: ProfileFieldName; value: string | null },
): Promise<Result<null>> {
  const checked = checkValue(profileFields[field], field, value);
  if (!checked.ok) return checked;
  const owner = await editionOwner(database.read, id);
  if (owner === undefined) return noEdition;
  return database.change(`Changed the one-page profile of ${owner.name}`, async (writer) => {
    await writer('pupilProfiles')
      .where({ id })
      .update({ [field]: checked.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

export async function setEditionAnswer(
  database: Database,
  { id, field, value }: { id: string; field: string; value: string },
): Promise<Result<null>> {
  const item = profileField(field);
  if (item === null) return fail('invalid', 'This part of the profile is not known.');
  const kept = keptAnswer(item, value);
  if (!kept.ok) return kept;
  const owner = await editionOwner(database.read, id);
  if (owner === undefined) return noEdition;
  return database.change(`Changed the one-page profile of ${owner.name}: ${item.label}`, async (writer) => {
    await keepAnswer(database, writer, { profileId: id, field, value: kept.value });
    return ok(null);
  });
}

async function keepAnswer(
  database: Database,
  writer: Writer,
  { value, ...place }: { profileId: string; field: string; value: string },
): Promise<void> {
  const row: { id: string } | undefined = await writer('pupilProfileAnswers')
    .select('id')
    .where(place)
    .first();
  if (value === '') await writer('pupilProfileAnswers').where(place).delete();
  else if (row === undefined)
    await writer('pupilProfileAnswers').insert({ ...database.newRecord(), ...place, value });
  else
    await writer('pupilProfileAnswers')
      .where({ id: row.id })
      .update({ value, updatedAt: database.clock.now() });
}

/** To the bin; undo brings it back with its answers. */
export async function removeEdition(database: Database, id: string): Promise<Result<null>> {
  const owner = await editionOwner(database.read, id);
  if (owner === undefined) return noEdition;
  return database.change(`Removed a one-page profile of ${owner.name}`, async (writer) => {
    const now = database.clock.now();
    await writer('pupilProfiles').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

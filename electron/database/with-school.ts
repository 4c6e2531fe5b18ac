import type { Writer } from './database';

/**
 * A school that lies in the bin comes back with a pupil who comes back, wherever from; a class that was removed meanwhile has no pupils.
 * Gives how many schools came back.
 */
export async function withSchool(writer: Writer, pupilId: string, now: string): Promise<number> {
  const inBin = (table: string) => writer(table).select('id').whereNotNull('deletedAt');
  await writer('pupils')
    .where({ id: pupilId })
    .whereIn('classId', inBin('classes'))
    .update({ classId: null, updatedAt: now });
  return writer('schools')
    .whereNotNull('deletedAt')
    .whereIn('id', writer('pupils').select('schoolId').where({ id: pupilId }))
    .update({ deletedAt: null, updatedAt: now });
}

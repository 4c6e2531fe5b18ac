import type { IsoInstant } from '../../domain/common/calendar-date';
import type { UnsavedText, WaitingText } from '../../domain/drafts/model';
import type { Reader, Writer } from '../database/database';

/** Rows that have a screen with their id in its address, and the column that leads to the pupil whom it is about. */
const withScreens: readonly (readonly [table: string, pupil: string])[] = [
  ['pupils', 'id'],
  ['ehc_plans', 'pupil_id'],
  ['reviews', 'pupil_id'],
  ['support_plans', 'pupil_id'],
  ['documents', 'pupil_id'],
];

/** All that waits, the last typed first, but for what was typed on the screen of something that is in the bin. */
export function waitingTexts(reader: Reader): Promise<WaitingText[]> {
  const query = reader<WaitingText>('drafts').orderBy('at', 'desc').orderBy('id');
  for (const [table, pupil] of withScreens) {
    query.whereRaw(
      `NOT EXISTS (SELECT 1 FROM ${table} r LEFT JOIN pupils p ON p.id = r.${pupil}
        WHERE instr(drafts.place, r.id) > 0 AND coalesce(r.deleted_at, p.deleted_at) IS NOT NULL)`,
    );
  }
  return query.then((rows) => rows);
}

export async function writeTexts(
  writer: Writer,
  at: IsoInstant,
  texts: readonly UnsavedText[],
  gone: readonly string[],
): Promise<void> {
  for (const id of gone) await writer('drafts').where({ id }).delete();
  for (const text of texts)
    await writer('drafts')
      .insert({ ...text, at })
      .onConflict('id')
      .merge();
}

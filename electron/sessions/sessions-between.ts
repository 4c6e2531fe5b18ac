import type { IsoDate } from '../../domain/common/calendar-date';
import { mondaysBetween } from '../../domain/provision/run-weeks';
import type { DaySpan } from '../../domain/sessions/delivery';
import type { LineSession } from '../../domain/sessions/line-week';
import type { RegisterFilter, RegisterRow } from '../../domain/sessions/register';
import type { Reader } from '../database/database';
import { readRegister } from './register';

/** A session of the register, with the row it stands in. */
export interface RegisterSession {
  readonly row: RegisterRow;
  readonly session: LineSession;
}

/** What the register has from a day to a day, planned, noted or both, week by week. */
export async function readSessionsBetween(
  reader: Reader,
  { from, to }: DaySpan,
  { today, filter }: { readonly today: IsoDate; readonly filter: RegisterFilter },
): Promise<RegisterSession[]> {
  const found: RegisterSession[] = [];
  for (const on of mondaysBetween(from, to)) {
    const { rows } = await readRegister(reader, { on, today, filter });
    for (const row of rows)
      for (const session of row.sessions)
        if (from <= session.on && session.on <= to) found.push({ row, session });
  }
  return found;
}

import { z } from 'zod';
import { call } from '../common/call';
import { idSchema } from '../common/ids';
import { broadAreas, codesOf } from '../pupils/codes';
import { markSchema, sessionPlaceSchema, sessionStateSchema } from './model';
import { reasonField } from './reasons';
import type { RegisterWeek } from './register';
import type { RunDelivery } from './run-delivery';

const day = z.iso.date('Choose a day.');
const filter = z.object({
  runId: idSchema.nullable(),
  staffId: idSchema.nullable(),
  classId: idSchema.nullable(),
  area: z.enum(codesOf(broadAreas)).nullable(),
});
/** Note a session although the school is closed on that day. */
const anyDay = z.boolean();
const value = z.union([z.string(), z.null()], { error: 'This value cannot be saved.' });

export const sessionsApi = {
  /** The register of the week that holds a day (null: this week), of all runs or of those that the filter leaves. */
  week: call(z.object({ on: day.nullable(), filter })).returns<RegisterWeek>(),
  /** Planned against delivered of one run, up to today. */
  run: call(z.object({ runId: idSchema })).returns<RunDelivery>(),

  /**
   * Says what became of a session, for the first time or anew. `minutes` for a shortened one, `reason` for one not held. Fails with
   * `not-a-school-day` where the school is closed, unless `anyDay`.
   */
  note: call(z.object({ place: sessionPlaceSchema, as: sessionStateSchema, anyDay })).returns<{
    id: string;
  }>(),
  /** Takes back what was noted of a session, with its marks. */
  clear: call(z.object({ place: sessionPlaceSchema })).returns<null>(),
  /**
   * Notes every planned session from a day to a day (up to today) of which nothing is noted, in one change: all held as planned, or,
   * with a reason, none of them. Sessions that are noted already stay what they are.
   */
  noteOpen: call(z.object({ from: day, to: day, filter, reason: reasonField.nullable() })).returns<{
    noted: number;
  }>(),
  /** One of sessionFields. */
  setField: call(z.object({ id: idSchema, field: z.string().max(40), value })).returns<null>(),
  /** One child's mark in a session; null takes it away. */
  setMark: call(z.object({ id: idSchema, pupilId: idSchema, as: markSchema })).returns<null>(),
};

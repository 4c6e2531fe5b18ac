import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import type { GroupChoice, GroupPupil } from './group';
import { groupKinds } from './group';
import { cellFields } from './model';

/** The grid of a class or of a run of provision on one day. */
export interface GroupPage {
  readonly today: IsoDate;
  readonly day: IsoDate;
  /** Classes first, then runs. */
  readonly choices: readonly GroupChoice[];
  /** Null where nobody in it has a plan on the day. */
  readonly group: GroupChoice | null;
  readonly pupils: readonly GroupPupil[];
}

const value = z.union([z.string().max(5000, 'This is too long.'), z.number(), z.null()], {
  error: 'This value cannot be saved.',
});
const day = z.string().max(10);
const outcomeId = idSchema;

export const progressApi = {
  /** Notes what was seen of a target on a day; progressFields says what each part may be. */
  add: call(
    z.object({
      outcomeId,
      observedOn: day,
      value,
      rating: value,
      note: value,
      seenBy: value,
      documentId: value,
    }),
  ).returns<{ id: string }>(),
  /** One of progressFields. */
  setField: call(z.object({ id: idSchema, field: z.string().max(40), value })).returns<null>(),
  remove: call(byId).returns<null>(),
  /** Without a group the first one that has targets; without a day today. */
  group: call(
    z.object({
      group: z.object({ kind: z.enum(groupKinds), id: idSchema }).nullable(),
      day: day.nullable(),
    }),
  ).returns<GroupPage>(),
  /** One cell of the grid: makes the day's entry of a target, changes it, or takes it away when nothing is left in it. */
  setCell: call(
    z.object({ outcomeId, day, field: z.enum(cellFields), value, seenBy: value }),
  ).returns<null>(),
};

import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import type { ChildLayout } from '../papers/papers';
import type { ProfileEdition, ProfilePupil } from './model';

/** The profile of a pupil: all editions, the newest first. */
export interface PupilProfiles {
  readonly today: IsoDate;
  readonly pupil: ProfilePupil;
  readonly editions: readonly ProfileEdition[];
}

const layout = z.enum(['symbols', 'simple', 'full'] satisfies ChildLayout[]);
const byPupil = z.object({ pupilId: idSchema });

export const profilesApi = {
  forPupil: call(byPupil).returns<PupilProfiles>(),
  /** A new edition with the answers of the one before; the first one with what the pupil's record says. */
  start: call(byPupil).returns<{ readonly id: string }>(),
  setField: call(
    z.object({
      id: idSchema,
      field: z.enum(['madeOn', 'madeWith', 'reviewOn', 'photoAgreedOn']),
      value: z.string().nullable(),
    }),
  ).returns<null>(),
  /** Blank takes the answer away. Failure `invalid` for a field that is not known. */
  setAnswer: call(z.object({ id: idSchema, field: z.string().max(40), value: z.string() })).returns<null>(),
  remove: call(byId).returns<null>(),
  /**
   * Prints an edition, or a blank one (id null), through the system's print dialog: one side of A4. Failure `too-long` when the
   * smallest letters are not small enough; nothing is printed then.
   */
  print: call(byPupil.extend({ id: idSchema.nullable(), layout })).returns<{ readonly printed: boolean }>(),
  /** Prints the form for the child's views, with the name on it and no answers, for a plan that is being made. */
  printViews: call(byPupil.extend({ layout })).returns<{ readonly printed: boolean }>(),
};

import { z } from 'zod';
import { call } from '../../common/call';
import { idSchema } from '../../common/ids';
import type { MapPage } from './model';
import { mapNames, mapWhoseSchema, paperSizes } from './whose';

/** One school (null: the first), the academic year that starts in this one (null: the present one), and whose map of it. */
const asked = z.object({
  schoolId: idSchema.nullable(),
  startYear: z.number().int().min(1900).max(2200).nullable(),
  whose: mapWhoseSchema,
});
const shown = asked.extend({ names: z.enum(mapNames) });

export const mapsApi = {
  page: call(asked).returns<MapPage>(),
  /**
   * Puts a pupil into a run, out of another one where `fromRunId` is given: then the child leaves that one at the end of last week, as far
   * as it has begun, and is in the new one from this week.
   */
  movePupil: call(
    z.object({ pupilId: idSchema, fromRunId: idSchema.nullable(), toRunId: idSchema }),
  ).returns<null>(),
  /** Prints the map, landscape, through the system's print dialog. */
  print: call(shown.extend({ size: z.enum(paperSizes) })).returns<{ readonly printed: boolean }>(),
  /** Saves it as a spreadsheet (XLSX) at a chosen place, unprotected from then on. Null when the user cancelled. */
  save: call(shown).returns<{ readonly fileName: string } | null>(),
};

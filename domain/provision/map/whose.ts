import { z } from 'zod';
import { idSchema } from '../../common/ids';

/** Whose map it is. */
export const mapWhoseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('school') }),
  /** National curriculum year; Reception is 0. */
  z.object({ kind: z.literal('year'), ncy: z.number().int().min(-2).max(14) }),
  z.object({ kind: z.literal('class'), classId: idSchema }),
  z.object({ kind: z.literal('pupil'), pupilId: idSchema }),
]);
export type MapWhose = z.infer<typeof mapWhoseSchema>;
export type MapKind = MapWhose['kind'];

/** How children are named on a map. */
export const mapNames = ['full', 'initials', 'none'] as const;
export type MapNames = (typeof mapNames)[number];

export const paperSizes = ['A4', 'A3'] as const;
export type PaperSize = (typeof paperSizes)[number];

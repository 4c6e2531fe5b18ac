import { z } from 'zod';
import type { GivenSheet, SheetClass } from '../../domain/teacher-sheets/api';
import type { SheetFormat, TeacherSheet } from '../../domain/teacher-sheets/sheet';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { Database, Reader, Writer } from '../database/database';

interface SheetRecord {
  readonly id: string;
  readonly classId: string;
  readonly madeOn: IsoDate;
  readonly format: SheetFormat;
  readonly content: string;
  readonly readBackOn: IsoDate | null;
}

const id = z.string().nullable();
const row = z.object({
  ref: z.string(),
  kind: z.enum(['target', 'session']),
  texts: z.array(z.string()),
  ...{ planText: id, unit: id, pupilId: id, outcomeId: id },
  session: z
    .object({
      ...{ on: z.string(), number: z.number(), staffLineIds: z.array(z.string()) },
      pupils: z.array(z.object({ id: z.string(), name: z.string() })),
    })
    .nullable()
    .default(null),
});
/** What is kept of a sheet. Rows of a kind that this program does not ask about are left out: their boxes are told of as unknown rows. */
const content = z.object({
  ...{ id: z.string(), classId: z.string(), className: z.string(), schoolName: z.string() },
  ...{ teacherName: id, termName: id, madeOn: z.string(), names: z.enum(['first', 'initials']) },
  rows: z.array(z.unknown()).transform((rows) => rows.flatMap((one) => row.safeParse(one).data ?? [])),
});

/** A sheet that was given out, and when it was read back. */
export interface KeptSheet {
  readonly sheet: TeacherSheet;
  readonly readBackOn: IsoDate | null;
  /** The day of a newer sheet for the same class that can be filled in as a file. */
  readonly newerOn: IsoDate | null;
}

/** Keeps a sheet as it was given out. */
export async function keepSheet(
  database: Database,
  writer: Writer,
  sheet: TeacherSheet,
  format: SheetFormat,
): Promise<void> {
  await writer('teacherSheets').insert({
    ...database.newRecord(),
    ...{ id: sheet.id, classId: sheet.classId, madeOn: sheet.madeOn, format },
    content: JSON.stringify(sheet),
  });
}

export async function keptSheet(reader: Reader, sheetId: string): Promise<KeptSheet | undefined> {
  const record: SheetRecord | undefined = await reader('teacherSheets')
    .where({ id: sheetId })
    .whereNull('deletedAt')
    .first();
  if (record === undefined) return undefined;
  const newer: { madeOn: IsoDate } | undefined = await reader('teacherSheets')
    .select('madeOn')
    .where({ classId: record.classId })
    // Ids sort by when they were made.
    .where('id', '>', record.id)
    .whereNot({ format: 'paper' })
    .whereNull('deletedAt')
    .orderBy('id', 'desc')
    .first();
  return {
    sheet: content.parse(JSON.parse(record.content)),
    readBackOn: record.readBackOn,
    newerOn: newer?.madeOn ?? null,
  };
}

/** Sheets that were given out, the latest first. */
export async function givenSheets(reader: Reader): Promise<GivenSheet[]> {
  const rows: GivenSheet[] = await reader('teacherSheets as t')
    .join('classes as c', 'c.id', 't.classId')
    .select('t.id', 't.madeOn', 't.format', 't.readBackOn', { className: 'c.name' })
    .select({ rows: reader.raw("json_array_length(t.content, '$.rows')") })
    .whereNull('t.deletedAt')
    .orderBy([
      { column: 't.createdAt', order: 'desc' },
      { column: 't.id', order: 'desc' },
    ]);
  return rows;
}

/** All classes, those with running plans first. */
export async function classesForSheets(reader: Reader, today: IsoDate): Promise<SheetClass[]> {
  const plans = reader('supportPlans as p')
    .join('pupils as u', 'u.id', 'p.pupilId')
    .leftJoin('planOutcomes as o', (join) => {
      void join.on('o.planId', 'p.id').onNull('o.deletedAt');
    })
    .select('u.classId')
    .countDistinct({ plans: 'u.id' })
    .countDistinct({ targets: 'o.id' })
    .whereNull('p.reviewedOn')
    .where('p.startsOn', '<=', today)
    .whereNull('p.deletedAt')
    .whereNull('u.deletedAt')
    .whereNull('u.archivedAt')
    .groupBy('u.classId')
    .as('n');
  const rows: SheetClass[] = await reader('classes as c')
    .join('schools as s', 's.id', 'c.schoolId')
    .leftJoin('staff as t', 't.id', 'c.teacherId')
    .leftJoin(plans, 'n.classId', 'c.id')
    .select('c.id', 'c.name', { schoolName: 's.name', teacherName: 't.name' })
    .select({ plans: reader.raw('coalesce(n.plans, 0)'), targets: reader.raw('coalesce(n.targets, 0)') })
    .whereNull('c.deletedAt')
    .orderByRaw('coalesce(n.plans, 0) = 0, c.position, c.name');
  return rows;
}

import { invalid, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import { type SchoolTerm, termSchema, type TermValues } from '../../domain/school/model';
import { termOverlap } from '../../domain/school/six-terms';
import type { FieldInput } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { noEntry } from '../database/not-there';
import { removeRow } from './records';
import { rowById } from './repository';

/** Adds terms as one change. Two terms of a school may not share a day. */
export async function addTerms(
  database: Database,
  { schoolId, terms }: { schoolId: string; terms: readonly TermValues[] },
): Promise<Result<null>> {
  return database.change(`Added ${countOf(terms.length, 'term')}`, async (writer) => {
    if ((await rowById(writer, 'schools', schoolId)) === undefined) return noEntry;
    const known: TermValues[] = await termsOf(writer, schoolId);
    for (const [index, term] of terms.entries()) {
      const overlap = termOverlap(term, known);
      if (overlap !== null) return invalid(`terms.${index}.startsOn`, overlap);
      known.push(term);
      await writer('terms').insert({ ...database.newRecord(), schoolId, ...term });
    }
    return ok(null);
  });
}

/** Saves one field of a term. What the dates make together, and with the other terms, must still be right. */
export async function setTermField(
  database: Database,
  { id, field, value }: FieldInput,
): Promise<Result<null>> {
  const row = await rowById<SchoolTerm>(database.read, 'terms', id);
  if (row === undefined) return noEntry;
  return database.change(`Changed ${row.name}`, async (writer) => {
    const parsed = termSchema.safeParse({ ...row, [field]: value });
    if (!parsed.success) return invalid(field, parsed.error.issues[0]?.message ?? 'This cannot be kept.');
    const others = (await termsOf(writer, row.schoolId)).filter((term) => term.id !== id);
    const overlap = termOverlap(parsed.data, others);
    if (overlap !== null) return invalid(field, overlap);
    await writer('terms')
      .where({ id })
      .update({ ...parsed.data, updatedAt: database.clock.now() });
    return ok(null);
  });
}

export function removeTerm(database: Database, id: string): Promise<Result<null>> {
  return removeRow(database, 'terms', id);
}

async function termsOf(writer: Writer, schoolId: string): Promise<SchoolTerm[]> {
  const rows: SchoolTerm[] = await writer('terms')
    .select('id', 'schoolId', 'name', 'startsOn', 'endsOn')
    .where({ schoolId })
    .whereNull('deletedAt');
  return rows;
}

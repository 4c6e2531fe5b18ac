import type { Reader } from '../database/database';
import { type ForeignKey, foreignKeys } from '../database/foreign-keys';
import { inPieces } from './in-pieces';

/** Ids of rows by their table, as in SQL. */
export type Doomed = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Columns that may be empty and where the row still belongs to what it names: it goes with it. A row that names something in any other
 * optional column stays, without the reference. (A required column always belongs.)
 */
export const belongingWhereOptional: ReadonlySet<string> = new Set([
  'documents.pupilId',
  'incomes.pupilId',
  'retention_extensions.pupilId',
  'timetable_slots.pupilId',
  'timetable_slots.provisionId',
  'timetable_slots.staffLineId',
  'support_observations.outcomeId',
  'support_observations.provisionId',
]);

export function belongs({ table, column, isRequired }: ForeignKey): boolean {
  return isRequired || belongingWhereOptional.has(`${table}.${column}`);
}

/** What is to be disposed of: rows of any table, and everything that belongs to them. */
export interface Roots {
  readonly table: string;
  readonly ids: readonly string[];
}

/** Collects everything that goes when some rows go. */
export class DoomedRows {
  private readonly rows = new Map<string, Set<string>>();

  private constructor(
    private readonly reader: Reader,
    private readonly keys: readonly ForeignKey[],
  ) {}

  static async of(reader: Reader, roots: readonly Roots[]): Promise<Doomed> {
    const doomed = new DoomedRows(reader, await foreignKeys(reader));
    for (const { table, ids } of roots) await doomed.add(table, ids);
    await doomed.addAlone();
    return doomed.rows;
  }

  /** What only the pupils had: their people, the provision that nobody else was in, their photographs, what was sent about them. */
  private async addAlone(): Promise<void> {
    const pupils = this.idsOf('pupils');
    if (pupils.length === 0) return;
    await this.add('contacts', await this.onlyOf('pupil_contacts', 'contactId'));
    await this.add('provisions', await this.runsOfTheirOwn());
    await this.add('documents', await this.named('pupils', 'photoDocumentId'));
    for (const table of ['sent_papers', 'access_requests', 'transfers'])
      await this.add('documents', await this.named(table, 'documentId'));
  }

  private async add(table: string, ids: readonly string[]): Promise<void> {
    let waiting = [{ table, ids: this.take(table, ids) }];
    while (waiting.length > 0) {
      const next: typeof waiting = [];
      for (const { table: parent, ids: parents } of waiting) {
        for (const key of this.keys.filter((each) => each.parent === parent && belongs(each))) {
          const found = this.take(key.table, await this.idsWhere(key.table, key.column, parents));
          if (found.length > 0) next.push({ table: key.table, ids: found });
        }
      }
      waiting = next;
    }
  }

  /** Those of the ids that are new. */
  private take(table: string, ids: readonly string[]): readonly string[] {
    const taken = this.rows.get(table) ?? new Set<string>();
    const fresh = [...new Set(ids)].filter((id) => !taken.has(id));
    for (const id of fresh) taken.add(id);
    if (taken.size > 0) this.rows.set(table, taken);
    return fresh;
  }

  private idsOf(table: string): readonly string[] {
    return [...(this.rows.get(table) ?? [])];
  }

  private async idsWhere(table: string, column: string, values: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const piece of inPieces(values)) {
      const rows: { id: string }[] = await this.reader(table).select('id').whereIn(column, piece);
      found.push(...rows.map(({ id }) => id));
    }
    return found;
  }

  /** What rows that go name in a column. */
  private async named(table: string, column: string): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const piece of inPieces(this.idsOf(table))) {
      const rows: { named: string | null }[] = await this.reader(table)
        .select({ named: column })
        .whereIn('id', piece);
      for (const { named } of rows) if (named !== null) found.add(named);
    }
    return [...found];
  }

  /** What is named by rows that go, and by none that stays. */
  private async onlyOf(table: string, column: string): Promise<readonly string[]> {
    const going = this.rows.get(table);
    const shared = new Set<string>();
    const named = await this.named(table, column);
    for (const piece of inPieces(named)) {
      const rows: { id: string; named: string }[] = await this.reader(table)
        .select('id', { named: column })
        .whereIn(column, piece);
      for (const row of rows) if (going?.has(row.id) !== true) shared.add(row.named);
    }
    return named.filter((id) => !shared.has(id));
  }

  private async runsOfTheirOwn(): Promise<readonly string[]> {
    const alone = await this.onlyOf('provision_pupils', 'provisionId');
    const found: string[] = [];
    for (const piece of inPieces(alone)) {
      const rows: { id: string }[] = await this.reader('provisions')
        .select('id')
        .whereIn('id', piece)
        .whereIn('level', ['pupil', 'group']);
      found.push(...rows.map(({ id }) => id));
    }
    return found;
  }
}

/** How many rows go, and how many of them are documents. */
export function countDoomed(doomed: Doomed): { readonly records: number; readonly documents: number } {
  const documents = doomed.get('documents')?.size ?? 0;
  const all = [...doomed.values()].reduce((sum, ids) => sum + ids.size, 0);
  return { records: all - documents, documents };
}

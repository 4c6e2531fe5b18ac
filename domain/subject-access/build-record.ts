import { groupBy } from '../common/group-by';
import { fieldWords, rowName, type Lookups } from './field-words';
import type { RecordEntry, RecordField, RecordGroup, RecordPart } from './record';
import { type FieldSpec, type KeptRow, partIds, partTitles, type TableSpec } from './spec';
import { printedTables } from './tables/tables';

/** What the record is made of. */
export interface RecordInput {
  /** Rows of the child by table, as in SQL. */
  readonly rows: ReadonlyMap<string, readonly KeptRow[]>;
  /** Rows that those name: the class, staff, contacts, runs of provision. */
  readonly lookups: Lookups;
  /** Contacts whose telephone, e-mail and address are given in full. */
  readonly reachable: ReadonlySet<string>;
  /** Whether whoever gets it knows, or has to know, where the child lives. */
  readonly knowsHome: boolean;
}

const withheld = 'Not given: how to reach another person';
const homeWithheld = 'Not given: where the child lives';

/** Everything about one child in the order of the copy; parts without anything are left out. */
export function buildRecord(input: RecordInput): readonly RecordPart[] {
  const builder = new Builder(input);
  return partIds
    .map((id) => ({ id, title: partTitles[id], groups: builder.groupsOf(id) }))
    .filter(({ groups }) => groups.length > 0);
}

class Builder {
  private readonly own: KeptRow | undefined;

  constructor(private readonly input: RecordInput) {
    this.own = input.rows.get('pupils')?.[0];
  }

  groupsOf(part: string): RecordGroup[] {
    const tops = printedTables.filter((spec) => spec.part === part && spec.under === undefined);
    return tops.flatMap((spec) => this.group(spec, this.input.rows.get(spec.table) ?? []));
  }

  private group(spec: TableSpec, rows: readonly KeptRow[], parent?: KeptRow): RecordGroup[] {
    if (rows.length === 0) return [];
    const { table, title } = spec;
    return [{ table, title, entries: rows.map((row) => this.entry(spec, row, parent)) }];
  }

  private entry(spec: TableSpec, row: KeptRow, parent: KeptRow | undefined): RecordEntry {
    const title = spec.named.map((column) => this.nameIn(spec, row, column)).filter(Boolean);
    return {
      title: title.length === 0 ? null : title.join(', '),
      enteredAt: textOrNull(row['createdAt']),
      inBinSince: textOrNull(row['deletedAt'])?.slice(0, 10) ?? null,
      fields: this.fields(spec, row, parent),
      groups: this.below(spec.table, row),
    };
  }

  private nameIn(spec: TableSpec, row: KeptRow, column: string): string {
    const field = spec.fields.find((one) => one.column === column);
    if (field) return fieldWords(field, row[column], this.input.lookups);
    return rowName(spec.joined?.table ?? spec.table, this.joinedRow(spec, row) ?? row);
  }

  private fields(spec: TableSpec, row: KeptRow, parent: KeptRow | undefined): RecordField[] {
    if (spec.answers) return this.answer(spec, row, parent);
    const joined = this.joinedRow(spec, row);
    const contact = textOrNull(row['contactId']);
    return [
      ...(joined ? (spec.joined?.fields ?? []).flatMap((field) => this.field(field, joined, contact)) : []),
      ...spec.fields.flatMap((field) => this.field(field, row, contact)),
    ];
  }

  private field(spec: FieldSpec, row: KeptRow, contact: string | null): RecordField[] {
    const { column: key, label } = spec;
    const value = valueOf(row[key]);
    if (value === null || value === '') return [];
    if (spec.isHome && !this.input.knowsHome) return [{ key, label, value: null, words: homeWithheld }];
    if (spec.isReach && !this.mayReach(key, value, contact))
      return [{ key, label, value: null, words: withheld }];
    return [{ key, label, value, words: fieldWords(spec, value, this.input.lookups) }];
  }

  /** To somebody who knows where the child lives, an address that is the child's own tells nothing new. */
  private mayReach(key: string, value: string | number, contact: string | null): boolean {
    const { reachable, knowsHome } = this.input;
    return (contact !== null && reachable.has(contact)) || (knowsHome && this.own?.[key] === value);
  }

  private answer(spec: TableSpec, row: KeptRow, parent: KeptRow | undefined): RecordField[] {
    const key = textOrNull(row['field']) ?? '';
    const kept = textOrNull(row['value']) ?? '';
    const known = spec.answers?.(key, parent) ?? null;
    const words = known === null ? kept : fieldWords({ answer: known }, kept, this.input.lookups);
    return kept === '' ? [] : [{ key, label: known?.label ?? 'An earlier question', value: kept, words }];
  }

  private joinedRow({ joined }: TableSpec, row: KeptRow): KeptRow | undefined {
    const id = joined && textOrNull(row[joined.column]);
    return id ? this.input.lookups.get(joined.table)?.get(id) : undefined;
  }

  private below(table: string, row: KeptRow): RecordGroup[] {
    return printedTables.flatMap((spec) => {
      if (spec.under?.table !== table) return [];
      const key = textOrNull(row[spec.under.parentColumn ?? 'id']) ?? '';
      return this.group(spec, this.childrenOf(spec).get(key) ?? [], row);
    });
  }

  private readonly children = new Map<string, ReadonlyMap<string, readonly KeptRow[]>>();

  private childrenOf({ table, under }: TableSpec): ReadonlyMap<string, readonly KeptRow[]> {
    const known = this.children.get(table);
    if (known) return known;
    const byParent = groupBy(this.input.rows.get(table) ?? [], (row) =>
      String(valueOf(row[under?.column ?? 'id'])),
    );
    this.children.set(table, byParent);
    return byParent;
  }
}

function valueOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

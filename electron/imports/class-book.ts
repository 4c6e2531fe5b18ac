import { fold } from '../../domain/common/text';
import type { Database } from '../database/database';
import type { WritePlan } from './write-plan';

/** Finds the classes of a school by name, and plans those that are missing. */
export class ClassBook {
  private readonly byName: Map<string, string>;
  private last: number;

  constructor(
    private readonly database: Database,
    private readonly plan: WritePlan,
    private readonly schoolId: string,
    classes: readonly { readonly id: string; readonly name: string; readonly position: number }[],
  ) {
    this.byName = new Map(classes.map((item) => [fold(item.name), item.id]));
    this.last = Math.max(-1, ...classes.map((item) => item.position));
  }

  idOf(name: string): string {
    const known = this.byName.get(fold(name));
    if (known !== undefined) return known;
    const record = this.database.newRecord();
    this.last += 1;
    this.plan.insert('classes', { ...record, schoolId: this.schoolId, name, position: this.last });
    this.byName.set(fold(name), record.id);
    return record.id;
  }
}

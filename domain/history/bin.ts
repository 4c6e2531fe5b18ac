import type { IsoInstant } from '../common/calendar-date';
import { countOf, fold } from '../common/text';
import { recordKinds, type RecordTable } from './records/kinds';

/** The bin by what lies in it, in the order in which it is offered. */
export const binGroups = {
  pupil: { name: 'Pupils', tables: ['pupils'] },
  plan: {
    name: 'EHC plans',
    tables: ['ehc_plans', 'ehc_sections', 'ehc_needs', 'ehc_outcomes', 'ehc_provisions', 'ehc_advice'],
  },
  review: {
    name: 'Reviews',
    tables: [
      'reviews',
      'review_invitees',
      'review_attainments',
      'review_agenda_items',
      'review_actions',
      'review_differences',
      'review_amendments',
      'sent_papers',
    ],
  },
  support: {
    name: 'Support plans, targets and progress',
    tables: ['support_plans', 'plan_outcomes', 'outcome_progress', 'support_observations', 'pupil_profiles'],
  },
  document: { name: 'Documents', tables: ['documents'] },
  note: {
    name: 'Notes, needs, groups and contacts',
    tables: [
      'pupil_notes',
      'monitorings',
      'parent_meetings',
      'sen_statuses',
      'sen_needs',
      'pupil_flags',
      'pupil_contacts',
      'contacts',
    ],
  },
  rights: {
    name: 'Requests for the record, files handed over',
    tables: ['access_requests', 'access_areas', 'transfers'],
  },
  provision: {
    name: 'Provision and costs',
    tables: [
      'provisions',
      'provision_pupils',
      'provision_staff',
      'provision_costs',
      'provision_types',
      'provision_scenarios',
      'incomes',
      'staff_grades',
      'grade_rates',
    ],
  },
  school: {
    name: 'School, staff and timetable',
    tables: [
      'schools',
      'staff',
      'classes',
      'terms',
      'school_closures',
      'school_periods',
      'staff_absences',
      'timetable_slots',
      'letter_templates',
      'bank_items',
      'teacher_sheets',
      'saved_views',
    ],
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly tables: readonly RecordTable[] }>
>;

export type BinGroup = keyof typeof binGroups;
export const binGroupIds = Object.keys(binGroups) as [BinGroup, ...BinGroup[]];

/** The tables of a group; of all groups without one. */
export function binTables(group: BinGroup | null): readonly RecordTable[] {
  return group === null ? binGroupIds.flatMap((id) => binGroups[id].tables) : binGroups[group].tables;
}

/** Something that was deleted, with what is known of its deletion. */
export interface BinItem {
  readonly table: RecordTable;
  readonly id: string;
  /** 'Target: Reads twenty words'. */
  readonly title: string;
  /** The pupil to whom it belongs; null for what belongs to none, and for pupils. */
  readonly whose: string | null;
  readonly deletedAt: IsoInstant;
  /** Who deleted it; null where the history does not go back so far. */
  readonly by: string | null;
  /** What hangs on it and comes back with it: '3 targets', '12 documents'. */
  readonly hangs: readonly string[];
  /** What lies in the bin itself and must come back for it to be seen: 'EHC plan: version 2'. */
  readonly needs: readonly string[];
}

/** True for an item in which every word is found: in its name, its kind, or the name of its pupil. */
export function matchesBin({ title, whose }: Pick<BinItem, 'title' | 'whose'>, words: string): boolean {
  const where = fold(`${title} ${whose ?? ''}`);
  return fold(words)
    .split(/\s+/)
    .every((word) => where.includes(word));
}

/** '3 targets', '1 EHC plan'. */
export function hangsWords(table: RecordTable, count: number): string {
  const { one, many } = recordKinds[table];
  return countOf(count, one, many);
}

import type { ChangeAction } from '../../domain/imports/diff-model';
import { movedUpSince } from '../../domain/pupils/new-school-year';
import { changeNeeds, type NeedEntry } from '../../domain/pupils/rules';
import type { FlagValue } from '../../domain/imports/candidate';
import type { FlagType, SenNeedCode } from '../../domain/pupils/codes';
import { type HerePupil, holdsOn, type NeedRow, type StatusRow } from './here-repository';
import { type ImportedValues, recordValues } from './imported-values';
import { dayBefore, planContact, type PlanContext, planFlag, planNeed, planStatus } from './plan-pupil';
import type { PreparedChange } from './prepared';
import { leavesInFile, senChange, type SettledChange } from './settle';
import type { RowValues } from './many-rows';

/** Plans the changes of one pupil that were taken. True when there was one. */
export function planChanges(
  context: PlanContext,
  { pupil, candidate, changes }: PreparedChange,
  isTaken: (change: SettledChange) => boolean,
): boolean {
  const taken = changes.filter((change) => isTaken(change));
  const imported = importedAfter(pupil, candidate.record, changes, taken);
  const update: Record<string, RowValues[string]> = {};
  for (const change of taken) {
    Object.assign(update, planAction(context, pupil, change.action, imported, change.key));
  }
  if (update['archivedAt'] === null) Object.assign(update, yearOfReturn(context, pupil, candidate, imported));
  const className = candidate.record?.fields.className;
  if (update['schoolId'] !== undefined && typeof className === 'string') {
    update['classId'] = context.classes.idOf(className);
  }
  const { importDate, plan, database } = context;
  const leaves = leavesInFile(candidate, importDate) && update['leavingDate'] !== undefined;
  if (leaves && pupil.active) update['archivedAt'] = database.clock.now();
  if (!sameValues(imported, pupil.imported)) update['importedValues'] = JSON.stringify(imported);
  if (Object.keys(update).length > 0) plan.update('pupils', pupil.id, update);
  return taken.length > 0;
}

/** What the imports have given once this one is done: the taken values, and those in which the file agrees with what is here. */
function importedAfter(
  pupil: HerePupil,
  record: PreparedChange['candidate']['record'],
  changes: readonly SettledChange[],
  taken: readonly SettledChange[],
): Record<string, ImportedValues[string]> {
  const imported = { ...pupil.imported };
  if (record === null) return imported;
  const given = recordValues(record);
  const here = recordValues(pupil);
  const differing = new Set(changes.map((change) => change.key));
  const takenKeys = new Set(taken.map((change) => change.key));
  for (const [key, value] of Object.entries(given)) {
    if (takenKeys.has(key)) imported[key] = value;
    else if (!differing.has(key) && key !== 'sen-status-date') imported[key] = here[key] ?? value;
  }
  // A status brings its own first day, and an agreed status the day that is here.
  if (
    given['sen-status'] !== undefined &&
    !differing.has('sen-status') &&
    !differing.has('sen-status-date')
  ) {
    const startsOn = here['sen-status-date'];
    if (startsOn !== undefined) imported['sen-status-date'] = startsOn;
  }
  return imported;
}

function sameValues(one: ImportedValues, other: ImportedValues): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** Plans one change; gives what changes in the pupil's own row. */
function planAction(
  context: PlanContext,
  pupil: HerePupil,
  action: SettledChange['action'],
  imported: Record<string, ImportedValues[string]>,
  key: string,
): Record<string, RowValues[string]> {
  switch (action.kind) {
    case 'field':
      imported[key] = action.value;
      if (action.field === 'className') return { classId: context.classes.idOf(String(action.value)) };
      return { [action.field]: action.value };
    case 'moved':
      return { schoolId: context.schoolId, classId: null, ...backOnRoll(pupil) };
    case 'returned':
      return backOnRoll(pupil);
    case 'flag':
      planFlagChange(context, pupil, action.type, action);
      return {};
    case 'sen-status':
    case 'sen-status-date':
      planStatuses(context, pupil, action);
      if (action.kind === 'sen-status') imported['sen-status'] = action.code;
      imported['sen-status-date'] = action.startsOn;
      return {};
    case 'sen-needs':
      planNeedChange(context, pupil, action.needs, action.startsOn);
      imported['sen-needs'] = action.needs.join(',');
      if (action.needs.length === 0) delete imported['sen-needs'];
      return {};
    case 'contact-added':
      Object.assign(
        imported,
        planContact(context, pupil.id, action.contact, pupil.contacts.length, pupil.fields.address),
      );
      return {};
    case 'contact-field':
      planContactField(context, pupil, action);
      imported[key] = action.value;
      return {};
  }
}

function backOnRoll(pupil: HerePupil): Record<string, RowValues[string]> {
  return pupil.active ? {} : { archivedAt: null, leavingDate: null };
}

/** Leavers do not move up while they are away; a file that gives the year group says it better. */
function yearOfReturn(
  { database }: PlanContext,
  { fields, archivedOn }: HerePupil,
  { record }: PreparedChange['candidate'],
  imported: Record<string, ImportedValues[string]>,
): Record<string, RowValues[string]> {
  const { ncy } = fields;
  if (typeof ncy !== 'number' || archivedOn === null || typeof record?.fields.ncy === 'number') return {};
  const now = movedUpSince(ncy, archivedOn, database.clock.today());
  if (imported['ncy'] === ncy) imported['ncy'] = now;
  return { ncy: now };
}

function planFlagChange(context: PlanContext, pupil: HerePupil, type: FlagType, next: FlagValue): void {
  const { plan, importDate, database } = context;
  const standing = pupil.flagRows.filter((row) => row.type === type && holdsOn(row, importDate));
  if (!next.on) {
    for (const row of standing) {
      const began = row.startsOn === null || row.startsOn < importDate;
      // A group that was entered for today only was a mistake, not a day in the group.
      const values = began ? { endsOn: dayBefore(importDate) } : { deletedAt: database.clock.now() };
      plan.update('pupilFlags', row.id, values);
    }
    return;
  }
  const row = standing[0];
  if (row === undefined) planFlag(context, pupil.id, type, next, importDate);
  else plan.update('pupilFlags', row.id, { code: next.code });
}

function planStatuses(
  context: PlanContext,
  pupil: HerePupil,
  action: Extract<ChangeAction, { kind: 'sen-status' | 'sen-status-date' }>,
): void {
  const changed = senChange(pupil.statuses, action);
  // What cannot be done is blocked in the preview and never gets here.
  if (changed?.ok !== true) throw new Error('A status change that is not possible was taken');
  const before = new Map(pupil.statuses.map((row) => [row.id, row]));
  for (const row of changed.value) {
    if (row.id === null)
      planStatus(context, pupil.id, { ...row, reason: 'Imported from the school’s system.' });
    else if (before.get(row.id) !== row) planStatusUpdate(context, row.id, row);
  }
}

function planStatusUpdate({ plan }: PlanContext, id: string, row: StatusRow): void {
  plan.update('senStatuses', id, { startsOn: row.startsOn, endsOn: row.endsOn });
}

function planNeedChange(
  context: PlanContext,
  pupil: HerePupil,
  wanted: readonly SenNeedCode[],
  from: string,
): void {
  const changed = changeNeeds(pupil.needRows, wanted, from);
  if (!changed.ok) throw new Error('A file gave one need twice');
  const kept = new Map(
    changed.value.flatMap((entry: NeedEntry & { readonly id?: string }) =>
      entry.id === undefined ? [] : [[entry.id, entry] as const],
    ),
  );
  for (const row of pupil.needRows) planNeedRow(context, row, kept);
  for (const entry of changed.value as readonly NeedRow[]) {
    const { type, rank, startsOn } = entry;
    if (entry.id === undefined) planNeed(context, pupil.id, { type, rank, startsOn });
  }
}

function planNeedRow(
  { plan, database }: PlanContext,
  row: NeedRow,
  kept: ReadonlyMap<string, NeedEntry>,
): void {
  if (row.id === undefined) return;
  const after = kept.get(row.id);
  if (after === undefined) plan.update('senNeeds', row.id, { deletedAt: database.clock.now() });
  else if (after.endsOn !== row.endsOn) plan.update('senNeeds', row.id, { endsOn: after.endsOn });
}

function planContactField(
  { plan }: PlanContext,
  pupil: HerePupil,
  { contactId: tieId, part, value }: Extract<ChangeAction, { kind: 'contact-field' }>,
): void {
  if (part === 'parentalResponsibility') {
    plan.update('pupilContacts', tieId, { parentalResponsibility: value === true ? 1 : 0 });
  } else if (part === 'relationship') plan.update('pupilContacts', tieId, { relationship: String(value) });
  else {
    const person = pupil.contactIds.get(tieId);
    if (person !== undefined) plan.update('contacts', person, { [part]: String(value) });
  }
}

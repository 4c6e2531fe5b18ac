import { addMonths, type IsoDate } from '../../domain/common/calendar-date';
import type { GroupChoice } from '../../domain/progress/group';
import type { PupilNames } from '../../domain/pupils/names';
import type { PlanOutcome, ProgressEntry, SupportPlan } from '../../domain/support-plans/model';
import type { Reader } from '../database/database';
import { outcomeById, planById } from '../support-plans/repository';

const entryColumns = [
  ...(['id', 'outcomeId', 'observedOn', 'value', 'rating', 'note', 'seenBy', 'documentId'] as const),
];

/** An entry that is not in the bin, of a target that is not in it. */
export async function entryById(
  reader: Reader,
  id: string,
): Promise<(ProgressEntry & TargetOfPupil) | undefined> {
  const entry: ProgressEntry | undefined = await reader('outcomeProgress')
    .select(...entryColumns)
    .where({ id })
    .whereNull('deletedAt')
    .first();
  const target = entry && (await targetOf(reader, entry.outcomeId));
  return entry && target && { ...entry, ...target };
}

/** The entry that the grid shows of a day: the last one made. */
export async function entryOn(
  reader: Reader,
  outcomeId: string,
  observedOn: IsoDate,
): Promise<ProgressEntry | undefined> {
  const entry: ProgressEntry | undefined = await reader('outcomeProgress')
    .select(...entryColumns)
    .where({ outcomeId, observedOn })
    .whereNull('deletedAt')
    .orderBy([
      { column: 'createdAt', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first();
  return entry;
}

export interface TargetOfPupil {
  readonly outcome: PlanOutcome;
  readonly pupilId: string;
}

/** A target with the pupil whose plan it is in. */
export async function targetOf(reader: Reader, outcomeId: string): Promise<TargetOfPupil | undefined> {
  const outcome = await outcomeById(reader, outcomeId);
  const plan = outcome && (await planById(reader, outcome.planId));
  return outcome && plan && { outcome, pupilId: plan.pupilId };
}

/** Whether a document is one of a pupil's own. */
export async function isDocumentOf(reader: Reader, pupilId: string, id: string): Promise<boolean> {
  const row: { id: string } | undefined = await reader('documents')
    .select('id')
    .where({ id, pupilId })
    .whereNull('deletedAt')
    .first();
  return row !== undefined;
}

const onRoll = (reader: Reader) => reader('pupils').whereNull('deletedAt').whereNull('archivedAt');
const running = (reader: Reader, day: IsoDate) =>
  reader('supportPlans')
    .select('pupilId')
    .whereNull('deletedAt')
    .where('startsOn', '<=', day)
    .where((query) => void query.whereNull('reviewedOn').orWhere('reviewedOn', '>=', day));

interface NamedGroup {
  readonly id: string;
  readonly name: string;
  readonly schoolName: string;
}

/** Classes and runs with a child whose plan runs on a day; runs that began within the year before it. */
export async function groupChoices(reader: Reader, day: IsoDate): Promise<GroupChoice[]> {
  const withPlan = () => onRoll(reader).whereIn('id', running(reader, day));
  const named = (table: string) =>
    reader(`${table} as g`)
      .join('schools as s', 's.id', 'g.schoolId')
      .select('g.id', 'g.name', 's.name as schoolName')
      .whereNull('g.deletedAt');
  const classes: NamedGroup[] = await named('classes')
    .whereIn('g.id', withPlan().select('classId'))
    .orderBy(['g.position', 'g.name']);
  const runs: NamedGroup[] = await named('provisions')
    .whereIn(
      'g.id',
      reader('provisionPupils')
        .select('provisionId')
        .whereNull('deletedAt')
        .whereIn('pupilId', withPlan().select('id')),
    )
    .whereBetween('g.startsOn', [addMonths(day, -12), day])
    .orderBy(['g.name', 'g.startsOn', 'g.id']);
  const schools = new Set([...classes, ...runs].map(({ schoolName }) => schoolName));
  const choice =
    (kind: GroupChoice['kind']) =>
    ({ id, name, schoolName }: NamedGroup): GroupChoice => {
      const label = kind === 'class' ? `Class ${name}` : name;
      return { kind, id, label: schools.size > 1 ? `${label}, ${schoolName}` : label };
    };
  return [...classes.map(choice('class')), ...runs.map(choice('run'))];
}

/** The children of a group who are on roll and, in a run, in it on the day. */
export async function pupilsOfGroup(
  reader: Reader,
  { kind, id }: GroupChoice,
  day: IsoDate,
): Promise<(PupilNames & { id: string })[]> {
  const query = onRoll(reader)
    .select('id', 'legalForename', 'legalSurname', 'knownAs', 'preferredSurname')
    .orderBy(['legalSurname', 'legalForename', 'id']);
  if (kind === 'class') void query.where({ classId: id });
  else void query.whereIn('id', inRun(reader, id, day));
  const rows: (PupilNames & { id: string })[] = await query;
  return rows;
}

function inRun(reader: Reader, provisionId: string, day: IsoDate) {
  return reader('provisionPupils')
    .select('pupilId')
    .where({ provisionId })
    .whereNull('deletedAt')
    .where((query) => void query.whereNull('joinsOn').orWhere('joinsOn', '<=', day))
    .where((query) => void query.whereNull('leavesOn').orWhere('leavesOn', '>=', day));
}

export type PlanOfGroup = Pick<
  SupportPlan,
  'id' | 'pupilId' | 'cycle' | 'startsOn' | 'reviewDueOn' | 'reviewedOn'
>;

export async function plansOf(reader: Reader, pupilIds: readonly string[]): Promise<PlanOfGroup[]> {
  const rows: PlanOfGroup[] = await reader('supportPlans')
    .select('id', 'pupilId', 'cycle', 'startsOn', 'reviewDueOn', 'reviewedOn')
    .whereIn('pupilId', [...pupilIds])
    .whereNull('deletedAt');
  return rows;
}

/** The targets that a run serves. */
export async function targetsOfRun(reader: Reader, provisionId: string): Promise<ReadonlySet<string>> {
  const rows: { outcomeId: string }[] = await reader('provisionOutcomes')
    .select('outcomeId')
    .where({ provisionId });
  return new Set(rows.map(({ outcomeId }) => outcomeId));
}

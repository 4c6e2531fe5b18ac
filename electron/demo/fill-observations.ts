import type { TimetableWeek } from '../../domain/timetable/week';
import { demoObservations } from './data/observations';
import type { DemoServices } from './demo-services';
import { personIn } from './fill-timetable';
import { found, must } from './must';

/** What was seen of people's support, tied to the run and the target that it was about. */
export async function fillObservations(
  { timetable }: Pick<DemoServices, 'timetable'>,
  week: TimetableWeek,
  runs: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { who, observedOn, run, target, seen, ...fields } of demoObservations) {
    const staffId = personIn(week, who);
    const { id } = must(await timetable.addObservation({ staffId, observedOn, seen }));
    const { targets } = must(await timetable.observations({ staffId }));
    const about = targets.find(({ text }) => target !== undefined && text.includes(target));
    const tied = {
      provisionId: run === undefined ? null : found(runs.get(run), `run ${run}`),
      outcomeId: target === undefined ? null : found(about, `target ${target}`).id,
    };
    for (const [field, value] of Object.entries({ ...tied, ...fields }))
      must(await timetable.setObservationField({ id, field, value }));
  }
}

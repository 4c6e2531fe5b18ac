import { addDays } from '../../../domain/common/calendar-date';
import { today, type PastTerm } from './calendar';
import { type MadePupil, wasThere } from './pupil-rows';
import type { Random } from './random';
import { type Batch, inBatches, kept, stamped, type Row } from './rows';
import { paragraph, sentence } from './words';

const targetsInCycle = 3;
const areas = ['CI', 'CL', 'SEMH', 'SP'] as const;
const fields = ['strengths', 'barriersCL', 'pupilView', 'parentView', 'universal'];

/** A target, and the days on which it was worked at. */
export interface MadeTarget {
  readonly id: string;
  readonly pupil: MadePupil;
  readonly term: PastTerm;
}

/** A cycle of support each term for every pupil with SEN, with targets, meetings with parents and a profile. */
export function makeSupport(
  pupils: readonly MadePupil[],
  terms: readonly PastTerm[],
  random: Random,
): { readonly targets: readonly MadeTarget[]; readonly batches: readonly Batch[] } {
  const tables = [
    ...['support_plans', 'support_plan_answers', 'plan_outcomes', 'parent_meetings'],
    ...['pupil_profiles', 'pupil_profile_answers'],
  ];
  const rows = new Map<string, Row[]>(tables.map((table) => [table, []]));
  const put = (table: string, row: Row): string => {
    const id = random.id();
    rows.get(table)?.push({ id, ...row });
    return id;
  };
  const targets = pupils
    .filter(({ status }) => status !== 'N')
    .flatMap((pupil) => {
      const profile = put('pupil_profiles', {
        ...{
          pupil_id: pupil.id,
          made_on: pupil.startedOn,
          made_with: 'Teaching assistant',
          ...kept(pupil.startedOn),
        },
      });
      for (const field of ['likedFor', 'strengths', 'helps', 'hard'])
        put('pupil_profile_answers', {
          profile_id: profile,
          field,
          value: sentence(random),
          ...stamped(pupil.startedOn),
        });
      return terms
        .filter((term) => wasThere(pupil, term))
        .flatMap((term, index) => makeCycle(pupil, term, index + 1, random, put));
    });
  return { targets, batches: tables.flatMap((table) => [...inBatches(table, rows.get(table) ?? [])]) };
}

function makeCycle(
  pupil: MadePupil,
  term: PastTerm,
  cycle: number,
  random: Random,
  put: (table: string, row: Row) => string,
): readonly MadeTarget[] {
  const { name, startsOn, endsOn } = term;
  const planId = put('support_plans', {
    ...{ pupil_id: pupil.id, layout: 'full', cycle, term_name: name, starts_on: startsOn },
    ...{ review_due_on: endsOn, reviewed_on: endsOn < today ? endsOn : null, ...kept(startsOn) },
  });
  for (const field of fields)
    put('support_plan_answers', {
      plan_id: planId,
      field,
      value: paragraph(random, 2),
      ...stamped(startsOn),
    });
  put('parent_meetings', {
    ...{
      pupil_id: pupil.id,
      plan_id: planId,
      held_on: addDays(startsOn, 30),
      how: 'in-school',
      attended: 'Mother',
    },
    ...{
      parent_words: sentence(random),
      notes: paragraph(random, 2),
      agreed: sentence(random),
      ...kept(startsOn),
    },
  });
  return Array.from({ length: targetsInCycle }, (_, position): MadeTarget => {
    const id = put('plan_outcomes', {
      ...{
        plan_id: planId,
        area: areas[position] ?? 'CI',
        text: sentence(random),
        measure: 'Words read',
        unit: 'words',
      },
      ...{
        baseline_value: 10,
        baseline_on: startsOn,
        target_value: 40,
        by_date: endsOn,
        position,
        ...kept(startsOn),
      },
    });
    return { id, pupil, term };
  });
}

/** So many entries of progress, spread evenly over all targets, each on a day of its term. */
export function* progressRows(
  targets: readonly MadeTarget[],
  entries: number,
  random: Random,
): Generator<Row> {
  for (let index = 0; index < entries; index += 1) {
    const target = targets[Math.floor((index * targets.length) / entries)];
    if (target === undefined) return;
    const observedOn = addDays(target.term.startsOn, random.whole(3, 78));
    yield {
      ...{ id: random.id(), outcome_id: target.id, observed_on: observedOn, value: random.whole(8, 45) },
      ...{
        rating: random.whole(0, 4),
        note: sentence(random),
        seen_by: 'Teaching assistant',
        ...kept(observedOn),
      },
    };
  }
}

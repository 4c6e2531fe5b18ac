import { termsOf } from './calendar';
import { type DocumentPlan, documentPlans } from './document-plans';
import { withHistory } from './history-rows';
import { makePlans } from './plan-rows';
import { makeRuns, type MadeRun, sessionRows } from './provision-rows';
import { makePupils } from './pupil-rows';
import { type Random, randomFrom } from './random';
import { type Batch, inBatches, stamped, type Row } from './rows';
import { makeSchools } from './school-rows';
import type { VaultSize } from './sizes';
import { makeSupport, progressRows } from './support-rows';

/** Everything that a vault of this size and seed holds; nothing of it depends on anything else. Take the batches in their order, then the documents. */
export interface VaultPlan {
  readonly batches: Iterable<Batch>;
  readonly documents: Iterable<DocumentPlan>;
}

/** A plan to be carried out once: it is made while it is taken. */
export function planVault(size: VaultSize, seed: number): VaultPlan {
  const random = randomFrom(seed);
  const terms = termsOf(size.years);
  const schools = makeSchools(size, random);
  const pupils = makePupils(size, schools.schools, random);
  const plans = makePlans(pupils.pupils, random);
  const support = makeSupport(pupils.pupils, terms, random);
  const around = { schools: schools.schools, pupils: pupils.pupils, terms };
  const runs = makeRuns(size, around, random);
  const links = runs.runs.slice(-plans.plans.length).map((run, index): Row => ({
    ...{ id: random.id(), provision_id: run.id },
    ehc_provision_id: plans.plans[index]?.provisionIds[0] ?? null,
  }));
  function* batches(): Generator<Batch> {
    yield* schools.batches;
    yield* pupils.batches;
    yield* plans.batches;
    yield* support.batches;
    yield* runs.batches;
    yield* inBatches('provision_ehc_items', links);
    yield* inBatches('outcome_progress', progressRows(support.targets, size.entries, random));
    yield* withMarks(
      inBatches('provision_sessions', sessionRows(runs.runs, size.sessions, random)),
      runs.runs,
      random,
    );
  }
  return {
    batches: withHistory(batches(), random),
    documents: documentPlans(pupils.pupils, size.documents, random),
  };
}

/** In one session of ten a child was not there for all of it. */
function* withMarks(sessions: Iterable<Batch>, runs: readonly MadeRun[], random: Random): Generator<Batch> {
  const groups = new Map(runs.map(({ id, pupilIds }) => [id, pupilIds]));
  for (const batch of sessions) {
    yield batch;
    const marks = batch.rows.flatMap((session, index): Row[] => {
      const group = groups.get(String(session['provision_id'])) ?? [];
      if (index % 10 !== 0 || group.length === 0 || session['state'] !== 'held') return [];
      const mark = { mark: 'absent', minutes: null, ...stamped(String(session['held_on'])) };
      return [{ id: random.id(), session_id: session['id'] ?? null, pupil_id: random.pick(group), ...mark }];
    });
    if (marks.length > 0) yield { table: 'session_marks', rows: marks };
  }
}

import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { supportPlansApi } from '../../domain/support-plans/api';
import type { Database } from '../database/database';
import { planList } from './list';
import { addOutcome, linkProvision, moveOutcome, removeOutcome, setOutcomeField } from './outcomes';
import { planPage, pupilSupport } from './pages';
import { removePlan, setAnswer, setField } from './plan-fields';
import type { PlanPress } from './ports';
import { printPlan } from './print-plan';
import { startNext, startPlan } from './start-plan';

/** SEN support plans in cycles of assess, plan, do, review (Code of Practice 6.44). */
export function supportPlansService(database: Database, press: PlanPress): Service<typeof supportPlansApi> {
  return {
    list: async () => ok(await planList(database)),
    forPupil: ({ pupilId }) => pupilSupport(database, pupilId),
    page: ({ id }) => planPage(database, id),
    start: (input) => startPlan(database, input),
    startNext: (input) => startNext(database, input),
    setField: (input) => setField(database, input),
    setAnswer: (input) => setAnswer(database, input),
    addOutcome: (input) => addOutcome(database, input),
    setOutcomeField: (input) => setOutcomeField(database, input),
    moveOutcome: ({ outcomeId, by }) => moveOutcome(database, outcomeId, by),
    removeOutcome: ({ outcomeId }) => removeOutcome(database, outcomeId),
    linkProvision: (input) => linkProvision(database, input),
    remove: ({ id }) => removePlan(database, id),
    print: (input) => printPlan(database, press, input),
  };
}

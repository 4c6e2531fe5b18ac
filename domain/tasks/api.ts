import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { nothing } from '../common/ids';
import type { DueLists } from './due-model';

/** Pupils with the status E whose plan has not been entered yet. */
export interface PlanToEnter {
  readonly pupilId: string;
  readonly name: string;
}

/** Everything that Home shows. */
export interface HomeLists extends DueLists {
  readonly today: IsoDate;
  readonly pupilCount: number;
  readonly planCount: number;
  readonly plansToEnter: readonly PlanToEnter[];
}

export const tasksApi = {
  due: call(nothing).returns<HomeLists>(),
};

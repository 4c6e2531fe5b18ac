import type { SupportPlanPaper } from '../../domain/papers/support-plan-paper';

/** The printing room, as far as plans need it. False when the user cancelled. */
export interface PlanPress {
  printOnPaper(model: SupportPlanPaper): Promise<boolean>;
}

import type { SupportPlanPaper } from '../../domain/papers/support-plan-paper';

/** The printing room, as far as plans need it. */
export interface PlanPress {
  /** As a PDF, with `footer` and its number at the foot of every page. */
  print(
    model: SupportPlanPaper,
    options: { readonly title: string; readonly footer: string },
  ): Promise<Uint8Array>;
  /** Shows the system's print dialog. False when the user cancelled. */
  printPdfOnPaper(pdf: Uint8Array): Promise<boolean>;
}

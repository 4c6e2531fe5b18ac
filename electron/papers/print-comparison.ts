import { fail, ok, type Result } from '../../domain/common/result';
import { comparisonPaper } from '../../domain/papers/comparison-paper';
import type { NameKind } from '../../domain/tasks/names';
import { planPage } from '../ehc-plans/plan-page';
import type { PaperPorts } from './ports';

interface ComparisonRequest {
  readonly planId: string;
  readonly withId: string;
  readonly isWhole: boolean;
  readonly names: NameKind;
}

const notTogether = fail('invalid', 'These are plans of different pupils. Nothing was printed.');

/** Prints what changed between two versions of a pupil's plan. */
export async function printComparison(
  { database, press }: Pick<PaperPorts, 'database' | 'press'>,
  { planId, withId, isWhole, names }: ComparisonRequest,
): Promise<Result<{ readonly printed: boolean }>> {
  const one = await planPage(database.read, planId);
  if (!one.ok) return one;
  const other = await planPage(database.read, withId);
  if (!other.ok) return other;
  if (one.value.pupil.id !== other.value.pupil.id) return notTogether;
  const today = database.clock.today();
  const model = comparisonPaper({ one: one.value, other: other.value, isWhole, names, today });
  const pdf = await press.print(model, { title: 'What changed in the EHC plan', footer: model.footer });
  return ok({ printed: await press.printPdfOnPaper(pdf) });
}

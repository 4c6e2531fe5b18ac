import type { SupportPlanPage } from '../../domain/support-plans/api';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import { formatDate } from '../../domain/common/date-words';
import { progressInWords } from '../../domain/support-plans/words';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { CheckboxGroup } from '../ui/checkbox-group';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';
import { notify } from '../ui/toasts';
import styles from './support-plans.module.css';

interface TargetProvisionsProps {
  readonly page: SupportPlanPage;
  readonly target: PlanTarget;
}

/** The provision that serves a target, linked with a tick, and what was seen so far. */
export function TargetProvisions({ page, target }: TargetProvisionsProps) {
  const { outcome, provisions, progress } = target;
  const link = useChange('supportPlans', 'linkProvision');
  const choose = async (chosen: readonly string[]) => {
    const now = provisions.map(({ id }) => id);
    const changed = page.runs.filter(({ id }) => chosen.includes(id) !== now.includes(id));
    for (const { id } of changed) {
      const linked = chosen.includes(id);
      const result = await link({ outcomeId: outcome.id, provisionId: id, linked });
      if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    }
  };
  return (
    <>
      {page.runs.length > 0 && (
        <CheckboxGroup
          label="Provision that serves this target"
          options={page.runs.map(({ id, name, words }) => ({ id, label: name, detail: words }))}
          value={provisions.map(({ id }) => id)}
          onChange={(chosen) => void choose(chosen)}
        />
      )}
      {progress.length > 0 && (
        <Disclosure title={`What was seen (${progress.length})`}>
          <ul className={styles['plain']}>
            {[...progress].reverse().map((entry) => (
              <li key={entry.id}>
                {formatDate(entry.observedOn)}: {progressInWords(entry, outcome.unit)}
                {entry.documentId !== null && entry.documentTitle !== null && (
                  <>
                    {' '}
                    <TextLink to={paths.document(entry.documentId)}>{entry.documentTitle}</TextLink>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

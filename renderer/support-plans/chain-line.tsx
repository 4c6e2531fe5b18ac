import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { gapWords, latestEntry } from '../../domain/support-plans/chain';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import styles from './support-plans.module.css';

/** Where a target stands: section E outcome, this year's step, the target, provision, evidence; each one click away. */
export function ChainLine({ target }: { readonly target: PlanTarget }) {
  const { parent, provisions, progress } = target;
  const latest = latestEntry(progress);
  return (
    <nav aria-label="From outcome to evidence">
      <ol className={styles['chainLine']}>
        {parent !== null && (
          <li>
            <TextLink to={paths.plan(parent.ehcPlanId)}>Outcome {parent.ref}</TextLink>
          </li>
        )}
        {parent !== null && (
          <li>
            {parent.step === null ? (
              <Gap>{gapWords['no-step']}</Gap>
            ) : (
              <TextLink to={paths.plan(parent.ehcPlanId)}>This year’s step</TextLink>
            )}
          </li>
        )}
        <li aria-current="true">
          <strong>This target</strong>
        </li>
        {provisions.length === 0 ? (
          <li>
            <Gap>{gapWords['no-provision']}</Gap>
          </li>
        ) : (
          <li>
            {provisions.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <TextLink to={paths.provisionRun(id)}>{name}</TextLink>
              </span>
            ))}
          </li>
        )}
        <li>
          {latest === null ? (
            <Gap>{gapWords['no-evidence']}</Gap>
          ) : (
            `${countOf(progress.length, 'entry', 'entries')}, the latest ${formatDate(latest.observedOn)}`
          )}
        </li>
      </ol>
    </nav>
  );
}

function Gap({ children }: { readonly children: string }) {
  return <span className={styles['gap']}>{children}</span>;
}

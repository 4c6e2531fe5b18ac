import type { SupportPlanPage } from '../../domain/support-plans/api';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import { pupilSupportPath } from './plan-paths';
import styles from './support-plans.module.css';

/** The other cycles of the same child, and the way to the whole chain. */
export function CyclesPanel({ page }: { readonly page: SupportPlanPage }) {
  const { plan, pupil } = page.data;
  return (
    <aside className={styles['side']} aria-labelledby="cycles">
      <h2 id="cycles">Cycles</h2>
      <ol className={styles['plain']} reversed>
        {page.cycles.map((cycle) => (
          <li key={cycle.id}>
            {cycle.id === plan.id ? (
              <strong>{cycle.words}</strong>
            ) : (
              <TextLink to={paths.supportPlan(cycle.id)}>{cycle.words}</TextLink>
            )}
            <p className={styles['soft']}>{cycle.when}</p>
          </li>
        ))}
      </ol>
      <p>
        <TextLink to={pupilSupportPath(pupil.id)}>From outcome to evidence, as a picture</TextLink>
      </p>
    </aside>
  );
}

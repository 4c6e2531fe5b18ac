import { Link } from 'wouter';
import type { PlanToEnter } from '../../domain/tasks/api';
import { paths } from '../app/paths';
import { PrivateText } from '../ui/private-text';
import styles from './home.module.css';

/** Pupils whose status says that there is a plan, which this program does not have yet: no date can be watched without it. */
export function PlansToEnter({ pupils }: { readonly pupils: readonly PlanToEnter[] }) {
  if (pupils.length === 0) return null;
  return (
    <section className={styles['list']} aria-labelledby="plans-to-enter">
      <h2 id="plans-to-enter" className={styles['title']}>
        Plans to enter ({pupils.length})
      </h2>
      <p className={styles['why']}>
        Their status is EHC plan, but no plan is in the program, so their dates cannot be watched.
      </p>
      <ul className={styles['names']}>
        {pupils.map((pupil) => (
          <li key={pupil.pupilId}>
            <Link href={`${paths.pupil(pupil.pupilId)}?tab=plan`}>
              <PrivateText>{pupil.name}</PrivateText>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

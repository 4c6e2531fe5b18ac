import { formatDate } from '../../domain/common/date-words';
import { effects } from '../../domain/timetable/codes';
import type { TargetObservation } from '../../domain/timetable/observations';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import styles from './parts.module.css';
import screenStyles from './timetable.module.css';

/** How well the support for a target works, as it was seen in the classroom; nothing where nobody has written about it. */
export function TargetObservations({ outcomeId }: { readonly outcomeId: string }) {
  const { value: observations } = useRead('timetable', 'observationsOfTarget', { outcomeId });
  if (observations === undefined || observations.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby={`observed-${outcomeId}`}>
      <h3 id={`observed-${outcomeId}`}>Support as it was observed</h3>
      <ul className={styles['lines']}>
        {observations.map((one) => (
          <li key={one.id}>
            <p>
              <TextLink to={`${paths.timetable}?view=assistant&id=${one.staffId}&part=observations`}>
                {formatDate(one.observedOn)}, {one.staffName}
              </TextLink>
              {aboutWords(one)}
            </p>
            <p>{one.seen}</p>
            {one.strength !== null && <p className={screenStyles['soft']}>What works: {one.strength}</p>}
            {one.nextStep !== null && <p className={screenStyles['soft']}>Next step: {one.nextStep}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** ', Tidal Talk: works in part'. */
function aboutWords({ provisionName, effect }: TargetObservation): string {
  const how = effects.find(({ code }) => code === effect)?.name.toLowerCase();
  return `${provisionName === null ? '' : `, ${provisionName}`}${how === undefined ? '' : `: ${how}`}`;
}

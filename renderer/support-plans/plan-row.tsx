import { senStatusName } from '../../domain/pupils/codes';
import { countOf } from '../../domain/common/text';
import { planStates, type PlanStateCode, type SupportPlanRow } from '../../domain/support-plans/list-row';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { LinkButton } from '../ui/link-button';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import type { Tone } from '../ui/tone';
import { planTabPath, startPlanPath } from './plan-paths';
import styles from './support-plans.module.css';

const tones: Readonly<Record<PlanStateCode, Tone>> = {
  none: 'warning',
  overdue: 'danger',
  due: 'accent',
  running: 'neutral',
  reviewed: 'success',
};

/** A child's plan in sentences: who, where it stands, and one button to where the next thing is done. */
export function PlanRow({ row, showSchool }: { readonly row: SupportPlanRow; readonly showSchool: boolean }) {
  const { latest, state } = row;
  const privateName = usePrivateName();
  const around = [row.className === null ? null : `Class ${row.className}`, row.teacherName];
  const review = state === 'overdue' || state === 'due';
  const to =
    latest === null
      ? startPlanPath(row.pupilId)
      : planTabPath(latest.planId, review || state === 'reviewed' ? 'review' : 'plan');
  const label = latest === null ? 'Start' : review ? 'Review' : 'Open';
  return (
    <li className={styles['row']}>
      <div>
        <h2 className={styles['name']}>
          <TextLink to={paths.pupil(row.pupilId)}>
            <PrivateText>{row.name}</PrivateText>
          </TextLink>
        </h2>
        <p className={styles['soft']}>
          {[...around, showSchool ? row.schoolName : null].filter(Boolean).join(', ')}
        </p>
      </div>
      <div>
        <p>{row.words}</p>
        <p className={styles['soft']}>
          {senStatusName(row.status)}
          {latest !== null &&
            `. ${latest.targetCount === 0 ? 'No targets yet' : countOf(latest.targetCount, 'target')}`}
        </p>
      </div>
      <Badge tone={state === 'none' && row.status === 'E' ? 'neutral' : tones[state]}>
        {planStates.find(({ code }) => code === state)?.name ?? state}
      </Badge>
      <LinkButton to={to} ariaLabel={`${label} the plan of ${privateName(row.name)}`}>
        {label}
      </LinkButton>
    </li>
  );
}

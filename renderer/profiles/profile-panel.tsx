import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { Panel } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { Row } from '../ui/row';
import styles from './profiles.module.css';
import { ViewsForm } from './views-form';

/** On a pupil’s page: the one-page profile, and the form for the child’s views. */
export function ProfilePanel({ pupilId }: { readonly pupilId: string }) {
  const { value } = useRead('profiles', 'forPupil', { pupilId });
  if (!value) return null;
  const { pupil, today } = value;
  const [newest] = value.editions;
  const isOld = newest?.reviewOn != null && newest.reviewOn < today;
  return (
    <Panel
      title="One-page profile and views"
      actions={
        <LinkButton to={paths.profile(pupilId)}>
          {newest ? 'Open the profile' : 'Make the profile'}
        </LinkButton>
      }
    >
      <div className={styles['panel']}>
        {newest ? (
          <Row>
            <p>
              {`Made on ${formatDate(newest.madeOn)}${newest.madeWith ? ` with ${newest.madeWith}` : ''}.`}
              {newest.reviewOn &&
                ` To be looked at again by ${formatDateWithDistance(newest.reviewOn, today)}.`}
            </p>
            {isOld && <Badge tone="warning">Look at it again</Badge>}
          </Row>
        ) : (
          <p className={styles['soft']}>
            No profile yet. It is made with the child, on one side of A4: what matters, what helps, what to
            leave.
          </p>
        )}
        <ViewsForm pupilId={pupilId} ncy={pupil.ncy} />
      </div>
    </Panel>
  );
}

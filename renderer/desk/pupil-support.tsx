import { CostPanel } from '../costs/cost-panel';
import { MeetingsPanel } from '../meetings/meetings-panel';
import { ProfilePanel } from '../profiles/profile-panel';
import { ProvisionPanel } from '../provision/provision-panel';
import { SupportPanel } from '../support-plans/support-panel';
import { Panel } from '../ui/card';
import styles from './pupil-support.module.css';

/** The tab "Support" of a pupil's page: what the rooms of support each show of one child. */
export function PupilSupport({ pupilId }: { readonly pupilId: string }) {
  return (
    <div className={styles['rooms']}>
      <SupportPanel pupilId={pupilId} />
      <ProvisionPanel pupilId={pupilId} />
      <Panel title="Costs">
        <CostPanel pupilId={pupilId} />
      </Panel>
      <ProfilePanel pupilId={pupilId} />
      <MeetingsPanel pupilId={pupilId} />
    </div>
  );
}

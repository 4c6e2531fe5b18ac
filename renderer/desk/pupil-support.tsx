import { CostPanel } from '../costs/cost-panel';
import { ProvisionPanel } from '../provision/provision-panel';
import { Panel } from '../ui/card';

/** The tab "Support" of a pupil's page: what the rooms of support each show of one child. */
export function PupilSupport({ pupilId }: { readonly pupilId: string }) {
  return (
    <>
      <ProvisionPanel pupilId={pupilId} />
      <Panel title="Costs">
        <CostPanel pupilId={pupilId} />
      </Panel>
    </>
  );
}

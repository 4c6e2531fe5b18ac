import { ProvisionPanel } from '../provision/provision-panel';

/** The tab "Support" of a pupil's page: what the rooms of support each show of one child. */
export function PupilSupport({ pupilId }: { readonly pupilId: string }) {
  return (
    <>
      <ProvisionPanel pupilId={pupilId} />
    </>
  );
}

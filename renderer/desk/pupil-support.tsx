import { MeetingsPanel } from '../meetings/meetings-panel';
import { ProfilePanel } from '../profiles/profile-panel';

/** The tab "Support" of a pupil’s page, composed of panels of the rooms. */
export function PupilSupport({ pupilId }: { readonly pupilId: string }) {
  return (
    <>
      <ProfilePanel pupilId={pupilId} />
      <MeetingsPanel pupilId={pupilId} />
    </>
  );
}

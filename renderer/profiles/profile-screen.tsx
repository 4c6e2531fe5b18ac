import { ArrowLeft, FilePlus2, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import type { PupilProfiles } from '../../domain/profiles/api';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { WhoChanged } from '../history/who-changed';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { EarlierEditions } from './earlier-editions';
import { EditionFields } from './edition-fields';
import { PrintProfile } from './print-profile';
import styles from './profiles.module.css';

interface ProfileScreenProps {
  readonly pupilId: string;
  readonly pupilHeader: ReactNode;
}

/** The one-page profile of a pupil: the newest edition to fill in, the earlier ones to read. */
export function ProfileScreen({ pupilId, pupilHeader }: ProfileScreenProps) {
  const { value, problem } = useRead('profiles', 'forPupil', { pupilId });
  if (problem)
    return (
      <Callout tone="warning" heading="This profile cannot be shown">
        <p>{problem.message}</p>
      </Callout>
    );
  if (!value) return <Loading />;
  return (
    <>
      {pupilHeader}
      <div className={styles['screen']}>
        <Heading profiles={value} />
        <Editions key={value.editions[0]?.id ?? 'none'} profiles={value} />
      </div>
    </>
  );
}

function Heading({ profiles: { pupil, editions, today } }: { readonly profiles: PupilProfiles }) {
  const [newest] = editions;
  const start = useChange('profiles', 'start');
  const withUndo = useWithUndo();
  const begin = () => void withUndo(start({ pupilId: pupil.id }), 'A new profile was started');
  return (
    <PageHeading
      title="One-page profile"
      lead={
        newest
          ? `Made on ${formatDate(newest.madeOn)}${newest.reviewOn ? `, to be looked at again by ${formatDateWithDistance(newest.reviewOn, today)}` : ''}.`
          : 'Made with the child: what matters, what helps, what to leave.'
      }
      actions={
        <>
          <LinkButton to={`${paths.pupil(pupil.id)}?tab=support`} icon={ArrowLeft}>
            Back to the pupil
          </LinkButton>
          {newest && (
            <Button icon={FilePlus2} onPress={begin}>
              Start a new one from this
            </Button>
          )}
        </>
      }
    />
  );
}

function Editions({ profiles: { pupil, editions } }: { readonly profiles: PupilProfiles }) {
  const [newest, ...earlier] = editions;
  const start = useChange('profiles', 'start');
  const remove = useChange('profiles', 'remove');
  const withUndo = useWithUndo();
  if (newest === undefined)
    return (
      <>
        <EmptyState
          heading="No profile yet"
          actions={
            <Button kind="primary" onPress={() => void start({ pupilId: pupil.id })}>
              Start the profile
            </Button>
          }
        >
          Print a blank one to fill in with the child, or start here. What the record says about communication
          is filled in.
        </EmptyState>
        <PrintProfile pupilId={pupil.id} editionId={null} ncy={pupil.ncy} />
      </>
    );
  return (
    <>
      <PrintProfile pupilId={pupil.id} editionId={newest.id} ncy={pupil.ncy} />
      <EditionFields pupil={pupil} edition={newest} />
      <EarlierEditions pupilId={pupil.id} ncy={pupil.ncy} editions={earlier} />
      <div>
        <Button
          kind="quiet"
          icon={Trash2}
          onPress={() => void withUndo(remove({ id: newest.id }), 'The profile was removed')}
        >
          Remove this profile
        </Button>
      </div>
      <WhoChanged table="pupil_profiles" id={newest.id} of="this profile" />
    </>
  );
}

import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { Tabs } from '../ui/tabs';
import { ContactsTab } from './contacts-tab';
import { DetailsTab } from './details-tab';
import { Neighbours } from './neighbours';
import { PupilHeader } from './pupil-header';
import { PupilMenu } from './pupil-menu';
import styles from './pupil-page.module.css';
import { SenTab } from './sen-tab';
import { StoryTab } from './story-tab';

export interface PupilPageProps {
  readonly pupilId: string;
  /** From the documents feature. */
  readonly documentsPanel?: ReactNode;
  /** From the reviews feature. */
  readonly planPanel?: ReactNode;
  /** From the rooms of support. */
  readonly supportPanel?: ReactNode;
}

const firstTab = 'story';

/** One pupil: who she is, then what to know in 20 seconds with her story, and in parts everything that is kept about her. */
export function PupilPage({ pupilId, documentsPanel, planPanel, supportPanel }: PupilPageProps) {
  const { value: page, problem } = useRead('pupils', 'page', { id: pupilId });
  const [, navigate] = useLocation();
  const tab = new URLSearchParams(useSearch()).get('tab') ?? firstTab;
  if (problem) return <Gone message={problem.message} />;
  if (!page) return <Loading />;
  const tabs = tabsOf(page, documentsPanel, planPanel, supportPanel);
  return (
    <div className={styles['page']}>
      <PupilHeader
        pupilId={pupilId}
        isTitle
        actions={
          <>
            <Neighbours pupilId={pupilId} />
            <PupilMenu page={page} />
          </>
        }
      />
      <Tabs
        label="Parts of this pupil’s record"
        tabs={tabs}
        selected={tabs.some(({ id }) => id === tab) ? tab : firstTab}
        onSelect={(id) => navigate(`${paths.pupil(pupilId)}?tab=${id}`, { replace: true })}
      />
    </div>
  );
}

function tabsOf(
  page: PupilPageData,
  documentsPanel: ReactNode,
  planPanel: ReactNode,
  supportPanel: ReactNode,
) {
  return [
    { id: 'story', label: 'Story', content: <StoryTab page={page} /> },
    { id: 'details', label: 'Details', content: <DetailsTab page={page} /> },
    { id: 'contacts', label: 'Contacts', count: page.contacts.length, content: <ContactsTab page={page} /> },
    { id: 'sen', label: 'Needs and groups', content: <SenTab page={page} /> },
    ...(documentsPanel ? [{ id: 'documents', label: 'Documents', content: documentsPanel }] : []),
    ...(planPanel ? [{ id: 'plan', label: 'Plan and reviews', content: planPanel }] : []),
    ...(supportPanel ? [{ id: 'support', label: 'Support', content: supportPanel }] : []),
  ];
}

function Gone({ message }: { readonly message: string }) {
  return (
    <Callout tone="warning" heading="This pupil cannot be shown">
      <p>{message}</p>
      <LinkButton to={paths.pupils}>Back to the register</LinkButton>
    </Callout>
  );
}

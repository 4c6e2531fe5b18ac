import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatDate } from '../../domain/common/date-words';
import type { RequestPage } from '../../domain/subject-access/api';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Tabs } from '../ui/tabs';
import { standingWords } from './access-screen';
import { AnswerTab } from './answer-tab';
import { DocumentsTab } from './documents-tab';
import { NamesTab } from './names-tab';
import { RequestTab } from './request-tab';
import styles from './subject-access.module.css';

interface RequestScreenProps {
  readonly requestId: string;
  readonly headerOf: (pupilId: string) => ReactNode;
}

/** One request, from the day it came to the copy that went out. */
export function RequestScreen({ requestId, headerOf }: RequestScreenProps) {
  const { value: page, problem } = useRead('subjectAccess', 'page', { id: requestId });
  const [, navigate] = useLocation();
  const tab = new URLSearchParams(useSearch()).get('tab') ?? 'request';
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!page) return <Loading />;
  return (
    <div className={styles['screen']}>
      {headerOf(page.pupil.id)}
      <PageHeading
        title={`Request of ${formatDate(page.request.receivedOn)}`}
        lead={standingWords(page.request, page.today)}
        actions={
          <LinkButton to={paths.access(page.pupil.id)} kind="quiet">
            All requests
          </LinkButton>
        }
      />
      <Tabs
        label="Steps of the answer"
        tabs={tabsOf(page)}
        selected={tab}
        onSelect={(id) => navigate(`${paths.accessRequest(requestId)}?tab=${id}`, { replace: true })}
      />
    </div>
  );
}

function tabsOf(page: RequestPage) {
  const included = page.documents.filter((document) => document.included).length;
  return [
    { id: 'request', label: 'Request', content: <RequestTab page={page} /> },
    { id: 'documents', label: 'Documents', count: included, content: <DocumentsTab page={page} /> },
    { id: 'names', label: 'Other people', content: <NamesTab page={page} /> },
    { id: 'copy', label: 'Copy', content: <AnswerTab page={page} /> },
  ];
}

import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import type { RequestLine } from '../../domain/subject-access/api';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { notify } from '../ui/toasts';
import styles from './subject-access.module.css';

/** The requests for a copy of one pupil's record. */
export function AccessScreen({
  pupilId,
  pupilHeader,
}: {
  readonly pupilId: string;
  readonly pupilHeader: ReactNode;
}) {
  const { value, problem } = useRead('subjectAccess', 'forPupil', { pupilId });
  const add = useChange('subjectAccess', 'add');
  const [, navigate] = useLocation();
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  const record = async () => {
    const added = await add({ pupilId, receivedOn: value.today });
    if (added.ok) navigate(paths.accessRequest(added.value.id));
    else notify({ text: added.problem.message, isProblem: true });
  };
  const button = (
    <Button kind="primary" icon={Plus} onPress={() => void record()}>
      Record a request
    </Button>
  );
  return (
    <div className={styles['screen']}>
      {pupilHeader}
      <PageHeading
        title="Copies of the record"
        lead="A child, or a parent for the child, may ask for a copy of everything that is kept about the child (UK GDPR, article 15). It is due within a month."
        actions={value.requests.length > 0 && button}
      />
      {value.requests.length === 0 ? (
        <EmptyState heading="Nobody has asked yet" actions={button}>
          Record a request on the day on which it comes, by letter, e-mail or word of mouth: the month runs
          from then.
        </EmptyState>
      ) : (
        <ul className={styles['lines']}>
          {value.requests.map((request) => (
            <RequestItem key={request.id} request={request} today={value.today} />
          ))}
        </ul>
      )}
    </div>
  );
}

function RequestItem({ request, today }: { readonly request: RequestLine; readonly today: string }) {
  return (
    <li className={styles['line']}>
      <div>
        <p>
          Received {formatDate(request.receivedOn)}
          {request.askedBy !== null && `, asked by ${request.askedBy}`}
        </p>
        <p className={styles['soft']}>{standingWords(request, today)}</p>
      </div>
      <LinkButton
        to={paths.accessRequest(request.id)}
        ariaLabel={`Open the request of ${formatDate(request.receivedOn)}`}
      >
        Open
      </LinkButton>
    </li>
  );
}

/** 'Due on 29 December 2026 (in 5 weeks)', 'Sent on 3 December 2026'. */
export function standingWords({ sentOn, deadline }: RequestLine, today: string): string {
  if (sentOn !== null) return `Sent on ${formatDate(sentOn)}`;
  if (deadline.dueOn !== null) return `Due on ${formatDateWithDistance(deadline.dueOn, today)}`;
  return deadline.state === 'waits-for-identity'
    ? 'Waits for proof of identity'
    : 'Waits for a clarification';
}

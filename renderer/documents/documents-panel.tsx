import { reportInWords } from '../../domain/documents/attach-report';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { Skeleton } from '../ui/loading';
import { TextLink } from '../ui/text-link';
import { VisuallyHidden } from '../ui/visually-hidden';
import { AttachResults } from './attach-results';
import { AttachZone } from './attach-zone';
import { CheckDocuments } from './check-documents';
import { DocumentTable } from './document-table';
import styles from './documents.module.css';
import { useAttach } from './use-attach';
import { useDocumentActions } from './use-document-actions';

export interface DocumentsPanelProps {
  /** Give the panel a `key` of it: another pupil is another panel. */
  readonly pupilId: string;
}

/** A pupil's documents, for her page: attach, see what became of each file, open, copy out, remove. */
export function DocumentsPanel({ pupilId }: DocumentsPanelProps) {
  const { value, problem } = useRead('documents', 'forPupil', { pupilId });
  const attaching = useAttach(pupilId);
  const actions = useDocumentActions();
  if (problem) {
    return (
      <Callout tone="danger" heading="The documents cannot be listed" level={3}>
        <p>{problem.message}</p>
      </Callout>
    );
  }
  if (!value) return <Skeleton />;
  return (
    <div className={styles['panel']}>
      <AttachZone attaching={attaching} />
      {/* Stands here from the beginning, so that what comes into it is read out. */}
      <div role="status">
        <VisuallyHidden>{attaching.results.length > 0 && reportInWords(attaching)}</VisuallyHidden>
      </div>
      {attaching.results.length > 0 && (
        <AttachResults
          results={attaching.results}
          documents={value}
          onKeepBoth={(result) => void attaching.keepBoth(result)}
          onDismiss={attaching.dismiss}
        />
      )}
      {value.length === 0 ? (
        <p className={styles['soft']}>
          No documents yet. Attach the agencies’ reports: they go into the review pack.
        </p>
      ) : (
        <>
          <DocumentTable documents={value} actions={actions} />
          <CheckDocuments pupilId={pupilId} />
        </>
      )}
      <p className={styles['soft']}>
        <TextLink to={paths.binOf('document')}>Documents in the bin</TextLink>
      </p>
      {actions.dialog}
    </div>
  );
}

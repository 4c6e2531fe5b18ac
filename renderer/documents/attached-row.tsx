import type { AttachResult } from '../../domain/documents/attach-report';
import type { DocumentItem } from '../../domain/documents/model';
import { Callout } from '../ui/callout';
import styles from './documents.module.css';
import { AgencyField, ReportDateField, TitleField } from './document-fields';
import { PasswordForm } from './password-form';

export interface AttachedRowProps {
  readonly document: DocumentItem;
  readonly result: AttachResult;
}

/** A file that was just attached: what was guessed, and what needs doing. */
export function AttachedRow({ document, result }: AttachedRowProps) {
  const isLocked = document.reading === 'password-needed';
  return (
    <li className={styles['row']} aria-label={document.fileName}>
      <p className={styles['soft']}>{document.fileName}</p>
      <div className={styles['fields']}>
        <TitleField document={document} />
        <ReportDateField document={document} />
        <AgencyField document={document} />
      </div>
      {result.advice !== null && !isLocked && document.reading === result.document?.reading && (
        <Callout tone="warning" heading="Worth knowing" level={3}>
          <p>{result.advice}</p>
        </Callout>
      )}
      {isLocked && <PasswordForm documentId={document.id} level={3} />}
    </li>
  );
}

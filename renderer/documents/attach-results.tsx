import { type AttachResult, reportInWords } from '../../domain/documents/attach-report';
import type { DocumentItem } from '../../domain/documents/model';
import { Button } from '../ui/button';
import { AttachedRow } from './attached-row';
import styles from './documents.module.css';
import { RefusedRow } from './refused-row';

export interface AttachResultsProps {
  readonly results: readonly AttachResult[];
  /** The pupil's documents as they are on record now. */
  readonly documents: readonly DocumentItem[];
  readonly onKeepBoth: (result: AttachResult) => void;
  readonly onDismiss: () => void;
}

/** What became of the files: refused ones with the reason, attached ones with what was guessed from their names, to be put right. */
export function AttachResults({ results, documents, onKeepBoth, onDismiss }: AttachResultsProps) {
  const attached = results.filter(({ outcome }) => outcome === 'attached');
  const refused = results.filter(({ outcome }) => outcome !== 'attached');
  const onRecord = (result: AttachResult) => documents.find(({ id }) => id === result.document?.id);
  return (
    <section className={styles['results']} aria-labelledby="attach-results">
      <div className={styles['resultsHead']}>
        <h3 id="attach-results">{reportInWords({ results })}</h3>
        <Button onPress={onDismiss}>Done</Button>
      </div>
      {refused.length > 0 && (
        <ul className={styles['rows']}>
          {refused.map((result) => (
            <RefusedRow key={result.path} result={result} onKeepBoth={() => onKeepBoth(result)} />
          ))}
        </ul>
      )}
      {attached.length > 0 && (
        <>
          <p className={styles['soft']}>
            Title, date and agency are suggested from the file names. Correct what is wrong; it saves itself.
          </p>
          <ul className={styles['rows']}>
            {attached.map((result) => {
              const document = onRecord(result);
              return document && <AttachedRow key={document.id} document={document} result={result} />;
            })}
          </ul>
        </>
      )}
    </section>
  );
}

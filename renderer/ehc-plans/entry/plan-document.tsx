import { useState } from 'react';
import type { DocumentItem } from '../../../domain/documents/model';
import { AttachZone } from '../../documents/attach-zone';
import { DocumentView } from '../../documents/document-view';
import { useAttach } from '../../documents/use-attach';
import { Callout } from '../../ui/callout';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import styles from './entry.module.css';

interface PlanDocumentProps {
  readonly pupilId: string;
  readonly documents: readonly DocumentItem[];
  readonly chosen: DocumentItem | null;
  readonly onChoose: (id: string | null) => void;
  /** The page to be brought into view. */
  readonly page: number | null;
}

/** The plan's own PDF beside the form: one of the pupil's documents, or attached here. */
export function PlanDocument({ pupilId, documents, chosen, onChoose, page }: PlanDocumentProps) {
  const [isAttaching, setAttaching] = useState(false);
  const attaching = useAttach(pupilId);
  const isAsked = isAttaching || documents.length === 0;
  const refused = attaching.results.filter(({ outcome }) => outcome !== 'attached');
  return (
    <section className={styles['document']} aria-label="The plan’s own PDF">
      <div className={styles['documentHead']}>
        {documents.length > 0 && (
          <Select
            label="The plan’s own PDF"
            emptyLabel="None: I type or paste"
            options={documents.map(({ id, title }) => ({ id, label: title }))}
            value={chosen?.id ?? null}
            onChange={onChoose}
          />
        )}
        {documents.length > 0 && (
          <Button kind="quiet" isExpanded={isAsked} onPress={() => setAttaching(!isAttaching)}>
            {isAttaching ? 'Close' : 'Attach another'}
          </Button>
        )}
      </div>
      {isAsked && (
        <>
          {documents.length === 0 && (
            <p className={styles['soft']}>Attach the PDF of the plan to read it here and to take its text.</p>
          )}
          <AttachZone attaching={attaching} />
        </>
      )}
      {refused.map(({ path, message }) => (
        <Callout key={path} tone="warning" heading="This file was not attached" level={3} isAnswer>
          <p>{message}</p>
        </Callout>
      ))}
      {chosen && (
        <div className={styles['view']}>
          <DocumentView key={`${chosen.id} ${chosen.reading}`} document={chosen} page={page} isBesideForm />
        </div>
      )}
    </section>
  );
}
